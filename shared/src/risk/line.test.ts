import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { daysBetween } from '../period/plain-date.ts';
import { MOST_LINE_POINTS, lineDays, riskLine } from './line.ts';
import { summarise } from './summarise.ts';
import { asked } from './testing/answers.ts';

const days = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const moments = fc.constantFrom(null, '2022-03-15T00:00:00Z', '2022-05-01T00:00:00Z', '2022-06-15T00:00:00Z');

describe('A line of the score', () => {
  test('goes from the first day to the last in steps that differ by no more than a day', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = [a, b].toSorted() as [string, string];
        const line = lineDays(from, to);
        expect([line[0], line.at(-1)]).toEqual([from, to]);
        expect(line.length).toBe(Math.min(daysBetween(from, to) + 1, MOST_LINE_POINTS));
        const steps = line.slice(1).map((day, index) => daysBetween(line[index] ?? '', day));
        expect(Math.max(1, ...steps) - Math.min(...steps, Math.max(1, ...steps))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is refused when it ends before it begins', () => {
    expect(() => lineDays('2022-05-31', '2022-05-30')).toThrow(
      expect.objectContaining({ reason: 'DATES_REVERSED', path: 'to' }),
    );
  });

  test('has on each of its days what a summary of that day says', () => {
    fc.assert(
      fc.property(asked, moments, ({ inputs: records, question }, knownAt) => {
        const known = { ...question, knownAt };
        // Some notes run out on the way or are to be looked at again, and some records end or were entered later.
        const inputs = {
          ...records,
          notes: records.notes.map((note, index) =>
            index % 2 === 0 ? { ...note, validTo: '2022-05-20' } : { ...note, reviewBy: '2022-05-10' },
          ),
          figures: records.figures.map((figure, index) =>
            index % 3 === 0 ? { ...figure, endedAt: '2022-04-20T00:00:00Z' } : figure,
          ),
          positions: records.positions.map((position, index) =>
            index % 2 === 0 ? { ...position, recordedAt: '2022-05-25T00:00:00Z' } : position,
          ),
        };
        for (const point of riskLine(inputs, known, lineDays('2021-12-01', '2022-08-01'))) {
          const { score, band, confidence } = summarise(inputs, { ...known, asOf: point.asOf });
          expect(point).toEqual({ asOf: point.asOf, score, band, confidence: confidence.value });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('is the same on each of its days whatever days it is asked on before', () => {
    fc.assert(
      fc.property(asked, fc.array(days, { minLength: 2, maxLength: 8 }), ({ inputs, question }, some) => {
        const told = riskLine(inputs, question, some);
        expect(told.toReversed()).toEqual(riskLine(inputs, question, some.toReversed()));
      }),
    );
  });
});
