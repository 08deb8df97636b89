import { SERIES_KINDS, type SeriesKind, isPlainDate, parsePeriod, seriesKindOf } from '@kouan/shared';
import { DEMO_DATE, addressOf, changedAddress, clocksFrom } from '../risk-summary/question.ts';
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
export function seriesAddress(figure: InSeries): string | null {
  const asked = seriesOf(figure);
  return asked && `/figure-series?${asked.toString()}`;
}

/**
 * What to ask where nobody has asked anything: the series with the most periods among some levels, of several such the
 * one that comes first; null where they stand in none.
 * @param levels the latest first, so that the time that is asked for is theirs
 */
export function firstSeries(levels: readonly InSeries[]): URLSearchParams | null {
  const found = new Map<string, { readonly asked: URLSearchParams; readonly periods: Set<string | null> }>();
  for (const level of levels) {
    const asked = seriesOf(level);
    if (asked === null) continue;
    const name = changedAddress(asked, { from: null, to: null }).toString();
    const series = found.get(name) ?? { asked, periods: new Set() };
    series.periods.add(level.period);
    found.set(name, series);
  }
  const [longest] = [...found.values()].toSorted((a, b) => b.periods.size - a.periods.size);
  return longest?.asked ?? null;
}

/** An address with what it does not say itself taken from another one. */
export function completed(address: URLSearchParams, usual: URLSearchParams): URLSearchParams {
  return new URLSearchParams({ ...Object.fromEntries(usual), ...Object.fromEntries(address) });
}

function seriesOf({ indicator, market, sector, region, comparisonForm, period }: InSeries): URLSearchParams | null {
  if (comparisonForm !== 'level' || period === null) return null;
  const kind: SeriesKind | null = seriesKindOf(parsePeriod(period));
  if (kind === null) return null;
  const year = Number(period.slice(0, 4));
  return addressOf({
    indicator: indicator.code,
    market: market?.code,
    sector: sector?.code,
    region: region?.code,
    kind,
    from: `${year - 1}-01-01`,
    to: `${year}-12-31`,
  });
}
