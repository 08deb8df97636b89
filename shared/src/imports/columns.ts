import { badInput } from '../errors/domain-error.ts';
import type { ImportColumn } from '../vocabulary/imports.ts';
import { headerKey } from './cells.ts';
import type { DoubledColumn, ImportMapping, ReadColumn, SheetRow } from './types.ts';

/** Which headers are read as what, by `headerKey`. */
export type ColumnNames = Readonly<Record<string, ImportColumn>>;

/** What a header says that its column is; undefined where it says nothing that is known. */
export type MeaningOf = (header: string) => ImportColumn | undefined;

/** Looks headers up in a list of names. */
export function namedIn(names: ColumnNames): MeaningOf {
  return (header) => names[headerKey(header)];
}

/** The columns of a file, found by name in whatever order, or assigned by the person who brings it. */
export class Columns {
  readonly list: readonly ReadColumn[];
  /** Meanings that two headers claim; neither is read before somebody says which it is. */
  readonly doubled: readonly DoubledColumn[];
  private readonly places = new Map<ImportColumn, ReadColumn>();
  private readonly constants: ReadonlyMap<ImportColumn, string>;

  /**
   * @param mapping what was assigned by hand; it goes before what the headers say
   * @param meanings what the columns of this format can be
   * @throws BAD_INPUT for an assignment that makes no sense
   */
  constructor(header: SheetRow, meaningOf: MeaningOf, mapping: ImportMapping, meanings: readonly ImportColumn[]) {
    const found = headersOf(header).map((column) => ({ ...column, byHeader: meaningOf(column.header) ?? 'not_used' }));
    const assigned = assignments(mapping, found, meanings);
    this.constants = constantsOf(mapping, new Set(assigned.values()), meanings);
    const taken = new Set<ImportColumn>([...assigned.values(), ...this.constants.keys()]);
    const claims = new Map<ImportColumn, string[]>();
    for (const { index, header: text, byHeader } of found) {
      if (byHeader === 'not_used' || assigned.has(index) || taken.has(byHeader)) continue;
      claims.set(byHeader, [...(claims.get(byHeader) ?? []), text]);
    }
    this.doubled = [...claims].flatMap(([reads, headers]) => (headers.length > 1 ? [{ reads, headers }] : []));
    this.list = found.map((column) => {
      const claimed = claims.get(column.byHeader)?.length === 1 ? column.byHeader : 'not_used';
      return { ...column, reads: assigned.get(column.index) ?? claimed };
    });
    for (const column of this.list) if (column.reads !== 'not_used') this.places.set(column.reads, column);
  }

  /** Where a column stands; undefined where the file has none. */
  at(reads: ImportColumn): number | undefined {
    return this.places.get(reads)?.index;
  }

  /** Whether the file says it, in a column or once for all rows. */
  has(reads: ImportColumn): boolean {
    return this.places.has(reads) || this.constants.has(reads);
  }

  /** What holds for all rows alike; undefined where a column says it, or nothing does. */
  constant(reads: ImportColumn): string | undefined {
    return this.constants.get(reads);
  }

  /** The header as it stands in the file. */
  header(reads: ImportColumn): string | null {
    return this.places.get(reads)?.header ?? null;
  }

  /** Which of the groups have no column at all; one of each group is needed. */
  missing(needs: readonly (readonly ImportColumn[])[]): readonly (readonly ImportColumn[])[] {
    return needs.filter((group) => !group.some((reads) => this.has(reads)));
  }
}

/** The columns that have a header, as far as the header alone says. */
export function headersOf(header: SheetRow): readonly Pick<ReadColumn, 'index' | 'header'>[] {
  return header.cells.map((text, index) => ({ index, header: text.trim() })).filter(({ header: text }) => text !== '');
}

/** How many cells of a row there are up to the last one that says something. */
export function filledWidth({ cells }: SheetRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function assignments(
  { columns = [] }: ImportMapping,
  found: readonly Pick<ReadColumn, 'index'>[],
  meanings: readonly ImportColumn[],
): ReadonlyMap<number, ImportColumn> {
  const assigned = new Map<number, ImportColumn>();
  const used = new Set<ImportColumn>();
  for (const [place, { index, reads }] of (columns ?? []).entries()) {
    const path = `answers.mapping.columns.${place}`;
    if (!found.some((column) => column.index === index)) {
      throw badInput('IMPORT_MAPPING_COLUMN', `${path}.index`, { given: index });
    }
    if (assigned.has(index)) throw badInput('IMPORT_MAPPING_COLUMN_TWICE', `${path}.index`, { given: index });
    if (reads !== 'not_used' && !meanings.includes(reads)) {
      throw badInput('IMPORT_MAPPING_MEANING', `${path}.reads`, { given: reads });
    }
    if (used.has(reads)) throw badInput('IMPORT_MAPPING_TWICE', `${path}.reads`, { given: reads });
    assigned.set(index, reads);
    if (reads !== 'not_used') used.add(reads);
  }
  return assigned;
}

function constantsOf(
  { constants = [] }: ImportMapping,
  assigned: ReadonlySet<ImportColumn>,
  meanings: readonly ImportColumn[],
): ReadonlyMap<ImportColumn, string> {
  const given = new Map<ImportColumn, string>();
  for (const [place, { reads, value }] of (constants ?? []).entries()) {
    const path = `answers.mapping.constants.${place}`;
    if (!meanings.includes(reads)) throw badInput('IMPORT_MAPPING_MEANING', `${path}.reads`, { given: reads });
    if (assigned.has(reads) || given.has(reads)) {
      throw badInput('IMPORT_MAPPING_TWICE', `${path}.reads`, { given: reads });
    }
    if (value.trim() !== '') given.set(reads, value.trim());
  }
  return given;
}
