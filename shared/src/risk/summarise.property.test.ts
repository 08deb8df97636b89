import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { widened } from '../quantity/testing/arbitraries.ts';
import { isSupported } from './evidence.ts';
import type { FigureInput, PositionInput, RiskEvidence, RiskInputs, RiskRecord } from './inputs.ts';
import { summarise } from './summarise.ts';
import type { RiskSummary, ScoreRange } from './summary.ts';
import { askedSectors, riskInputs } from './testing/arbitraries.ts';
import { evidenceOf, questionOf } from './testing/builders.ts';

const KINDS = ['figures', 'notes', 'positions', 'policyEvents'] as const;

/** What a reader goes by; which papers were counted is left out. */
function verdict(summary: RiskSummary): unknown {
  const { score, band, bandRange, direction, confidence, parts } = summary;
  return {
    score,
    band,
    bandRange,
    direction,
    confidence: { ...confidence, documents: null, reasons: confidence.reasons.map(({ key }) => key) },
    parts: parts.map((part) => ({
      ...part,
      inputs: part.inputs.map((input) => ({ ...input, recordIds: null, evidenceIds: null })),
      setAside: null,
    })),
  };
}

/**
 * Whether another source can agree with the record and do no more: some source already supports it, and it is no step of
 * a company without a date, which a further source would date and so might place before or after other steps.
 */
function canBeAgreedWith(record: RiskRecord): boolean {
  const isUndatedStep = 'company' in record && (record as PositionInput).occurred.from === null;
  return isSupported(record) && !isUndatedStep;
}

/** Figures and positions are facts that several records may tell; a note, or an event without authority, is its own. */
function canBeTwice(record: RiskRecord): boolean {
  return 'indicator' in record || 'company' in record;
}

/** The inputs with one record, chosen by number, replaced by others of its kind. */
function replaced(inputs: RiskInputs, chosen: number, by: (record: RiskRecord) => readonly RiskRecord[]): RiskInputs {
  let at = -1;
  const list = (records: readonly RiskRecord[]): readonly RiskRecord[] =>
    records.flatMap((record) => {
      at += 1;
      return at === chosen ? by(record) : [record];
    });
  return Object.fromEntries(KINDS.map((kind) => [kind, list(inputs[kind])])) as unknown as RiskInputs;
}

/** Records and the number of one of them that another source can agree with. */
const chosenRecord = riskInputs
  .map((inputs) => ({ inputs, numbers: numbersOf(inputs) }))
  .filter(({ numbers }) => numbers.length > 0)
  .chain(({ inputs, numbers }) => fc.record({ inputs: fc.constant(inputs), chosen: fc.constantFrom(...numbers) }));

function numbersOf(inputs: RiskInputs): readonly number[] {
  const records = KINDS.flatMap((kind): readonly RiskRecord[] => inputs[kind]);
  return records.flatMap((record, index) => (canBeAgreedWith(record) ? [index] : []));
}

const independent = evidenceOf('source-of-its-own');

/** Whole hundredths, so that sums are exact. */
function cents(points: readonly number[]): number {
  return points.reduce((sum, point) => sum + Math.round(point * 100), 0);
}

/** The same origin in another paper. */
function retold(evidence: RiskEvidence): RiskEvidence {
  return {
    ...evidence,
    evidenceId: `${evidence.evidenceId}-retold`,
    sourceId: `${evidence.sourceId}-retold`,
    sourceKind: 'other',
  };
}

/** A document that goes back to nothing. */
function original(evidence: RiskEvidence): RiskEvidence {
  return { ...evidence, originId: null, originKind: null };
}

/** The same document as another tenant has recorded it for itself. */
function recordedAgain(evidence: RiskEvidence): RiskEvidence {
  const { evidenceId, sourceId, sourceKind } = evidence;
  return {
    ...evidence,
    evidenceId: `${evidenceId}-again`,
    sourceId: `${sourceId}-again`,
    originId: sourceId,
    originKind: sourceKind,
  };
}

/** The figure told with less certainty, in so many steps. */
function lessCertain(figure: FigureInput, steps: number): FigureInput {
  return steps === 0 ? figure : lessCertain({ ...figure, value: widened(figure.value) }, steps - 1);
}

describe('A summary of any records', () => {
  test('keeps the score and every part within its range, and the range within 0 to 100', () => {
    fc.assert(
      fc.property(riskInputs, askedSectors, (inputs, sector) => {
        const { score, parts } = summarise(inputs, questionOf({ sector }));
        const ranges: readonly (ScoreRange | null)[] = [score, ...parts.map((part) => part.score)];
        for (const range of ranges) {
          if (range === null) continue;
          expect(range.lower).toBeGreaterThanOrEqual(0);
          expect(range.central).toBeGreaterThanOrEqual(range.lower);
          expect(range.upper).toBeGreaterThanOrEqual(range.central);
          expect(range.upper).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('has contributions that add up to the score, and points that add up to each part', () => {
    fc.assert(
      fc.property(riskInputs, askedSectors, (inputs, sector) => {
        const { score, parts } = summarise(inputs, questionOf({ sector }));
        for (const part of parts) {
          expect(cents(part.inputs.map(({ points }) => points))).toBe(Math.round((part.score?.central ?? 0) * 100));
        }
        const total = cents(parts.map(({ contribution }) => contribution ?? 0));
        expect(total).toBe(Math.round((score?.central ?? 0) * 100));
      }),
    );
  });

  test('is the same in whatever order the records and their evidence come', () => {
    fc.assert(
      fc.property(riskInputs, askedSectors, fc.nat(7), (inputs, sector, turn) => {
        const rotated = <T>(items: readonly T[]): readonly T[] => [...items.slice(turn), ...items.slice(0, turn)];
        const mixed = Object.fromEntries(
          KINDS.map((kind) => [
            kind,
            rotated<RiskRecord>(inputs[kind])
              .toReversed()
              .map((record) => ({ ...record, evidence: record.evidence.toReversed() })),
          ]),
        ) as unknown as RiskInputs;
        const question = questionOf({ sector });
        expect(summarise(mixed, question)).toEqual(summarise(inputs, question));
      }),
    );
  });

  test('is never less sure when an independent source agrees, as evidence of a record or as a record of its own', () => {
    fc.assert(
      fc.property(chosenRecord, fc.boolean(), askedSectors, ({ inputs, chosen }, asRecord, sector) => {
        const further = replaced(inputs, chosen, (record) =>
          asRecord && canBeTwice(record)
            ? [record, { ...record, id: 'agreeing', evidence: [independent] }]
            : [{ ...record, evidence: [...record.evidence, independent] }],
        );
        const question = questionOf({ sector });
        const [before, after] = [summarise(inputs, question), summarise(further, question)];
        expect(after.confidence.value).toBeGreaterThanOrEqual(before.confidence.value);
        for (const [index, part] of after.parts.entries()) {
          expect(part.confidence).toBeGreaterThanOrEqual(before.parts[index]?.confidence ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is not changed when another paper retells the same origin, as evidence or as a record of its own', () => {
    fc.assert(
      fc.property(chosenRecord, fc.boolean(), askedSectors, ({ inputs, chosen }, asRecord, sector) => {
        const again = replaced(inputs, chosen, (record) => {
          const papers = record.evidence.map(retold);
          return asRecord && canBeTwice(record)
            ? [record, { ...record, id: `${record.id}-again`, evidence: papers }]
            : [{ ...record, evidence: [...record.evidence, ...papers] }];
        });
        const question = questionOf({ sector });
        expect(verdict(summarise(again, question))).toEqual(verdict(summarise(inputs, question)));
      }),
      { numRuns: 500 },
    );
  });

  test('is not changed when another tenant records the same documents and names them as their origin', () => {
    fc.assert(
      fc.property(chosenRecord, fc.boolean(), askedSectors, ({ inputs, chosen }, asRecord, sector) => {
        const once = replaced(inputs, chosen, (record) => [{ ...record, evidence: record.evidence.map(original) }]);
        const twice = replaced(once, chosen, (record) => {
          const again = record.evidence.map(recordedAgain);
          return asRecord && canBeTwice(record)
            ? [record, { ...record, id: `${record.id}-again`, evidence: again }]
            : [{ ...record, evidence: [...record.evidence, ...again] }];
        });
        const question = questionOf({ sector });
        expect(verdict(summarise(twice, question))).toEqual(verdict(summarise(once, question)));
      }),
      { numRuns: 500 },
    );
  });

  test('never has a narrower range because a figure is told with less certainty', () => {
    const withFigures = riskInputs.filter(({ figures }) => figures.length > 0);
    const steps = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(withFigures, fc.nat(), steps, askedSectors, (inputs, number, times, sector) => {
        const chosen = number % inputs.figures.length;
        const looser = {
          ...inputs,
          figures: inputs.figures.map((figure, index) => (index === chosen ? lessCertain(figure, times) : figure)),
        };
        const question = questionOf({ sector });
        const [before, after] = [summarise(inputs, question), summarise(looser, question)];
        const pairs = [
          [before.score, after.score] as const,
          ...before.parts.map((part, index) => [part.score, after.parts[index]?.score ?? null] as const),
        ];
        for (const [narrow, wide] of pairs) {
          expect(wide === null).toBe(narrow === null);
          if (!narrow || !wide) continue;
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives exactly three reasons wherever there is a score, and none where there is not', () => {
    fc.assert(
      fc.property(riskInputs, askedSectors, (inputs, sector) => {
        const { score, reasons } = summarise(inputs, questionOf({ sector }));
        expect(reasons).toHaveLength(score === null ? 0 : 3);
      }),
    );
  });

  test('has no score, and says so, as of a day before all evidence', () => {
    fc.assert(
      fc.property(riskInputs, askedSectors, (inputs, sector) => {
        const summary = summarise(inputs, questionOf({ sector, asOf: '2021-01-01' }));
        expect(summary).toMatchObject({ score: null, band: null, direction: 'unknown', reasons: [] });
        expect(summary.confidence).toMatchObject({ value: 0, word: 'low', origins: 0 });
        expect(summary.missing[0]).toEqual({ key: 'no_evidence', params: {} });
      }),
    );
  });
});
