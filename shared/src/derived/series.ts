import { standTogether } from '../corroboration/stand-together.ts';
import { groupBy } from '../corroboration/group-by.ts';
import type { PlainDate } from '../period/types.ts';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../vocabulary/market-facts.ts';
import { periodsOfKind, seriesKindOf } from './periods.ts';
import type { DerivedTerm, LevelFigure, SeriesKind, SeriesPoint } from './types.ts';

/** What a series is asked for. */
export interface SeriesRequest {
  readonly kind: SeriesKind;
  readonly unit: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Lays levels of one thing on the periods of a kind. Figures of another kind or unit are left out; a period without a
 * figure stays a gap; several figures of one period are put together as far as they allow.
 * @param figures levels of one indicator, market, sector and region
 */
export function seriesOf(
  figures: readonly LevelFigure[],
  { kind, unit, from, to }: SeriesRequest,
): readonly SeriesPoint[] {
  const fitting = figures.filter(
    ({ reportedPeriod, value, comparison }) =>
      seriesKindOf(reportedPeriod) === kind && value.unit === unit && comparison.form === 'level',
  );
  const byPeriod = new Map(groupBy(fitting, ({ reportedPeriod }) => reportedPeriod.text));
  return periodsOfKind(kind, from, to).map((period) => {
    const reports = byPeriod.get(period.text);
    return { period, term: reports ? termOf(reports, kind) : null };
  });
}

/** All that is reported of one thing in one period, as one term. */
function termOf(figures: readonly LevelFigure[], kind: SeriesKind): DerivedTerm | null {
  const group = standTogether(figures);
  const [basis] = group.bases;
  const standing = figures.filter(({ isSuperseded }) => !isSuperseded);
  const [first] = standing;
  if (!basis || !first) return null;
  return {
    figureIds: basis.memberIds,
    indicator: first.indicator,
    market: first.market,
    sector: first.sector,
    region: first.region,
    period: first.reportedPeriod,
    kind,
    value: basis.range.value,
    relation: group.relation,
    origins: group.originIds.length,
    status: leastSettled(standing.map(({ status }) => status)),
    standsFrom: standing.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), ''),
    standsTo: standing.reduce<string | null>(
      (ended, { endedAt }) => (endedAt !== null && (ended === null || endedAt < ended) ? endedAt : ended),
      null,
    ),
  };
}

/** A result is as settled as the least settled of what it is made of. */
export function leastSettled(statuses: readonly ObservationStatus[]): ObservationStatus {
  return OBSERVATION_STATUSES.find((status) => statuses.includes(status)) ?? 'provisional';
}
