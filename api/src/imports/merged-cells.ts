import { type ImportReader, type SheetRow, badInput } from '@kouan/shared';
import { columnOf } from './xlsx-parts.ts';

/** Most ranges of merged cells that a sheet may have: who merges more has no table of rows. */
const MOST_MERGES = 1_000;

/** Rows and columns of a range such as A1:C2: lines from 1, columns from 0. */
interface CellRange {
  readonly name: string;
  readonly lines: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** The merged cells of a sheet, which stand at its end: complete once all rows have been read. */
export class MergedCells {
  private readonly ranges: CellRange[] = [];

  /** @throws BAD_INPUT when there are more than any table has */
  add(name: string): void {
    if (this.ranges.length >= MOST_MERGES) throw badInput('IMPORT_MERGED_CELLS', undefined, { given: name });
    const [from = '', to = from] = name.split(':');
    this.ranges.push({ name, lines: [lineOf(from), lineOf(to)], columns: [columnOf(from) ?? 0, columnOf(to) ?? 0] });
  }

  /** The first that begins at a line or above it. */
  upTo(line: number): string | undefined {
    return this.ranges.find(({ lines: [first] }) => first <= line)?.name;
  }

  /**
   * Only the first of merged cells holds what all of them say: in a header the others seem to say nothing, and in rows of
   * data they seem to have no value, as a row without its commodity seems to be about all goods. The table of customs by
   * country has merged headers by nature.
   * @param lastLine of the data; remarks below may be merged
   * @throws BAD_INPUT naming the range
   */
  requireNone(reader: ImportReader, head: readonly SheetRow[], lastLine: number): void {
    const line = head[reader.headerRows - 1]?.line ?? 1;
    const read = reader.columns.flatMap(({ index, reads }) => (reads === 'not_used' ? [] : [index]));
    for (const { name, lines, columns } of this.ranges) {
      if (reader.format !== 'gacc_bulletin' && within(line, lines)) {
        throw badInput('IMPORT_MERGED_HEADER', undefined, { given: name });
      }
      const isData = lines[1] > line && lines[0] <= lastLine;
      if (isData && read.some((index) => within(index, columns))) {
        throw badInput('IMPORT_MERGED_CELLS', undefined, { given: name });
      }
    }
  }
}

function within(place: number, [first, last]: readonly [number, number]): boolean {
  return first <= place && place <= last;
}

function lineOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
