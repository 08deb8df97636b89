import { type Locale, type Quantity, bounds, formatNumber } from '@kouan/shared';
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

/** Figures that measure the same thing in different periods, first to last. */
export function overTime<F extends Plotted>(figure: Plotted, others: readonly F[]): F[] {
  return others
    .filter((other) => sameScale(figure, other) && sameGoods(figure, other) && other.periodFrom !== null)
    .toSorted((a, b) => (a.periodFrom ?? '').localeCompare(b.periodFrom ?? ''));
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

/** The figures as a chart takes them. Falls are drawn below zero. */
export function chartOf(
  figures: readonly Plotted[],
  by: 'period' | 'subject',
  names: { readonly category: string; readonly series: string },
  locale: Locale,
): ChartData {
  const labelOf = by === 'period' ? describePeriod : describeSubject;
  const labels = figures.map((figure) => labelOf(figure, locale));
  return {
    kind: by === 'period' ? 'bar' : 'rows',
    categoryName: names.category,
    axisText: (value) => formatNumber(String(value), locale) + (figures[0]?.value.unit === 'percent' ? '%' : ''),
    categories: figures.map((figure, index) => toldApart(figure, labels[index] ?? '', labels)),
    series: [
      {
        name: names.series,
        values: figures.map(drawnValue),
        texts: figures.map((figure) => describeFigureValue(figure, locale)),
        ranges: figures.map(drawnRange),
      },
    ],
  };
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
