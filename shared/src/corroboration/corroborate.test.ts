import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Observed, corroborate } from './corroborate.ts';

function report(lower: number, upper: number, over: Partial<Observed> = {}): Observed {
  const central = Number.isFinite(lower) ? lower : upper;
  return { lower, upper, central, lowerOpen: false, upperOpen: false, baseStated: true, ...over };
}

const MORE_THAN_60 = report(60, 100, { lowerOpen: true });
const ALMOST_TWO_THIRDS = report(60, 66.67, { central: 66.67, upperOpen: true });

/** Reports whose ends often meet, lie within each other or apart, and now and then are not stated. */
const reports = fc.array(
  fc
    .record({
      ends: fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
      lowerOpen: fc.boolean(),
      upperOpen: fc.boolean(),
      unstated: fc.constantFrom(null, null, null, 'lower', 'upper'),
    })
    .map(({ ends: [a, b], lowerOpen, upperOpen, unstated }) => {
      const isPoint = a === b && unstated === null;
      return report(
        unstated === 'lower' ? -Infinity : Math.min(a, b),
        unstated === 'upper' ? Infinity : Math.max(a, b),
        { lowerOpen: lowerOpen && !isPoint, upperOpen: upperOpen && !isPoint },
      );
    }),
  { minLength: 1, maxLength: 6 },
);

/** Reports, and the same with one of them told with less certainty: what it allowed it still allows. */
const oneWidened = fc
  .record({
    before: reports,
    number: fc.nat(),
    below: fc.constantFrom(0, 0, 1, 3, 10, Infinity),
    above: fc.constantFrom(0, 0, 1, 3, 10, Infinity),
    central: fc.nat(20),
  })
  .map(({ before, number, below, above, central }) => {
    const chosen = number % before.length;
    const after = before.map((given, index) =>
      index === chosen ? { ...given, lower: given.lower - below, upper: given.upper + above, central } : given,
    );
    return { before, after };
  });

/** Whether more than one number remains possible if every report holds. */
function leavesRoom(given: readonly Observed[]): boolean {
  return Math.max(...given.map(({ lower }) => lower)) < Math.min(...given.map(({ upper }) => upper));
}

describe('Reports of one number', () => {
  test('that are worded differently leave open what any of them allows, around what all of them allow', () => {
    expect(corroborate([MORE_THAN_60, ALMOST_TWO_THIRDS])).toEqual({
      lower: 60,
      central: 63.335,
      upper: 100,
      wordings: 'compatible',
    });
  });

  test('of which one is exact are around its number where the others allow it', () => {
    expect(corroborate([report(98, 98), report(40, 100)])).toEqual({
      lower: 40,
      central: 98,
      upper: 100,
      wordings: 'compatible',
    });
  });

  test('that say the same are one wording, however many they are', () => {
    expect(corroborate([report(27, 27), report(27, 27), report(27, 27)])).toMatchObject({
      wordings: 'one',
      central: 27,
    });
  });

  test('that exclude each other leave everything open that any of them says', () => {
    const together = corroborate([report(27, 27), report(40, 45), report(42, 60)]);
    expect(together).toMatchObject({ lower: 27, upper: 60, wordings: 'conflict' });
  });

  test('that only touch are in conflict, unless one of them names that very number', () => {
    const [above, below] = [report(60, 100, { lowerOpen: true }), report(0, 60, { upperOpen: true })];
    expect(corroborate([above, below]).wordings).toBe('conflict');
    const meeting = { lower: 0, central: 60, upper: 100, wordings: 'compatible' };
    expect(corroborate([above, below, report(60, 60)])).toEqual(meeting);
    expect(corroborate([report(60, 100), report(0, 60)])).toEqual(meeting);
  });

  test('of which one does not state its base are compatible at best', () => {
    expect(corroborate([report(98, 98), report(98, 98, { baseStated: false })]).wordings).toBe('compatible');
  });

  test('come to the same in any order', () => {
    fc.assert(
      fc.property(reports, (given) => {
        expect(corroborate(given.toReversed())).toEqual(corroborate(given));
      }),
    );
  });

  test('never come to less than any of them allows, with a number between', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { lower, central, upper } = corroborate(given);
        for (const each of given) {
          expect(lower).toBeLessThanOrEqual(each.lower);
          expect(upper).toBeGreaterThanOrEqual(each.upper);
        }
        expect(central).toBeGreaterThanOrEqual(lower);
        expect(central).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test('never come to a narrower range when one of them is told with less certainty', () => {
    fc.assert(
      fc.property(oneWidened, ({ before, after }) => {
        const [narrow, wide] = [corroborate(before), corroborate(after)];
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
      { numRuns: 1000 },
    );
  });

  test('that leave room together still do when one of them is told with less certainty', () => {
    fc.assert(
      fc.property(oneWidened, ({ before, after }) => {
        fc.pre(leavesRoom(before));
        expect(corroborate(before).wordings).not.toBe('conflict');
        expect(corroborate(after).wordings).not.toBe('conflict');
      }),
    );
  });
});
