import type { ComparisonBasis } from '../vocabulary/quantities.ts';
import type { InputNote } from './labels.ts';
import { type Observed, corroborate } from '../corroboration/corroborate.ts';
import { groupBy } from '../corroboration/group-by.ts';
import { byBasis, subjectOf } from '../corroboration/same-thing.ts';
import type { Candidate, Found, PartAside } from './candidate.ts';
import { isSupported, supportersOf } from './evidence.ts';
import type { FigureInput, RiskQuestion } from './inputs.ts';
import type { IndicatorRule, RiskMethod } from './method.ts';
import { observe } from './observe.ts';
import { normalise } from './normalise.ts';
import { relevance } from './relevance.ts';
import type { RiskReading, ScoreRange } from './summary.ts';

interface ObservedFigure {
  readonly figure: FigureInput;
  readonly observed: Observed;
}

/**
 * Figures about the same thing become one fact each, with the range that any of them allows; levels without a change are
 * context and set aside.
 */
export function figureCandidates(figures: readonly FigureInput[], question: RiskQuestion, method: RiskMethod): Found {
  const setAside: PartAside[] = [];
  const observed: ObservedFigure[] = [];
  for (const figure of figures) {
    const rule = method.indicators[figure.indicator];
    if (!rule || figure.market !== question.market || relevanceOf(figure, question, method) === 0) continue;
    const reading = observe(figure, rule);
    if (reading === null || !isSupported(figure)) {
      const reason = reading === null ? 'not_scaled' : 'no_evidence';
      setAside.push({ recordId: figure.id, part: rule.part, reason });
    } else observed.push({ figure, observed: reading });
  }
  const candidates = groupBy(observed, ({ figure }) => subjectOf(figure)).flatMap(([subject, reports]) =>
    byBasis(reports, basisOf).map(([basis, group]) => candidate(`figure|${subject}|${basis}`, group, question, method)),
  );
  return { candidates: candidates.filter((found) => found !== null), setAside };
}

function candidate(
  key: string,
  reports: readonly ObservedFigure[],
  question: RiskQuestion,
  method: RiskMethod,
): Candidate | null {
  const narrowest = narrowestOf(reports);
  const { figure } = narrowest;
  const rule = method.indicators[figure.indicator];
  if (!rule) return null;
  const together = corroborate(reports.map(({ observed }) => observed));
  const { sector, region, period } = figure;
  return {
    key,
    part: rule.part,
    detail: {
      kind: 'figure',
      indicator: figure.indicator,
      sector,
      region,
      period: { text: period.text, from: period.from, to: period.to },
      reading: readingOf(together, rule),
      wording: { value: figure.value, comparison: figure.comparison },
      wordingOrigins: supportersOf(wordedAs(narrowest, reports)),
      scale: rule.scale,
    },
    records: reports.map((report) => report.figure),
    normalised: normalisedRange(together, rule),
    wordings: together.wordings,
    relevance: relevanceOf(figure, question, method),
    emphasis: method.figure.emphasis,
    certainty: 1,
    halfLifeDays: method.figure.halfLifeDays,
    datedOn: period.to,
    trend: rule.reads === 'factor' ? trendOf(together.central, rule, method) : null,
    notes: notesOf(reports, together),
  };
}

function basisOf({ figure }: ObservedFigure): ComparisonBasis {
  return figure.comparison.basis;
}

function readingOf({ lower, central, upper }: ScoreRange, { reads }: IndicatorRule): RiskReading {
  return { unit: reads === 'factor' ? 'times' : 'percent', lower: stated(lower), central, upper: stated(upper) };
}

/** Null for an end that is not stated. */
function stated(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

/** Less trade is more risk, so the ends may change places. */
function normalisedRange({ lower, central, upper }: ScoreRange, { scale }: IndicatorRule): ScoreRange {
  const [a, b] = [normalise(lower, scale), normalise(upper, scale)];
  return { lower: Math.min(a, b), central: normalise(central, scale), upper: Math.max(a, b) };
}

function trendOf(factor: number, { scale }: IndicatorRule, { steadyWithin }: RiskMethod): -1 | 0 | 1 {
  if (Math.abs(factor - 1) <= steadyWithin) return 0;
  return factor > 1 === scale.to > scale.from ? 1 : -1;
}

function notesOf(reports: readonly ObservedFigure[], { lower, upper }: ScoreRange): readonly InputNote[] {
  const notes: InputNote[] = [];
  if (reports.some(({ observed }) => !observed.baseStated)) notes.push('base_not_stated');
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) notes.push('end_not_stated');
  if (reports.some(({ observed }) => observed.lower > lower || observed.upper < upper)) notes.push('reports_differ');
  return notes;
}

/** The figures that say a thing in the words of one of them. */
function wordedAs(chosen: ObservedFigure, reports: readonly ObservedFigure[]): readonly FigureInput[] {
  const key = wordingKey(chosen);
  return reports.filter((report) => wordingKey(report) === key).map(({ figure }) => figure);
}

/** The report that leaves least open; of several, always the same one. */
function narrowestOf(reports: readonly ObservedFigure[]): ObservedFigure {
  return reports.reduce((best, report) => {
    const wider = width(report) - width(best);
    return wider < 0 || (wider === 0 && wordingKey(report) < wordingKey(best)) ? report : best;
  });
}

function width({ observed: { lower, upper } }: ObservedFigure): number {
  return Math.min(upper, Number.MAX_VALUE) - Math.max(lower, -Number.MAX_VALUE / 2);
}

/** A stated base goes first. */
function wordingKey({ figure: { value, comparison }, observed }: ObservedFigure): string {
  const { qualifier, lower, upper, unit, wording } = value;
  const { basis, form, basePeriod } = comparison;
  const base = observed.baseStated ? 0 : 1;
  return `${base}|${qualifier}|${value.value}|${lower}|${upper}|${unit}|${basis}|${form}|${basePeriod}|${wording}`;
}

function relevanceOf({ sector, region }: FigureInput, question: RiskQuestion, method: RiskMethod): number {
  return relevance({ sectors: listed(sector), regions: listed(region) }, question, method);
}

function listed(code: string | null): readonly string[] {
  return code === null ? [] : [code];
}
