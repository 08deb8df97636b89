import { parsePeriod } from '../../period/period.ts';
import { quantity } from '../../quantity/quantity.ts';
import type { Quantity } from '../../quantity/types.ts';
import type { ObservationStatus } from '../../vocabulary/market-facts.ts';
import { seriesKindOf } from '../periods.ts';
import type { DerivedTerm, LevelFigure, SeriesPoint } from '../types.ts';

export const usd = (value: string, qualifier: Quantity['qualifier'] = 'exactly'): Quantity =>
  quantity({ qualifier, value, unit: 'USD' });

interface Over extends Partial<Omit<LevelFigure, 'period' | 'value'>> {
  readonly status?: ObservationStatus;
}

/** An export figure of a period, from one source, unless told otherwise. */
export function level(period: string, value: Quantity, over: Over = {}): LevelFigure {
  const reportedPeriod = parsePeriod(period);
  return {
    id: `${period} ${value.value}`,
    indicator: 'exports',
    market: 'RU',
    sector: null,
    region: null,
    period: { from: reportedPeriod.from, to: reportedPeriod.to },
    reportedPeriod,
    value,
    comparison: { basis: 'none', form: 'level', direction: 'level', basePeriod: null },
    supersedesId: null,
    isSuperseded: false,
    sources: [{ sourceId: 'customs', originId: null, stance: 'supports' }],
    status: 'final',
    recordedAt: '2022-05-01T00:00:00.000Z',
    endedAt: null,
    ...over,
  };
}

/** A place of a series with what is known of it. */
export function point(period: string, value: Quantity | null, over: Partial<DerivedTerm> = {}): SeriesPoint {
  const parsed = parsePeriod(period);
  const kind = seriesKindOf(parsed);
  if (value === null || kind === null) return { period: parsed, term: null };
  return {
    period: parsed,
    term: {
      figureIds: [period],
      indicator: 'exports',
      market: 'RU',
      sector: null,
      region: null,
      period: parsed,
      kind,
      value,
      relation: 'single',
      origins: 1,
      status: 'final',
      standsFrom: '2022-05-01T00:00:00.000Z',
      standsTo: null,
      ...over,
    },
  };
}
