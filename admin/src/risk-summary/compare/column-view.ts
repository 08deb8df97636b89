import { type Locale, RISK_CATEGORIES, type RiskCategory, pick } from '@kouan/shared';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Question } from '../documents.ts';
import type { Column } from './columns.ts';
import type { ComparedSummary } from './documents.ts';

/** A column with what has come of its question. */
export interface ComparedColumn {
  readonly column: Column;
  readonly question: Question;
  readonly query: Pick<UseQueryResult<ComparedSummary>, 'data' | 'error' | 'isFetching' | 'refetch'>;
}

/** What a column is called: its market, and its goods where some are asked for; the codes until the names are there. */
export function columnName({ column, query: { data } }: ComparedColumn, locale: Locale, allSectors: string): string {
  const market = pick(data?.market.name, locale) || column.market;
  if (column.sector === null) return `${market} · ${allSectors}`;
  return `${market} · ${column.sector} ${pick(data?.sector?.name, locale)}`.trim();
}

/** One part across all columns; undefined where the answer has not come. */
export interface PartRow {
  readonly category: RiskCategory;
  readonly cells: readonly (ComparedSummary['parts'][number] | undefined)[];
}

/** The parts as rows, in the order of the method. */
export function partRows(columns: readonly ComparedColumn[]): readonly PartRow[] {
  return RISK_CATEGORIES.map((category) => ({
    category,
    cells: columns.map(({ query }) => query.data?.parts.find((part) => part.category === category)),
  }));
}
