import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDemo } from '@kouan/db';
import { type TestApp, testApp } from '../testing/test-app.ts';

/** What a reader of the page has; nothing of the method is imported here. */
const QUESTION = `{ riskSummary(market: "RU", asOf: "2022-05-31") {
  score { lower central upper } band direction
  method { fewestParts conflictFactor directionThreshold bands { guarded elevated high severe } }
  confidence { value evidence breadth origins }
  parts { category weight effectiveWeight contribution confidence direction score { lower central upper }
    inputs { key kind recordIds points share direction datedOn halfLifeDays corroboration notes confidence severity likelihood
      reading { unit lower central upper } scale { shape from to }
      steps { kind basis score certainty } event { effect raises lowers }
      originReliability { id kind reliability } normalised { lower central upper }
      weight { relevance reliability age emphasis certainty total } } }
  figures { id comparisonForm direction value { value lower upper } } } }`;

interface Range {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}

interface Input {
  readonly key: string;
  readonly kind: string;
  readonly recordIds: readonly string[];
  readonly points: number;
  readonly share: number;
  readonly direction: string;
  readonly datedOn: string | null;
  readonly halfLifeDays: number | null;
  readonly corroboration: string;
  readonly notes: readonly string[];
  readonly confidence: number;
  readonly severity: number | null;
  readonly likelihood: number | null;
  readonly reading: { readonly lower: number | null; readonly central: number; readonly upper: number | null } | null;
  readonly scale: { readonly shape: string; readonly from: number; readonly to: number } | null;
  readonly steps: readonly { readonly score: number; readonly certainty: number }[] | null;
  readonly event: { readonly effect: string | null; readonly raises: number; readonly lowers: number } | null;
  readonly originReliability: readonly { readonly id: string; readonly reliability: number }[];
  readonly normalised: Range;
  readonly weight: Readonly<Record<'relevance' | 'reliability' | 'age' | 'emphasis' | 'certainty' | 'total', number>>;
}

interface Figure {
  readonly id: string;
  readonly comparisonForm: string;
  readonly direction: string;
  readonly value: { readonly value: string | null; readonly lower: string | null; readonly upper: string | null };
}

interface Part {
  readonly category: string;
  readonly weight: number;
  readonly effectiveWeight: number;
  readonly contribution: number;
  readonly confidence: number;
  readonly direction: string;
  readonly score: Range;
  readonly inputs: readonly Input[];
}

interface Summary {
  readonly score: Range;
  readonly band: string;
  readonly direction: string;
  readonly method: {
    readonly fewestParts: number;
    readonly conflictFactor: number;
    readonly directionThreshold: number;
    readonly bands: Readonly<Record<string, number>>;
  };
  readonly confidence: Readonly<Record<'value' | 'evidence' | 'breadth' | 'origins', number>>;
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
}

let app: TestApp;
let summary: Summary;

beforeAll(async () => {
  app = await testApp();
  await loadDemo(app.database.service, '2022-06-15');
  const [bureau] = await app.sql(`select id from tenant where region_code = '330225'`);
  const exporter = await app.person({ id: String(bureau?.['id']) }, ['exporter']);
  summary = (await exporter.get<{ riskSummary: Summary }>(QUESTION)).riskSummary;
});
afterAll(() => app.close());

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const ends = ['lower', 'central', 'upper'] as const;
const rounded = (end: number | null): string | null => (end === null ? null : end.toFixed(6));

/** A reading on its published scale, held to 0 to 100. */
function scaled(value: number, { shape, from, to }: NonNullable<Input['scale']>): number {
  const along = shape === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(100, Math.max(0, 100 * along));
}

/** What a fact scores, from what its input shows of it. */
function scoreOf({ reading, scale, steps, event, severity, likelihood }: Input): Range {
  if (reading && scale) {
    // An end that is not stated goes to the scale's own bound.
    const bounds = [Math.min(scale.from, scale.to), Math.max(scale.from, scale.to)] as const;
    const read = [reading.lower ?? bounds[0], reading.upper ?? bounds[1]].map((end) => scaled(end, scale));
    return { lower: Math.min(...read), central: scaled(reading.central, scale), upper: Math.max(...read) };
  }
  if (steps) {
    const scores = steps.map(({ score }) => score);
    const weights = sum(steps.map(({ certainty }) => certainty));
    const central = sum(steps.map(({ score, certainty }) => score * certainty)) / weights;
    return { lower: Math.min(...scores), central, upper: Math.max(...scores) };
  }
  if (event) {
    const { effect, raises, lowers } = event;
    const [lower, upper] =
      effect === 'raises' ? [raises, raises] : effect === 'lowers' ? [lowers, lowers] : [lowers, raises];
    return { lower, central: (lower + upper) / 2, upper };
  }
  const score = (100 * (severity ?? NaN) * (likelihood ?? NaN)) / 25;
  return { lower: score, central: score, upper: score };
}

/** What a report of a change in per cent or of a multiple says as a multiple; null for an end that it leaves open. */
function told({ comparisonForm, direction, value }: Figure): NonNullable<Input['reading']> {
  const factor = (text: string | null): number | null => {
    if (text === null) return null;
    if (comparisonForm === 'multiple') return Number(text);
    return 1 + ((direction === 'down' ? -1 : 1) * Number(text)) / 100;
  };
  const [lower, upper] = [factor(value.lower), factor(value.upper)];
  const central = factor(value.value) ?? NaN;
  return direction === 'down' ? { lower: upper, central, upper: lower } : { lower, central, upper };
}

/** Where things move together: what rises counts 1, what falls -1, by weight; what says nothing is left out. */
function balanced(all: readonly { readonly direction: string; readonly weight: number }[]): string {
  const counts: Readonly<Record<string, number>> = { rising: 1, steady: 0, falling: -1 };
  const telling = all.filter(({ direction }) => direction in counts);
  if (telling.length === 0) return 'unknown';
  const balance =
    sum(telling.map(({ direction, weight }) => (counts[direction] ?? NaN) * weight)) /
    sum(telling.map(({ weight }) => weight));
  if (Math.abs(balance) < summary.method.directionThreshold) return 'steady';
  return balance > 0 ? 'rising' : 'falling';
}

const inputs = (): readonly Input[] => summary.parts.flatMap((part) => part.inputs);

describe('the page on Russia, recomputed from what it shows', () => {
  test('has something of every kind, so that every formula is tried', () => {
    expect(new Set(inputs().map(({ kind }) => kind))).toEqual(new Set(['figure', 'position', 'policy_event', 'note']));
  });

  test('reads every figure as all that any of its reports allows, around the mean of the numbers they name', () => {
    const figures = inputs().filter(({ kind }) => kind === 'figure');
    const differing = figures.filter(({ notes }) => notes.includes('reports_differ'));
    expect(differing.map(({ recordIds }) => recordIds.length)).toEqual([3]);
    for (const { recordIds, reading } of figures) {
      const reports = summary.figures.filter(({ id }) => recordIds.includes(id)).map(told);
      const [lowers, uppers] = [reports.map(({ lower }) => lower), reports.map(({ upper }) => upper)];
      const lower = lowers.includes(null) ? null : Math.min(...lowers.map(Number));
      const upper = uppers.includes(null) ? null : Math.max(...uppers.map(Number));
      expect([reading?.lower ?? null, reading?.upper ?? null].map(rounded)).toEqual([lower, upper].map(rounded));
      const named = new Set(reports.map(({ central }) => central.toFixed(6)));
      expect(reading?.central).toBeCloseTo(sum([...named].map(Number)) / named.size, 6);
    }
  });

  test('puts every fact on the scale of 0 to 100 as its bounds say', () => {
    for (const input of inputs()) {
      const score = scoreOf(input);
      for (const end of ends) expect(Math.abs(input.normalised[end] - score[end])).toBeLessThanOrEqual(0.0101);
    }
  });

  test('weighs every fact by the product of its factors, and these by their origins and their age', () => {
    for (const { weight, originReliability, datedOn, halfLifeDays } of inputs()) {
      const doubt = originReliability.reduce((left, { reliability }) => left * (1 - reliability), 1);
      expect(weight.reliability).toBeCloseTo(1 - doubt, 4);
      const age = halfLifeDays === null ? 1 : 2 ** (-Math.max(0, days(datedOn ?? '', '2022-05-31')) / halfLifeDays);
      expect(weight.age).toBeCloseTo(age, 4);
      const { relevance, reliability, emphasis, certainty, total } = weight;
      expect(total).toBeCloseTo(relevance * reliability * weight.age * emphasis * certainty, 4);
    }
  });

  test('makes every part of its facts, with points that add up', () => {
    for (const { score, inputs: facts } of summary.parts) {
      const total = sum(facts.map(({ weight }) => weight.total));
      for (const end of ends) {
        const mean = sum(facts.map(({ normalised, weight }) => normalised[end] * weight.total)) / total;
        expect(Math.abs(score[end] - mean)).toBeLessThanOrEqual(0.0101);
      }
      for (const { share, weight } of facts) expect(share).toBeCloseTo(weight.total / total, 4);
      expect(sum(facts.map(({ points }) => points))).toBeCloseTo(score.central, 6);
    }
  });

  test('makes the score of its parts, and its band of the score', () => {
    expect(summary.parts.length).toBeGreaterThanOrEqual(summary.method.fewestParts);
    const total = sum(summary.parts.map(({ weight }) => weight));
    for (const end of ends) {
      const mean = sum(summary.parts.map(({ weight, score }) => weight * score[end])) / total;
      expect(Math.abs(summary.score[end] - mean)).toBeLessThanOrEqual(0.0101);
    }
    expect(sum(summary.parts.map(({ contribution }) => contribution))).toBeCloseTo(summary.score.central, 6);
    const reached = Object.entries(summary.method.bands).filter(([, from]) => summary.score.central >= from);
    expect(reached.toSorted(([, a], [, b]) => a - b).at(-1)?.[0] ?? 'low').toBe(summary.band);
  });

  test('makes the direction of every part of its facts, and that of the whole of its parts', () => {
    for (const { direction, inputs: facts } of summary.parts) {
      expect(balanced(facts.map((fact) => ({ direction: fact.direction, weight: fact.weight.total })))).toBe(direction);
    }
    expect(balanced(summary.parts)).toBe(summary.direction);
    expect(new Set(inputs().map(({ direction }) => direction))).toEqual(new Set(['rising', 'falling', 'unknown']));
  });

  test('makes its confidence of its facts, their conflicts and its origins', () => {
    for (const { confidence, inputs: facts } of summary.parts) {
      for (const { confidence: sure, weight, corroboration, notes } of facts) {
        const inDoubt = corroboration === 'conflict' || notes.includes('contradicted');
        const factor = inDoubt ? summary.method.conflictFactor : 1;
        expect(sure).toBeCloseTo(weight.reliability * weight.age * weight.certainty * factor, 4);
      }
      const total = sum(facts.map(({ weight }) => weight.relevance * weight.emphasis));
      const mean = sum(facts.map((fact) => fact.confidence * fact.weight.relevance * fact.weight.emphasis)) / total;
      expect(confidence).toBeCloseTo(mean, 3);
    }
    const { value, evidence, breadth, origins } = summary.confidence;
    expect(origins).toBe(
      new Set(inputs().flatMap(({ originReliability }) => originReliability.map(({ id }) => id))).size,
    );
    expect(breadth).toBeCloseTo(origins / (origins + 1), 4);
    expect(evidence).toBeCloseTo(sum(summary.parts.map((part) => part.weight * part.confidence)), 4);
    expect(value).toBeCloseTo(evidence * breadth, 4);
  });
});
