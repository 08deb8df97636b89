import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type Adjustment,
  LONGEST_ADJUSTMENT_DAYS,
  MOST_ADJUSTMENT_POINTS,
  adjustedScore,
  adjustmentInForce,
  checkAdjustmentDays,
  checkAdjustmentPoints,
  lastAdjustmentDay,
} from './adjustment.ts';
import { summarise } from './summarise.ts';
import { asked } from './testing/answers.ts';
import { questionOf } from './testing/builders.ts';

const adjustmentOf = (over: Partial<Adjustment> = {}): Adjustment => ({
  id: 'adjustment-1',
  isOwn: true,
  market: 'RU',
  sector: null,
  region: null,
  points: 5,
  validFrom: '2022-05-01',
  validTo: '2022-09-30',
  decidedAt: '2022-05-01T08:00:00Z',
  endedAt: null,
  ...over,
});

describe('An expert adjustment', () => {
  test('never changes the score, and moves what stands beside it by its points within 0 to 100', () => {
    const points = fc.integer({ min: -MOST_ADJUSTMENT_POINTS, max: MOST_ADJUSTMENT_POINTS });
    fc.assert(
      fc.property(asked, points, ({ inputs, question }, by) => {
        const score = summarise(inputs, question).score ?? { lower: 40, central: 50, upper: 60 };
        const before = { ...score };
        const beside = adjustedScore(score, by);
        expect(score).toEqual(before);
        expect(beside.lower).toBeLessThanOrEqual(beside.central);
        expect(beside.central).toBeLessThanOrEqual(beside.upper);
        expect(beside.central).toBeCloseTo(Math.min(100, Math.max(0, score.central + by)), 6);
      }),
    );
  });

  test.each([20, -20, 0.01, -7.5])('of %s points is taken', (points) => {
    expect(() => checkAdjustmentPoints(points, 'input.points')).not.toThrow();
  });

  test.each([0, 20.01, -20.01, 0.125])('of %s points is refused', (points) => {
    expect(() => checkAdjustmentPoints(points, 'input.points')).toThrow(
      expect.objectContaining({ reason: 'ADJUSTMENT_POINTS', path: 'input.points' }),
    );
  });

  test('holds half a year at most', () => {
    const last = lastAdjustmentDay('2022-05-01');
    expect(last).toBe('2022-10-28');
    expect(() => checkAdjustmentDays('2022-05-01', last, 'input.validTo')).not.toThrow();
    expect(() => checkAdjustmentDays('2022-05-01', '2022-10-29', 'input.validTo')).toThrow(
      expect.objectContaining({ reason: 'ADJUSTMENT_TOO_LONG', params: { max: LONGEST_ADJUSTMENT_DAYS } }),
    );
    expect(() => checkAdjustmentDays('2022-05-01', '2022-04-30', 'input.validTo')).toThrow(
      expect.objectContaining({ reason: 'DATES_REVERSED' }),
    );
  });

  test.each<[string, Partial<Adjustment>, Parameters<typeof questionOf>[0]]>([
    ['before its first day', { validFrom: '2022-06-01' }, {}],
    ['after its last day', { validTo: '2022-05-30' }, {}],
    ['of another market', { market: 'KZ' }, {}],
    ['of a narrower sector', { sector: '8517' }, { sector: '85' }],
    ['of another sector', { sector: '84' }, { sector: '8517' }],
    ['of a region, where the whole country is asked for', { region: '370000' }, {}],
    ['that has been ended', { endedAt: '2022-05-20T00:00:00Z' }, {}],
    ['that was not known yet', {}, { knownAt: '2022-04-30T00:00:00Z' }],
  ])('%s is not shown', (_, over, question) => {
    expect(adjustmentInForce([adjustmentOf(over)], questionOf(question))).toBeNull();
  });

  test('that has been ended since is shown as known before', () => {
    const ended = adjustmentOf({ endedAt: '2022-06-20T00:00:00Z' });
    expect(adjustmentInForce([ended], questionOf({ knownAt: '2022-06-01T00:00:00Z' }))).toBe(ended);
  });

  test('of the own tenant goes before the desk’s, then the nearest, then the last decided', () => {
    const regionLineages = { '330225': ['330200', '330000'] };
    const question = questionOf({ sector: '851713', region: '330225', regionLineages });
    const desk = adjustmentOf({ id: 'desk', isOwn: false, sector: '851713' });
    const general = adjustmentOf({ id: 'general' });
    const chapter = adjustmentOf({ id: 'chapter', sector: '85' });
    const province = adjustmentOf({ id: 'province', sector: '85', region: '330000' });
    const city = adjustmentOf({ id: 'city', sector: '85', region: '330200' });
    const later = adjustmentOf({ id: 'later', sector: '85', region: '330200', decidedAt: '2022-05-02T00:00:00Z' });
    const all = [desk, general, chapter, province, city, later];
    for (let left = all; left.length > 0; left = left.filter((one) => one !== adjustmentInForce(left, question))) {
      expect(adjustmentInForce(left.toReversed(), question)).toBe(adjustmentInForce(left, question));
    }
    expect(adjustmentInForce(all, question)?.id).toBe('later');
    expect(adjustmentInForce([desk, general], question)?.id).toBe('general');
    expect(adjustmentInForce([general, chapter, province], question)?.id).toBe('province');
  });
});
