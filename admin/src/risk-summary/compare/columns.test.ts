import { expect, test } from '@jest/globals';
import { columnsFrom, comparisonPath, withColumns } from './columns.ts';

const columns = (address: string) => columnsFrom(new URLSearchParams(address));

test('an address names markets, and goods where they are asked for', () => {
  expect(columns('of=RU&of=KZ-85')).toEqual([
    { market: 'RU', sector: null },
    { market: 'KZ', sector: '85' },
  ]);
});

test('the same column stands once, and what is no market is left out', () => {
  expect(columns('of=RU&of=RU&of=russia&of=RU-x')).toEqual([{ market: 'RU', sector: null }]);
});

test('no more than four stand side by side', () => {
  expect(columns('of=RU&of=KZ&of=BY&of=UZ&of=TR')).toHaveLength(4);
});

test('an address with other columns keeps its dates', () => {
  const changed = withColumns(new URLSearchParams('asOf=2022-05-31&of=RU'), [{ market: 'KZ', sector: '85' }]);
  expect(changed.toString()).toBe('asOf=2022-05-31&of=KZ-85');
});

test('from a summary of some goods one comes to compare them with all goods of the market', () => {
  const question = { market: 'RU', sector: '85', region: null, asOf: '2022-05-31', knownAt: null };
  expect(comparisonPath(question)).toBe('/risk-comparison?asOf=2022-05-31&of=RU-85&of=RU');
});
