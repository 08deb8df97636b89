import type { RiskSummaryType } from '../../risk-summary/risk-summary.types.ts';
import type { Block, Row, TableBlock } from '../layout/blocks.ts';
import type { Citations } from './citations.ts';
import type { Telling } from './telling.ts';

/** Where a report leads back to. */
export interface ReportLinks {
  /** The page in the console that it was made from, with both clocks. */
  readonly page: string;
  /** The description of the method. */
  readonly method: string;
}

/** What every section of a report is made from. */
export interface Report {
  readonly summary: RiskSummaryType;
  /** The moment that the report speaks of, never left open. */
  readonly knownAt: string;
  readonly links: ReportLinks;
  readonly told: Telling;
  readonly citations: Citations;
}

/** A numbered section. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Rows of one table that are printed; a market may have thousands of figures, and paper has an end. */
export const MOST_ROWS = 40;

/**
 * A table of as many rows as are printed, and a line that says how many are not.
 * @param total how many there are, whether the summary shows them or not
 */
export function boundedTable<Item>(
  told: Telling,
  table: Omit<TableBlock, 'kind' | 'rows'>,
  items: readonly Item[],
  total: number,
  row: (item: Item) => Row,
): Block[] {
  const printed = items.slice(0, MOST_ROWS);
  const left = total - printed.length;
  return [
    { kind: 'table', ...table, rows: printed.map(row) },
    ...(left > 0 ? [{ kind: 'paragraph', tone: 'small', text: told.say('more', { count: left }) } as const] : []),
  ];
}
