import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { MOST_CHANGED_FACTS, type PartChange, type RiskChanges, riskChanges } from './changes.ts';
import type { ChangeReason } from './labels.ts';
import { summarise } from './summarise.ts';
import { ASKED_DAYS, asked } from './testing/answers.ts';
import { claimsOf, evidenceOf, figureOf, fourParts, inputsOf, noteOf, questionOf } from './testing/builders.ts';

const cents = (value: number): number => Math.round(value * 100);
const partOf = (parts: readonly PartChange[], category: string): PartChange => {
  const part = parts.find((one) => one.category === category);
  if (!part) throw new Error(`no ${category}`);
  return part;
};

describe('What changed between two days', () => {
  test('adds up: facts to their part, parts to the score', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...ASKED_DAYS), ({ inputs, question }, since) => {
        const [before, after] = [summarise(inputs, { ...question, asOf: since }), summarise(inputs, question)];
        const { change, parts } = riskChanges(before, after);
        for (const part of parts) {
          const facts = part.facts.reduce((sum, fact) => sum + cents(fact.change), 0);
          expect(facts + cents(part.othersChange)).toBe(cents(part.change));
          expect(cents(part.change)).toBe(cents(part.after?.central ?? 0) - cents(part.before?.central ?? 0));
        }
        expect(change === null).toBe(before.score === null || after.score === null);
        const contributed = parts.reduce((sum, part) => sum + cents(part.contributionChange ?? 0), 0);
        expect(contributed).toBe(cents(change ?? 0));
      }),
    );
  });

  test('is nothing between an answer and itself', () => {
    fc.assert(
      fc.property(asked, ({ inputs, question }) => {
        const summary = summarise(inputs, question);
        expect(
          riskChanges(summary, summary).parts.every(({ change, facts }) => change === 0 && facts.length === 0),
        ).toBe(true);
      }),
    );
  });

  test('read the other way round is the opposite: what had appeared is gone, with as many points', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...ASKED_DAYS), ({ inputs, question }, since) => {
        const [one, other] = [summarise(inputs, { ...question, asOf: since }), summarise(inputs, question)];
        const [there, back] = [riskChanges(one, other), riskChanges(other, one)];
        const points = ({ parts }: RiskChanges, why: ChangeReason): number =>
          parts.flatMap(({ facts }) => facts).reduce((sum, fact) => sum + (fact.why === why ? fact.change : 0), 0);
        expect(points(there, 'appeared') + points(back, 'ended')).toBeCloseTo(0, 0);
        expect(points(there, 'ended') + points(back, 'appeared')).toBeCloseTo(0, 0);
      }),
    );
  });

  test('tells what appeared, and that what was there has aged', () => {
    const later = figureOf({
      id: 'figure-2',
      period: { text: '2022-05', from: '2022-05-01', to: '2022-05-31' },
      comparison: { basis: 'yoy', form: 'percent_change', direction: 'down', basePeriod: null },
    });
    const inputs = { ...fourParts(), figures: [claimsOf(), figureOf(), later] };
    const [before, after] = [
      summarise(inputs, questionOf({ asOf: '2022-05-10' })),
      summarise(inputs, questionOf({ asOf: '2022-06-10' })),
    ];
    const { facts } = partOf(riskChanges(before, after).parts, 'trade_trend');
    // Both say the same, so the newer one moves nothing: it would be listed with points that cancel out.
    expect(facts).toEqual([]);
    const worse = { ...later, value: { ...later.value, value: '60', lower: '60', upper: '60' } };
    const told = riskChanges(
      summarise({ ...inputs, figures: [claimsOf(), figureOf(), worse] }, questionOf({ asOf: '2022-05-10' })),
      summarise({ ...inputs, figures: [claimsOf(), figureOf(), worse] }, questionOf({ asOf: '2022-06-10' })),
    );
    const part = partOf(told.parts, 'trade_trend');
    expect(part.facts.map(({ why, input }) => [why, input.recordIds])).toEqual(
      expect.arrayContaining([
        ['appeared', ['figure-2']],
        ['aged', ['figure-1']],
      ]),
    );
    expect(part.facts.every(({ change }) => change > 0)).toBe(true);
  });

  test('keeps what was revised apart from what has aged', () => {
    const known = questionOf();
    const revised = figureOf({
      id: 'figure-2',
      recordedAt: '2022-06-01T00:00:00Z',
      value: { ...figureOf().value, value: '60', lower: '60', upper: '60' },
    });
    const first = figureOf({ endedAt: '2022-06-01T00:00:00Z' });
    const other = figureOf({ id: 'other', sector: '85' });
    const inputs = { ...fourParts(), figures: [claimsOf(), first, revised, other] };
    const before = summarise(inputs, { ...known, knownAt: '2022-05-20T00:00:00Z' });
    const after = summarise(inputs, { ...known, asOf: '2022-07-31' });
    const { facts, change } = partOf(riskChanges(before, after).parts, 'trade_trend');
    expect(change).toBeGreaterThan(0);
    expect(facts[0]).toMatchObject({ why: 'revised', input: { recordIds: ['figure-2'] } });
  });

  test('takes a part that is new for its own points, and one that is gone likewise', () => {
    const without = summarise(inputsOf({ ...fourParts(), notes: [] }), questionOf());
    const withNote = summarise(fourParts(), questionOf());
    expect(partOf(riskChanges(without, withNote).parts, 'payment_channels')).toMatchObject({
      before: null,
      change: 64,
      facts: [{ why: 'appeared', change: 64 }],
    });
    expect(partOf(riskChanges(withNote, without).parts, 'payment_channels')).toMatchObject({
      after: null,
      change: -64,
      facts: [{ why: 'ended', change: -64 }],
    });
  });

  test('lists so many facts of a part, and tells the rest as one sum', () => {
    const notes = Array.from({ length: MOST_CHANGED_FACTS + 5 }, (_, index) =>
      noteOf({ id: `note-${String(index).padStart(2, '0')}`, evidence: [evidenceOf(`source-${index}`)] }),
    );
    const part = partOf(
      riskChanges(
        summarise({ ...fourParts(), notes: [] }, questionOf()),
        summarise({ ...fourParts(), notes }, questionOf()),
      ).parts,
      'payment_channels',
    );
    expect([part.facts.length, part.others]).toEqual([MOST_CHANGED_FACTS, 5]);
    const listed = part.facts.reduce((sum, { change }) => sum + cents(change), 0);
    expect(listed + cents(part.othersChange)).toBe(cents(part.change));
  });
});
