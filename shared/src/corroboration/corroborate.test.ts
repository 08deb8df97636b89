import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Observed, corroborate } from './corroborate.ts';

function report(lower: number, upper: number, over: Partial<Observed> = {}): Observed {
  const central = Number.isFinite(lower) ? lower : upper;
  return { lower, upper, central, lowerOpen: false, upperOpen: false, baseStated: true, ...over };
}

const MORE_THAN_60 = report(60, 100, { lowerOpen: true });
const ALMOST_TWO_THIRDS = report(60, 66.67, { central: 66.67, upperOpen: true });

describe('Reports of one number', () => {
  test('that are worded differently allow together what each of them allows', () => {
    expect(corroborate([MORE_THAN_60, ALMOST_TWO_THIRDS])).toEqual({
      lower: 60,
      central: 63.335,
      upper: 66.67,
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
    expect(corroborate([above, below, report(60, 60)])).toMatchObject({ lower: 60, upper: 60, wordings: 'compatible' });
    expect(corroborate([report(60, 100), report(0, 60)])).toMatchObject({ lower: 60, upper: 60 });
  });

  test('of which one does not state its base are compatible at best', () => {
    expect(corroborate([report(98, 98), report(98, 98, { baseStated: false })]).wordings).toBe('compatible');
  });

  test('come to the same in any order', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.boolean(), fc.boolean());
    const reports = fc.array(
      ends.map(([a, b, lowerOpen, upperOpen]) => {
        const isPoint = a === b;
        return report(Math.min(a, b), Math.max(a, b), {
          lowerOpen: lowerOpen && !isPoint,
          upperOpen: upperOpen && !isPoint,
        });
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(reports, (given) => {
        expect(corroborate(given.toReversed())).toEqual(corroborate(given));
      }),
    );
  });
});
