import { expect, test } from '@jest/globals';
import type { DerivedFigure } from './documents.ts';
import { describeDerived, lackingOfShare } from './words.ts';

const derived = (over: object): DerivedFigure =>
  ({
    operation: 'year_on_year',
    value: null,
    form: null,
    direction: null,
    refusal: null,
    missing: [],
    ...over,
  }) as never;
const percent = { qualifier: 'exactly', value: '27.123456', lower: '27.123456', upper: '27.123456', unit: 'percent' };

test('a derived change says that it is rounded, a share and a sum stand alone', () => {
  const fall = derived({ value: { ...percent, wording: null }, form: 'percent_change', direction: 'down' });
  expect(describeDerived(fall, 'en')).toBe('down about 27.12% year on year');
  expect(describeDerived(fall, 'zh-CN')).toBe('同比下降约27.12%');
  const share = derived({ ...fall, operation: 'share', form: 'share_percent', direction: 'level' });
  expect(describeDerived(share, 'en')).toBe('about 27.12%');
});

test('what is not worked out says why, and what is missing', () => {
  const gap = derived({ refusal: 'gap', missing: ['2021-03'] });
  expect(describeDerived(gap, 'en')).toBe('A figure that it needs is missing; Kouan does not guess it (March 2021)');
  expect(describeDerived(gap, 'zh-CN')).toContain('2021年3月');
});

test('a sum over sectors names the sectors that it lacks, whose codes may look like years', () => {
  const gap = derived({ operation: 'sum', refusal: 'gap', missing: ['2008', '8517'] });
  const names = new Map([['8517', '8517 Telephone sets']]);
  expect(describeDerived(gap, 'en', (code) => names.get(code) ?? code)).toBe(
    'A figure that it needs is missing; Kouan does not guess it (2008, 8517 Telephone sets)',
  );
});

test('a share that lacks its whole is told apart from one that lacks its part', () => {
  const term = (market: string | null, sector: string | null) =>
    ({ market: market && { code: market }, sector: sector && { code: sector } }) as never;
  expect(lackingOfShare({ terms: [term('RU', '61')] }, 'all_markets')).toBe('whole');
  expect(lackingOfShare({ terms: [term(null, '61')] }, 'all_markets')).toBe('part');
  expect(lackingOfShare({ terms: [term('RU', '61')] }, 'all_goods')).toBe('whole');
  expect(lackingOfShare({ terms: [term('RU', null)] }, 'all_goods')).toBe('part');
});
