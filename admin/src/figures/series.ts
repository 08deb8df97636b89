import {
  type Locale,
  type Quantity,
  type SeriesKind,
  bounds,
  formatNumber,
  formatPeriod,
  parsePeriod,
  periodsOfKind,
  seriesKindOf,
} from '@kouan/shared';
import type { ChartData, ValueRange } from '../charts/series.ts';
import { type Described, describeFigureValue, describePeriod, describeSubject } from './describe.ts';

/** What is needed of a figure to tell which others it can be drawn beside. */
export interface Plotted extends Described {
  readonly id: string;
  readonly code: string;
  readonly indicator: Described['indicator'] & { readonly code: string };
  readonly market: {
    readonly code: string;
    readonly name: { readonly zh: string | null; readonly en: string | null };
  } | null;
  readonly sector: {
    readonly code: string;
    readonly name: { readonly zh: string | null; readonly en: string | null };
  } | null;
  readonly region: { readonly code: string } | null;
  readonly periodFrom: string | null;
}

/** To which kind of series a figure's period belongs; null where it belongs to none. */
export function kindOf({ period }: Pick<Plotted, 'period'>): SeriesKind | null {
  return period === null ? null : seriesKindOf(parsePeriod(period));
}

/**
 * Figures that measure the same thing in different periods of one kind, first to last: months, the two that are
 * published together, and what has added up since January never share a course of time.
 */
export function overTime<F extends Plotted>(figure: Plotted, others: readonly F[]): F[] {
  const kind = kindOf(figure);
  if (kind === null) return [];
  return others
    .filter((other) => sameScale(figure, other) && sameGoods(figure, other) && kindOf(other) === kind)
    .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
}

/** Figures of the same period that measure the same of different goods. */
export function byGoods<F extends Plotted>(figure: Plotted, others: readonly F[]): F[] {
  return others
    .filter((other) => sameScale(figure, other) && figure.period !== null && other.period === figure.period)
    .toSorted((a, b) => (a.sector?.code ?? '').localeCompare(b.sector?.code ?? ''));
}

/** Only values in one unit that are read in one way can share an axis. */
function sameScale(a: Plotted, b: Plotted): boolean {
  return (
    a.indicator.code === b.indicator.code &&
    a.market?.code === b.market?.code &&
    a.region?.code === b.region?.code &&
    a.comparisonForm === b.comparisonForm &&
    a.value.unit === b.value.unit
  );
}

function sameGoods(a: Plotted, b: Plotted): boolean {
  return a.sector?.code === b.sector?.code && a.comparisonBasis === b.comparisonBasis;
}

/** What a chart is labelled with; `gap` stands where a period has no figure. */
export interface ChartNames {
  readonly category: string;
  readonly series: string;
  readonly gap: string;
}

/**
 * The figures as a chart takes them. Falls are drawn below zero; over time, a period without a figure stays a gap.
 * @param figures over time: of periods of one kind
 */
export function chartOf(
  figures: readonly Plotted[],
  by: 'period' | 'subject',
  names: ChartNames,
  locale: Locale,
): ChartData {
  const labelOf = by === 'period' ? describePeriod : describeSubject;
  const labels = figures.map((figure) => labelOf(figure, locale));
  const slots = by === 'period' ? withGaps(figures) : figures;
  return {
    kind: by === 'period' ? 'bar' : 'rows',
    categoryName: names.category,
    axisText: (value) => formatNumber(String(value), locale) + (figures[0]?.value.unit === 'percent' ? '%' : ''),
    categories: slots.map((slot) =>
      isGap(slot) ? formatPeriod(parsePeriod(slot.gap), locale) : toldApart(slot, labelOf(slot, locale), labels),
    ),
    series: [
      {
        name: names.series,
        values: slots.map((slot) => (isGap(slot) ? null : drawnValue(slot))),
        texts: slots.map((slot) => (isGap(slot) ? names.gap : describeFigureValue(slot, locale))),
        ranges: slots.map((slot) => (isGap(slot) ? null : drawnRange(slot))),
      },
    ],
  };
}

/** A period of which nothing is known. */
interface Gap {
  readonly gap: string;
}

function isGap(slot: Plotted | Gap): slot is Gap {
  return 'gap' in slot;
}

/** The figures by period, with the periods between the first and the last of which there is none. */
function withGaps(figures: readonly Plotted[]): readonly (Plotted | Gap)[] {
  const [kind = null] = figures.map(kindOf);
  if (kind === null) return figures;
  const periods = figures.flatMap(({ period }) => (period === null ? [] : [parsePeriod(period)]));
  const from = periods.reduce((first, period) => (period.from < first ? period.from : first), periods[0]?.from ?? '');
  const to = periods.reduce((last, period) => (period.to > last ? period.to : last), periods[0]?.to ?? '');
  return periodsOfKind(kind, from, to).flatMap(({ text }): readonly (Plotted | Gap)[] => {
    const reports = figures.filter(({ period }) => period === text);
    return reports.length > 0 ? reports : [{ gap: text }];
  });
}

/** Reports of one thing in different words share their label, and are told apart by those words. */
function toldApart({ code, value }: Plotted, label: string, labels: readonly string[]): string {
  const isAlone = labels.filter((other) => other === label).length < 2;
  return isAlone ? label : [label, value.wording, code].filter(Boolean).join(' · ');
}

/** The number to draw, negative for a fall; the middle of the bounds where the source gave bounds alone. */
export function drawnValue({ value, direction, comparisonForm }: Plotted): number | null {
  const number = value.value === null ? middleOf(value) : Number(value.value);
  return number === null ? null : number * signOf({ direction, comparisonForm });
}

/** The bounds to draw over the number; null for an exact one. */
export function drawnRange({ value, direction, comparisonForm }: Plotted): ValueRange | null {
  if (value.qualifier === 'exactly') return null;
  const { lower, upper } = bounds(value);
  const [low, high] = [lower, upper].map((end) => (end === null ? null : Number(end)));
  if (low === undefined || high === undefined) return null;
  const isFall = signOf({ direction, comparisonForm }) < 0;
  return isFall ? { lower: negated(high), upper: negated(low) } : { lower: low, upper: high };
}

function signOf({ direction, comparisonForm }: Pick<Plotted, 'direction' | 'comparisonForm'>): 1 | -1 {
  return comparisonForm === 'percent_change' && direction === 'down' ? -1 : 1;
}

function negated(end: number | null): number | null {
  return end === null ? null : 0 - end;
}

function middleOf({ lower, upper }: Quantity): number | null {
  return lower === null || upper === null ? null : (Number(lower) + Number(upper)) / 2;
}
