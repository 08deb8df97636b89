import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chartAsText } from './as-text.ts';
import { stretches } from './band.ts';
import { wrapped } from './lines.ts';
import { fileName } from './save-file.ts';
import type { ChartData } from './series.ts';

const claims: ChartData = {
  kind: 'bar',
  categoryName: 'Quarter',
  categories: ['Q1 2022', 'Q2\t2022'],
  series: [{ name: 'Claims filed, USD', values: [6_000_000, null], texts: ['more than\n6 million USD', ''] }],
};

test('numbers are copied as they are said, one row for each category', () => {
  expect(chartAsText(claims, 'Not stated')).toBe(
    'Quarter\tClaims filed, USD\nQ1 2022\tmore than 6 million USD\nQ2 2022\tNot stated',
  );
});

test('a gap in what is known ends the band, and it begins anew behind it', () => {
  const known = { lower: 1, upper: 2 };
  expect(stretches([known, known, null, known])).toEqual([
    [0, 1],
    [3, 3],
  ]);
  expect(stretches([null])).toEqual([]);
});

test('lines break between words, and between Chinese characters', () => {
  const width = (text: string): number => text.length;
  expect(wrapped('Sources: The Wall Street Journal', 16, width)).toEqual(['Sources: The', 'Wall Street', 'Journal']);
  expect(wrapped('口岸记录已知的事实', 4, width)).toEqual(['口岸记录', '已知的事', '实']);
});

test('no text has no lines', () => {
  expect(wrapped('', 10, (text) => text.length)).toEqual([]);
});

test('a picture has a name that every system takes', () => {
  expect(fileName(['kouan', '评分构成', '俄罗斯', '全部行业/', '2022-05-31'], '.png')).toBe(
    'kouan-评分构成-俄罗斯-全部行业-2022-05-31.png',
  );
});

test('however long the names in it, a picture keeps its dates', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (label, goods) => {
      const name = fileName(['kouan', label, 'Russia', goods, 'as of 31 May 2022', '2022-06-01'], '.png');
      expect(name).toMatch(/-as-of-31-May-2022-2022-06-01\.png$/);
      expect(name.length).toBeLessThanOrEqual(124);
    }),
  );
});
