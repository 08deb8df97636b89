import {
  type DerivedFigure,
  type DerivedTerm,
  DomainError,
  SERIES_KINDS,
  type SeriesKind,
  type SeriesPoint,
  addMonths,
  daysBetween,
  parsePeriod,
  samePeriodYearBefore,
  seriesKindOf,
  seriesOf,
  share,
  sumOverPeriods,
  sumOverSectors,
  yearOnYear,
} from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { type Selection, below, union } from '../platform/read/look-ahead.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type LevelQuestion, LevelsReader, type ReadLevel } from './levels.reader.ts';
import type { DerivedArgs, SeriesArgs } from './series.types.ts';

/** Longest time of one question, in years. */
const MOST_YEARS = 20;
const MOST_SECTORS = 30;

/** Kinds whose periods fill a year without an overlap. */
const SUMMED: readonly SeriesKind[] = ['monthly', 'quarterly', 'half_yearly'];

/** Series of levels and what is worked out from them when asked: one statement for the figures, the domain over them. */
@Injectable()
export class FigureSeries {
  constructor(
    private readonly levels: LevelsReader,
    private readonly data: ReferenceData,
  ) {}

  /** @throws BAD_INPUT for unknown codes and for too long a time */
  async series(viewer: Viewer, args: SeriesArgs, selection: Selection): Promise<object> {
    const question = this.question(args, [args.sector ?? null], [args.market ?? null]);
    const points = below(selection, 'points');
    const wanted = union(
      below(below(points, 'term'), 'figures'),
      below(below(below(points, 'yearOnYear'), 'terms'), 'figures'),
    );
    const read = await this.levels.read(viewer, question, wanted);
    const unit = args.unit ?? usualUnit(read, args.kind);
    const shown = this.showing(read);
    return {
      indicator: this.data.indicators.get(question.indicator),
      market: this.data.markets.get(question.markets[0] ?? '') ?? null,
      sector: this.data.sectors.get(question.sectors[0] ?? '') ?? null,
      region: this.data.regions.get(question.region ?? '') ?? null,
      kind: args.kind,
      unit,
      units: unitsOf(read, args.kind),
      kinds: SERIES_KINDS.filter((kind) => read.some(({ level }) => seriesKindOf(level.reportedPeriod) === kind)),
      points: withYearOnYear(laid(read, args, unit), args.from).map(({ point, derived }) => ({
        period: point.period.text,
        term: point.term && shown.term(point.term),
        yearOnYear: shown.derived(derived),
      })),
    };
  }

  /** @throws BAD_INPUT for unknown codes, for too long a time, and for sums over periods that overlap by their kind */
  async derived(viewer: Viewer, args: DerivedArgs, selection: Selection): Promise<object[]> {
    const { operation, shareOf, kind } = args;
    const [sector, market] = [args.sector ?? null, args.market ?? null];
    const isShareOfMarkets = operation === 'share' && shareOf === 'all_markets';
    const added = operation === 'sum' && args.sectors?.length ? sectorsOf(args.sectors) : null;
    if (operation === 'sum' && !added && !SUMMED.includes(kind)) {
      throw new DomainError('BAD_INPUT', 'SERIES_NOT_SUMMED', 'kind');
    }
    const sectors = added ?? (operation === 'share' && !isShareOfMarkets ? [sector, null] : [sector]);
    const question = this.question(args, sectors, isShareOfMarkets ? [market, null] : [market]);
    const read = await this.levels.read(viewer, question, below(below(selection, 'terms'), 'figures'));
    const unit = args.unit ?? usualUnit(read, kind);
    const of = (goods: string | null, to: string | null): SeriesPoint[] =>
      laid(
        read.filter(({ level }) => level.sector === goods && level.market === to),
        args,
        unit,
      );
    const [goods = null] = question.sectors;
    const [to = null] = question.markets;
    const { derived: show } = this.showing(read);
    if (operation === 'year_on_year')
      return withYearOnYear(of(goods, to), args.from).map(({ derived }) => show(derived));
    const parts = of(goods, to).filter(({ period }) => period.from >= args.from);
    if (operation === 'share') {
      const wholes = byPeriod(isShareOfMarkets ? of(goods, null) : of(null, to));
      return parts.map((part) => show(share(part, wholes.get(part.period.text) ?? gapAt(part))));
    }
    if (!added) return sumsOfYears(parts).map(show);
    const series = question.sectors.map((code) => ({ sector: code ?? '', points: of(code, to) }));
    return sumsOfSectors(series, args.from).map(show);
  }

  /** A year more is read than asked for, so that the first year has one to be compared with. */
  private question(
    { indicator, region, from, to, knownAt }: SeriesArgs,
    sectors: readonly (string | null)[],
    markets: readonly (string | null)[],
  ): LevelQuestion {
    if (from > to) throw new DomainError('BAD_INPUT', 'DATES_REVERSED', 'from');
    if (daysBetween(from, to) > MOST_YEARS * 366) {
      throw new DomainError('BAD_INPUT', 'SERIES_TOO_LONG', 'from', { max: MOST_YEARS });
    }
    return {
      indicator: this.data.requireIndicator(indicator, 'indicator'),
      markets: markets.map((code) => (code === null ? null : this.data.requireMarket(code, 'market'))),
      sectors: sectors.map((code) => (code === null ? null : this.data.requireSector(code, 'sector'))),
      region: region ? this.data.requireRegion(region, 'region') : null,
      from: yearBefore(from),
      to,
      knownAt: knownAt ?? null,
    };
  }

  /** Terms with the figures behind them, and derived figures with their terms, as the API shows them. */
  private showing(read: readonly ReadLevel[]) {
    const byId = new Map(read.map(({ level, shown }) => [level.id, shown]));
    const term = ({ figureIds, period, market, sector, value, relation, origins, status }: DerivedTerm): object => ({
      period: period.text,
      market: this.data.markets.get(market ?? '') ?? null,
      sector: this.data.sectors.get(sector ?? '') ?? null,
      value,
      relation,
      origins,
      status,
      figures: figureIds.map((id) => byId.get(id)),
    });
    const derived = ({ operation, period, result, refusal, missing, terms }: DerivedFigure): object => ({
      operation,
      period: period.text,
      value: result?.value ?? null,
      form: result?.form ?? null,
      direction: result?.direction ?? null,
      status: result?.status ?? null,
      arithmetic: result?.arithmetic ?? [],
      notes: result?.notes ?? [],
      refusal,
      missing,
      terms: terms.map(term),
    });
    return { term, derived };
  }
}

function laid(read: readonly ReadLevel[], { kind, from, to }: SeriesArgs, unit: string | null): SeriesPoint[] {
  const request = { kind, unit: unit ?? '', from: yearBefore(from), to };
  return [
    ...seriesOf(
      read.map(({ level }) => level),
      request,
    ),
  ];
}

function withYearOnYear(points: readonly SeriesPoint[], from: string) {
  const known = byPeriod(points);
  return points
    .filter(({ period }) => period.from >= from)
    .map((point) => {
      const before = known.get(samePeriodYearBefore(point.period).text);
      return { point, derived: yearOnYear(point, before) };
    });
}

function sumsOfSectors(
  series: readonly { readonly sector: string; readonly points: readonly SeriesPoint[] }[],
  from: string,
): DerivedFigure[] {
  const periods = (series[0]?.points ?? []).map(({ period }) => period).filter((period) => period.from >= from);
  const known = series.map(({ sector, points }) => ({ sector, points: byPeriod(points) }));
  return periods.map((period) =>
    sumOverSectors(
      known.map(({ sector, points }) => ({ ...(points.get(period.text) ?? gapAt({ period })), sector })),
      period,
    ),
  );
}

function sumsOfYears(points: readonly SeriesPoint[]): DerivedFigure[] {
  const years = [...new Set(points.map(({ period }) => period.text.slice(0, 4)))];
  return years.map((year) =>
    sumOverPeriods(
      points.filter(({ period }) => period.text.startsWith(year)),
      parsePeriod(year),
    ),
  );
}

/** A place of which nothing is known. */
function gapAt({ period }: Pick<SeriesPoint, 'period'>): SeriesPoint {
  return { period, term: null };
}

function byPeriod(points: readonly SeriesPoint[]): Map<string, SeriesPoint> {
  return new Map(points.map((point) => [point.period.text, point]));
}

/** The first day of the year before: whole years, so that leap days do not shift a month. */
function yearBefore(day: string): string {
  return addMonths(day, -12);
}

function unitsOf(read: readonly ReadLevel[], kind: SeriesKind): string[] {
  const units = read
    .filter(({ level }) => seriesKindOf(level.reportedPeriod) === kind)
    .map(({ level }) => level.value.unit);
  const counts = new Map(units.map((unit) => [unit, units.filter((other) => other === unit).length]));
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([unit]) => unit);
}

function usualUnit(read: readonly ReadLevel[], kind: SeriesKind): string | null {
  return unitsOf(read, kind)[0] ?? null;
}

/** @throws BAD_INPUT when there are too many to add */
function sectorsOf(sectors: readonly string[]): readonly string[] {
  const distinct = [...new Set(sectors)];
  if (distinct.length > MOST_SECTORS)
    throw new DomainError('BAD_INPUT', 'LIST_TOO_LONG', 'sectors', { max: MOST_SECTORS });
  return distinct;
}
