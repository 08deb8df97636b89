import { expect, test } from '@jest/globals';
import { METHOD_1_2 } from '@kouan/shared';
import {
  type Records,
  type Step,
  ageStep,
  confidenceSteps,
  contributionStep,
  directionStep,
  isPlain,
  partConfidenceStep,
  partDirectionStep,
  partSteps,
  placeSteps,
  pointsStep,
  relevanceFactors,
  reliabilityStep,
  scopeOf,
  scoreEndStep,
  scoreStep,
  totalWeightStep,
  weightStep,
} from './arithmetic.ts';
import type { Summary, SummaryInput, SummaryPart } from './documents.ts';
import { evaluate } from './evaluate.ts';

/** Claims of the worked example in docs/risk-method.md. */
const claims = fact({
  key: 'claims',
  reading: { unit: 'times', lower: 32.4, central: 36, upper: 39.6 },
  scale: { shape: 'log', from: 1, to: 50 },
  halfLifeDays: 180,
  normalised: { lower: 88.9, central: 91.6, upper: 94.04 },
  weight: { relevance: 1, reliability: 0.6, age: 0.7907, emphasis: 1, certainty: 1, total: 0.4744 },
  share: 0.4416,
  points: 40.45,
  datedOn: '2022-03-31',
  evidenceIds: ['e1'],
  recordIds: ['f1'],
});
const surge = fact({
  key: 'surge',
  kind: 'note',
  severity: 4,
  likelihood: 4,
  normalised: { lower: 64, central: 64, upper: 64 },
  weight: { relevance: 1, reliability: 0.6, age: 1, emphasis: 0.5, certainty: 1, total: 0.3 },
  points: 17.87,
  recordIds: ['n1'],
});
const general = fact({
  key: 'general',
  kind: 'note',
  normalised: { lower: 48, central: 48, upper: 48 },
  weight: { relevance: 1, reliability: 0.6, age: 1, emphasis: 0.5, certainty: 1, total: 0.3 },
  points: 13.4,
});
const part = {
  category: 'claims_experience',
  weight: 0.25,
  effectiveWeight: 0.25,
  contribution: 17.93,
  confidence: 0.5372,
  score: { lower: 70.52, central: 71.72, upper: 72.8 },
  inputs: [claims, surge, general],
  inputsTotal: 3,
  otherPoints: 0,
} as unknown as SummaryPart;
const records = {
  market: { code: 'RU' },
  sector: { code: '85' },
  asOf: '2022-05-31',
  figures: [{ id: 'f1', indicator: { code: 'claims_filed' }, sector: null }],
  positions: [
    { id: 'p1', kind: 'reducing', basis: 'reported', sectors: [{ code: '847130' }] },
    { id: 'p2', kind: 'exited', basis: 'alleged', sectors: [{ code: '847130' }] },
  ],
  policyEvents: [{ id: 'v1', kind: 'statement', sectors: [] }],
  notes: [{ id: 'n1', severity: 4, likelihood: 4, sectors: [{ code: '8517' }] }],
} as unknown as Records;

function fact(some: Partial<SummaryInput>): SummaryInput {
  const nothing = { reading: null, scale: null, steps: null, event: null, severity: null, likelihood: null };
  const fresh = {
    kind: 'figure',
    direction: 'unknown',
    corroboration: 'single',
    notes: [],
    evidenceIds: [],
    recordIds: [],
    datedOn: null,
  };
  return { ...nothing, ...fresh, halfLifeDays: null, originReliability: [], ...some } as SummaryInput;
}

function holds({ formula, result }: Step): void {
  const digits = result.split('.')[1]?.length ?? 0;
  // A sum of rounded numbers may end one beside its last digit.
  expect(Math.abs(evaluate(formula) - Number(result))).toBeLessThanOrEqual(1.01 * 10 ** -Math.max(2, digits));
}

test('a result is told apart that plain rounding would not give', () => {
  expect(isPlain({ formula: '36.00 × 0.3', result: '10.80' })).toBe(true);
  expect(isPlain({ formula: '0.6 × 0.7907', result: '0.4744' })).toBe(true);
  expect(isPlain({ formula: '90.00 × 0.6908 ÷ 3.4284', result: '18.14' })).toBe(false);
  expect(isPlain({ formula: '0.995 + 0.01', result: '1.00' })).toBe(false);
});

test('a sum that cannot be worked out is left as it stands', () => {
  expect(isPlain({ formula: '1 ÷ 0', result: '0.00' })).toBe(true);
});

test('a reading and both ends of its range can be put on the scale by hand', () => {
  const steps = placeSteps(claims);
  expect(steps[0]).toEqual({ formula: '100 × ln(36 ÷ 1) ÷ ln(50 ÷ 1)', result: '91.60' });
  expect(steps).toHaveLength(3);
  for (const step of steps) holds(step);
});

test('a reading beyond the scale stays at its bound, and nothing is computed for it', () => {
  const beyond = fact({
    scale: { shape: 'log', from: 1, to: 50 },
    reading: { unit: 'times', lower: 60, central: 60, upper: null },
    normalised: { lower: 100, central: 100, upper: 100 },
  });
  expect(placeSteps(beyond)).toEqual([]);
});

test('a note is severity times likelihood', () => {
  const [step] = placeSteps(surge);
  expect(step).toEqual({ formula: '100 × 4 × 4 ÷ 25', result: '64.00' });
});

test('two steps told of a company are weighed by how sure they are', () => {
  const company = fact({
    kind: 'position',
    steps: [
      { score: 60, certainty: 0.8 },
      { score: 100, certainty: 0.5 },
    ],
    normalised: { lower: 60, central: 75.38, upper: 100 },
  });
  const [step] = placeSteps(company);
  expect(step).toEqual({ formula: '(60 × 0.8 + 100 × 0.5) ÷ (0.8 + 0.5)', result: '75.38' });
});

test('an event whose effect is not stated stands between both', () => {
  const event = fact({
    kind: 'policy_event',
    event: { effect: null, raises: 65, lowers: 35 },
    normalised: { lower: 35, central: 50, upper: 65 },
  });
  expect(placeSteps(event)).toEqual([{ formula: '(35 + 65) ÷ 2', result: '50.00' }]);
});

test('relevance is shown as what the goods and what the region make of it', () => {
  const note = fact({ kind: 'note', recordIds: ['n1'], weight: { ...surge.weight, relevance: 0.63 } });
  expect(relevanceFactors(note, records, METHOD_1_2)).toEqual({ goods: 0.7, region: 0.9 });
});

test('why a fact speaks so far to the question is told in the words of the method', () => {
  expect(scopeOf(1, METHOD_1_2.sector)).toBe('exact');
  expect(scopeOf(0.8, METHOD_1_2.sector)).toBe('wider');
  expect(scopeOf(0.7, METHOD_1_2.sector)).toBe('narrower');
  expect(scopeOf(0.5, METHOD_1_2.sector)).toBe('general');
  // What is wider and what is general weigh alike for regions, and are not told apart.
  expect(scopeOf(0.9, METHOD_1_2.region)).toBe('wider');
  expect(scopeOf(0.33, METHOD_1_2.sector)).toBeNull();
});

test('each independent origin takes away doubt', () => {
  const originReliability = [
    { id: 'wire', reliability: 0.7 },
    { id: 'gazette', reliability: 0.95 },
  ];
  const backed = fact({ origins: 2, originReliability, weight: { ...claims.weight, reliability: 0.985 } });
  const step = reliabilityStep(backed);
  expect(step).toEqual({ formula: '1 − (1 − 0.7) × (1 − 0.95)', result: '0.985' });
  if (step) holds(step);
  expect(reliabilityStep({ ...backed, origins: 30 })).toBeNull();
});

test('age is a half for every half-life, and a note does not age', () => {
  expect(ageStep(claims, '2022-05-31')).toMatchObject({ formula: '0.5 ^ (61 ÷ 180)', result: '0.7907' });
  expect(ageStep(surge, '2022-05-31')).toBeNull();
});

test('weights, points, part, score and confidence follow from the numbers before them', () => {
  const parts = [part];
  const confidence = { evidence: 0.1343, breadth: 0.6667, origins: 2, value: 0.0895 } as Summary['confidence'];
  const steps = [
    weightStep(claims),
    totalWeightStep(part),
    pointsStep(claims, part),
    ...partSteps(part),
    contributionStep(part, parts),
    scoreEndStep(parts, { lower: 70.52, central: 71.72, upper: 72.8 }, 'lower'),
    scoreEndStep(parts, { lower: 70.52, central: 71.72, upper: 72.8 }, 'upper'),
    scoreStep(parts, { lower: 17, central: 17.93, upper: 18 }),
    partConfidenceStep(part, 0.6),
    ...confidenceSteps(parts, confidence),
  ];
  for (const step of steps) {
    expect(step).not.toBeNull();
    if (step) holds(step);
  }
});

test('the weight of a part is spread over those that are there', () => {
  const missing = { ...part, score: null, weight: 0.75 } as SummaryPart;
  const third = { ...part, weight: 0.5, contribution: 47.81 } as SummaryPart;
  expect(contributionStep(third, [third, part, missing])?.formula).toBe('71.72 × 0.5 ÷ (0.5 + 0.25)');
});

test('where only the weightiest facts are listed, the points of the others stand in one sum', () => {
  const long = { ...part, inputsTotal: 60, otherPoints: 0.01, score: { lower: 70, central: 71.73, upper: 73 } };
  expect(partSteps(long)).toEqual([{ formula: '40.45 + 17.87 + 13.40 + 0.01', result: '71.73' }]);
  expect(pointsStep(claims, long)).toEqual({ formula: '91.60 × 0.4416', result: '40.45' });
  expect(partConfidenceStep(long, 0.6)).toBeNull();
});

test('the confidence in a part of one fact is that of the fact', () => {
  const alone = { ...part, inputs: [surge], inputsTotal: 1, confidence: 0.6 };
  const step = partConfidenceStep(alone, 0.6);
  expect(step).toEqual({ formula: '(0.6 × 1 × 1 × 1 × 0.5) ÷ (1 × 0.5)', result: '0.6' });
  if (step) holds(step);
});

test('a direction is what rises less what falls, by all that tells it', () => {
  const facing = (direction: SummaryInput['direction'], total: number): SummaryInput =>
    fact({ direction, weight: { ...claims.weight, total } });
  const inputs = [facing('rising', 0.2), facing('falling', 0.5), facing('steady', 0.1), facing('unknown', 0.9)];
  const step = partDirectionStep({ inputs, inputsTotal: 4, otherPoints: 0 });
  expect(step).toEqual({ formula: '(0.2 − 0.5) ÷ (0.2 + 0.5 + 0.1)', result: '−0.375' });
  expect(step && isPlain(step)).toBe(true);
  const fallsAlone = partDirectionStep({ inputs: [facing('falling', 0.5)], inputsTotal: 1, otherPoints: 0 });
  expect(fallsAlone).toEqual({ formula: '(0 − 0.5) ÷ 0.5', result: '−1' });
});

test('no direction is computed where nothing tells it, or not all facts are listed', () => {
  const silent = fact({ direction: 'unknown', weight: claims.weight });
  expect(partDirectionStep({ inputs: [silent], inputsTotal: 1, otherPoints: 0 })).toBeNull();
  expect(
    partDirectionStep({ inputs: [{ ...silent, direction: 'rising' }], inputsTotal: 60, otherPoints: 0 }),
  ).toBeNull();
  expect(directionStep([{ direction: 'unknown', weight: 0.25 }])).toBeNull();
});
