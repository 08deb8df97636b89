import { SERIES_KINDS, type SeriesKind, isPlainDate, parsePeriod, seriesKindOf } from '@kouan/shared';
import { DEMO_DATE, addressOf, clocksFrom } from '../risk-summary/question.ts';
import type { SeriesQuestion } from './documents.ts';

/** What a series is asked for in the address; what is not given is what one usually asks. */
export function seriesQuestion(address: URLSearchParams, isDemo: boolean, today: string): SeriesQuestion {
  const year = Number((isDemo ? DEMO_DATE : today).slice(0, 4));
  const day = (name: string, usual: string): string => {
    const given = address.get(name);
    return given && isPlainDate(given) ? given : usual;
  };
  return {
    indicator: address.get('indicator') || 'exports',
    market: address.has('indicator') ? address.get('market') || null : 'RU',
    sector: address.get('sector') || null,
    region: address.get('region') || null,
    kind: SERIES_KINDS.find((kind) => kind === address.get('kind')) ?? 'monthly',
    unit: address.get('unit') || null,
    from: day('from', `${year - 1}-01-01`),
    to: day('to', `${year}-12-31`),
    knownAt: clocksFrom(address, isDemo).knownAt ?? null,
  };
}

/** Codes of the sectors that are added up, from the address. */
export function addedSectors(address: URLSearchParams): readonly string[] {
  return [...new Set((address.get('sectors') ?? '').split(',').filter((code) => /^\d{2,6}$/.test(code)))];
}

/** What is needed of a figure to find the series that it stands in. */
export interface InSeries {
  readonly indicator: { readonly code: string };
  readonly market: { readonly code: string } | null;
  readonly sector: { readonly code: string } | null;
  readonly region: { readonly code: string } | null;
  readonly comparisonForm: string;
  readonly period: string | null;
}

/** The address of the series that a figure stands in; null where its period belongs to none, or it is no level. */
export function seriesAddress({ indicator, market, sector, region, comparisonForm, period }: InSeries): string | null {
  if (comparisonForm !== 'level' || period === null) return null;
  const kind: SeriesKind | null = seriesKindOf(parsePeriod(period));
  if (kind === null) return null;
  const year = Number(period.slice(0, 4));
  const asked = addressOf({
    indicator: indicator.code,
    market: market?.code,
    sector: sector?.code,
    region: region?.code,
    kind,
    from: `${year - 1}-01-01`,
    to: `${year}-12-31`,
  });
  return `/figure-series?${asked.toString()}`;
}
