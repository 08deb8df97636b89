import { badInput } from '../errors/domain-error.ts';
import type { ImportColumn } from '../vocabulary/imports.ts';
import { headerKey } from './cells.ts';
import type { ReadColumn, SheetRow } from './types.ts';

/** Which headers are read as what, by `headerKey`. */
export type ColumnNames = Readonly<Record<string, ImportColumn>>;

/** The columns of a file, found by name in whatever order. */
export class Columns {
  readonly list: readonly ReadColumn[];
  private readonly places = new Map<ImportColumn, ReadColumn>();

  /** @throws BAD_INPUT when two columns say that they are the same thing */
  constructor(header: SheetRow, names: ColumnNames) {
    this.list = header.cells
      .map((text, index) => ({ index, header: text.trim(), reads: names[headerKey(text)] ?? 'not_used' }))
      .filter(({ header: text }) => text !== '');
    for (const column of this.list) {
      if (column.reads === 'not_used') continue;
      if (this.places.has(column.reads)) throw badInput('IMPORT_COLUMN_TWICE', undefined, { column: column.header });
      this.places.set(column.reads, column);
    }
  }

  /** Where a column stands; undefined where the file has none. */
  at(reads: ImportColumn): number | undefined {
    return this.places.get(reads)?.index;
  }

  has(reads: ImportColumn): boolean {
    return this.places.has(reads);
  }

  /** The header as it stands in the file. */
  header(reads: ImportColumn): string | null {
    return this.places.get(reads)?.header ?? null;
  }

  /** @throws BAD_INPUT naming the first column that must be there and is not */
  require(needed: readonly (readonly [reads: ImportColumn, name: string])[]): void {
    for (const [reads, name] of needed) {
      if (!this.has(reads)) throw badInput('IMPORT_COLUMN_MISSING', undefined, { column: name });
    }
  }
}

/** How many columns a row may have: up to the last header that says something. */
export function widthOf(columns: readonly ReadColumn[]): number {
  return columns.reduce((width, { index }) => Math.max(width, index + 1), 0);
}
