import { describe, expect, test } from '@jest/globals';
import { addDays } from '../period/plain-date.ts';
import { riskMessage } from './render-message.ts';
import { ask, onlyInput, partOf } from './testing/ask.ts';
import { claimsOf, evidenceOf, fourParts, noteOf } from './testing/builders.ts';

const NAMES = { indicator: () => '', sector: () => '', record: () => null, source: () => null };

describe('A note past the day of its review', () => {
  const REVIEW = '2022-06-10';
  const notes = [noteOf({ reviewBy: REVIEW })];
  const inputOn = (asOf: string) => onlyInput(ask({ notes }, { asOf }), 'payment_channels');

  test('keeps its whole weight until that day, and loses half of it in every half year after', () => {
    expect([REVIEW, addDays(REVIEW, 180), addDays(REVIEW, 360)].map((asOf) => inputOn(asOf).weight.age)).toEqual([
      1, 0.5, 0.25,
    ]);
    expect(inputOn(REVIEW)).toMatchObject({ datedOn: null, halfLifeDays: null, notes: [] });
    expect(inputOn(addDays(REVIEW, 1))).toMatchObject({ datedOn: REVIEW, notes: ['review_overdue'] });
  });

  test('is less sure, and its day of review is not taken for new evidence', () => {
    const evidence = [evidenceOf('source-1', { publishedOn: { from: '2022-05-01', to: '2022-05-01', wording: null } })];
    const old = (asOf: string) => ask({ ...fourParts(), notes: [noteOf({ reviewBy: REVIEW, evidence })] }, { asOf });
    const [before, after] = [old(REVIEW), old('2023-06-10')];
    expect(partOf(after, 'payment_channels').confidence).toBeLessThan(partOf(before, 'payment_channels').confidence);
    expect(after.confidence.reasons.map(({ key }) => key)).toContain('confidence_old');
  });

  test('is said to be so where it is the reason of a score', () => {
    const inputs = {
      ...fourParts(),
      notes: [noteOf({ reviewBy: REVIEW }), noteOf({ id: 'note-2' })],
    };
    const reason = ask(inputs, { asOf: '2022-06-11' }).reasons.find(({ key }) => key === 'reason_note');
    expect(reason?.params).toMatchObject({ count: 2, overdue: 1 });
    if (!reason) throw new Error('a note is the reason of its part');
    expect(riskMessage(reason, 'en', NAMES)).toContain('2 reviewed risk notes are in force (1 past the day of review)');
    expect(riskMessage(reason, 'zh-CN', NAMES)).toContain('有效的已审核风险提示有 2 条（其中 1 条已过复核日期）');
  });
});

describe('Where the risk moves', () => {
  test('is told by what happened within a year, and not known from what is older', () => {
    const figures = [claimsOf()];
    const directionsOn = (asOf: string) => {
      const { direction, inputs } = partOf(ask({ figures }, { asOf }), 'claims_experience');
      return [direction, ...inputs.map((input) => input.direction)];
    };
    expect(directionsOn('2023-03-31')).toEqual(['rising', 'rising']);
    expect(directionsOn('2023-04-01')).toEqual(['unknown', 'unknown']);
  });
});
