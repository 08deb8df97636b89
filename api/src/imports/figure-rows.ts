import type { KeyedFigure } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import type { ReferenceData } from '../platform/reference/reference-data.ts';
import { SearchWords } from './search-words.ts';

/** The columns in which a batch of figures goes to the database, with their types; it goes as one JSON array. */
export const ROW_COLUMNS = {
  id: 'uuid',
  evidence_id: 'uuid',
  line: 'integer',
  import_key: 'text',
  relates_to_key: 'text',
  indicator_code: 'text',
  title_zh: 'text',
  title_en: 'text',
  market_code: 'text',
  region_code: 'text',
  sector_code: 'text',
  value_qualifier: 'text',
  value_number: 'numeric',
  value_lower: 'numeric',
  value_upper: 'numeric',
  unit: 'text',
  currency_code: 'text',
  comparison_basis: 'text',
  comparison_form: 'text',
  direction: 'text',
  period: 'text',
  period_from: 'date',
  period_to: 'date',
  base_period: 'text',
  breakdown: 'text',
  words: 'text',
} as const;

type Column = keyof typeof ROW_COLUMNS;

/** A figure of a file, ready for the database. */
export type FigureRow = Readonly<Record<Exclude<Column, 'line'>, string | null>> & { readonly line: number };

/** What rows are made with. */
export interface RowTools {
  readonly hasCurrency: (code: string) => boolean;
  readonly search: SearchWords;
}

/** The tools for the rows of one file. */
export function rowTools(data: ReferenceData): RowTools {
  return { hasCurrency: (code) => data.currencies.has(code), search: new SearchWords(data) };
}

/** Makes the row of a figure; its ids serve when it turns out to be new or a revision. */
export function figureRow({ key, line, draft, relatesToKey }: KeyedFigure, tools: RowTools): FigureRow {
  const { value, comparison, period } = draft;
  return {
    id: uuidv7(),
    evidence_id: uuidv7(),
    line,
    import_key: key,
    relates_to_key: relatesToKey,
    indicator_code: draft.indicator,
    title_zh: draft.title?.zh ?? null,
    title_en: draft.title?.en ?? null,
    market_code: draft.market,
    region_code: draft.region,
    sector_code: draft.sector,
    value_qualifier: value.qualifier,
    value_number: value.value,
    value_lower: value.lower,
    value_upper: value.upper,
    unit: value.unit,
    currency_code: tools.hasCurrency(value.unit) ? value.unit : null,
    comparison_basis: comparison.basis,
    comparison_form: comparison.form,
    direction: comparison.direction,
    period: period.text,
    period_from: period.from,
    period_to: period.to,
    base_period: comparison.basePeriod,
    breakdown: draft.breakdown,
    words: tools.search.of(draft),
  };
}
