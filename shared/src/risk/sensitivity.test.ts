import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { roundScore } from './rounding.ts';
import { MOST_SENSITIVITY_SOURCES, summariseBySource } from './sensitivity.ts';
import { summarise } from './summarise.ts';
import { asked, sourcesIn } from './testing/answers.ts';
import {
  claimsOf,
  evidenceOf,
  figureOf,
  fourParts,
  inputsOf,
  noteOf,
  positionOf,
  questionOf,
} from './testing/builders.ts';
import { withoutSource } from './units.ts';

describe('The score without a source', () => {
  test('stands beside the same summary, and is what the method makes of the records without what that source says of them', () => {
    fc.assert(
      fc.property(asked, ({ inputs, question }) => {
        const { summary: whole, sensitivity } = summariseBySource(inputs, question);
        expect(whole).toEqual(summarise(inputs, question));
        for (const { sourceId, ...told } of sensitivity) {
          const { score, band, confidence, parts } = summarise(withoutSource(inputs, sourceId), question);
          const lost = parts.filter(({ score: left }, index) => left === null && whole.parts[index]?.score);
          expect(told).toMatchObject({ score, band, confidence: confidence.value });
          expect(told.lostParts).toEqual(lost.map(({ category }) => category));
          const change = score && whole.score ? score.central - whole.score.central : null;
          expect(told.change).toBe(change === null ? null : roundScore(change));
        }
      }),
    );
  });

  test('is told of every source under a fact that counts, and of a source that supports nothing it is no other', () => {
    fc.assert(
      fc.property(asked, ({ inputs, question }) => {
        const { summary: whole, sensitivity } = summariseBySource(inputs, question);
        const counted = new Set(whole.parts.flatMap((part) => part.inputs.flatMap(({ recordIds }) => recordIds)));
        const told = new Set(sensitivity.map(({ sourceId }) => sourceId));
        const records = [...inputs.figures, ...inputs.notes, ...inputs.positions, ...inputs.policyEvents];
        const under = records.filter(({ id }) => counted.has(id)).flatMap(({ evidence }) => evidence);
        for (const { sourceId } of under) expect(told).toContain(sourceId);
        const idle = [...sourcesIn(inputs)].filter((source) => !under.some(({ sourceId }) => sourceId === source));
        for (const sourceId of idle.filter((source) => !told.has(source))) {
          expect(summarise(withoutSource(inputs, sourceId), question).score).toEqual(whole.score);
        }
      }),
    );
  });

  test('loses the parts that rest on it alone, and the score with them', () => {
    const lone = [evidenceOf('lone')];
    const shared = [evidenceOf('lone'), evidenceOf('other')];
    const inputs = inputsOf({
      figures: [claimsOf({ evidence: lone }), figureOf({ evidence: shared })],
      positions: [positionOf({ evidence: shared })],
    });
    const [first, second] = summariseBySource(inputs, questionOf()).sensitivity;
    expect(first).toMatchObject({ sourceId: 'lone', score: null, change: null, lostParts: ['claims_experience'] });
    expect(second).toMatchObject({ sourceId: 'other', lostParts: [], change: 0 });
  });

  test('keeps what others retell, although it is the origin of it', () => {
    const wire = { sourceKind: 'wire', sourceId: 'wire' } as const;
    const evidence = [evidenceOf('wire', wire), evidenceOf('paper', { originId: 'wire', originKind: 'wire' })];
    const { sensitivity: told } = summariseBySource({ ...fourParts(), notes: [noteOf({ evidence })] }, questionOf());
    expect(told.find(({ sourceId }) => sourceId === 'wire')).toMatchObject({ change: 0, lostParts: [] });
  });

  test('is told of so many sources, those behind the most points first', () => {
    const figures = Array.from({ length: MOST_SENSITIVITY_SOURCES + 10 }, (_, index) =>
      figureOf({
        id: `figure-${index}`,
        sector: String(10 + index),
        period: { text: null, from: null, to: '2022-03-31' },
        evidence: [evidenceOf(`source-${index}`)],
      }),
    );
    const notes = [noteOf({ evidence: [evidenceOf('heavy')] })];
    const { sensitivity: told } = summariseBySource(
      { ...fourParts(), figures: [claimsOf(), ...figures], notes },
      questionOf(),
    );
    expect(told).toHaveLength(MOST_SENSITIVITY_SOURCES);
    expect(told.slice(0, 2).map(({ sourceId }) => sourceId)).toContain('heavy');
  });
});
