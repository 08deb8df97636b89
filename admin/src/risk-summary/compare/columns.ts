import { dayInBeijing } from '../../display/dates.ts';
import type { Question } from '../documents.ts';
import { type Asked, addressOf } from '../question.ts';

/** More would not be read side by side. */
export const MOST_COLUMNS = 4;

/** What one column of the comparison is about; everything else is the same for all. */
export interface Column {
  readonly market: string;
  /** HS 2022; null: all goods. */
  readonly sector: string | null;
}

const COLUMN = /^([A-Z]{2})(?:-(\d{2,6}))?$/;

/** The columns that an address names, each once and no more than can be shown; what makes no sense is left out. */
export function columnsFrom(address: URLSearchParams): readonly Column[] {
  const texts = new Set(address.getAll('of').filter((text) => COLUMN.test(text)));
  return [...texts].slice(0, MOST_COLUMNS).map((text) => {
    const [, market = '', sector = null] = COLUMN.exec(text) ?? [];
    return { market, sector: sector ?? null };
  });
}

/** How a column stands in an address, as in `RU` or `RU-85`. */
export function columnKey({ market, sector }: Column): string {
  return sector ? `${market}-${sector}` : market;
}

/** An address with these columns in place of its own. */
export function withColumns(address: URLSearchParams, columns: readonly Column[]): URLSearchParams {
  const changed = new URLSearchParams(address);
  changed.delete('of');
  for (const key of new Set(columns.slice(0, MOST_COLUMNS).map(columnKey))) changed.append('of', key);
  return changed;
}

/** Where a summary is compared: it becomes the first column, beside all goods of its market where it is about some. */
export function comparisonPath({ market, sector, region, asOf, knownAt }: Question): string {
  const common: Asked = { region, asOf, knownAt: knownAt ? dayInBeijing(knownAt) : null };
  const columns: Column[] = [{ market, sector: sector ?? null }];
  if (sector) columns.push({ market, sector: null });
  return `/risk-comparison?${withColumns(addressOf(common), columns).toString()}`;
}
