import { expect, test } from '@jest/globals';
import { wordingDifferences } from './wording-differences.ts';

const PUBLISHED = {
  title: { zh: '索赔大增', en: null },
  category: 'claims_experience',
  severity: 4,
  likelihood: 3,
  market: { code: 'RU', name: { zh: '俄罗斯', en: 'Russia' } },
  sectors: [],
  regions: [],
  validFrom: '2022-05-10',
  validTo: null,
  reviewBy: null,
  body: { zh: '内容', en: null },
} as const satisfies Parameters<typeof wordingDifferences>[0];

const changed = (draft: Parameters<typeof wordingDifferences>[0]): string[] =>
  wordingDifferences(PUBLISHED, draft)
    .filter(({ isChanged }) => isChanged)
    .map(({ field }) => field);

test('a draft that says the same differs in nothing', () => {
  expect(changed({ ...PUBLISHED })).toEqual([]);
});

test('a translation that was added is a change of that field alone', () => {
  expect(changed({ ...PUBLISHED, title: { zh: '索赔大增', en: 'Claims soared' } })).toEqual(['title']);
});

test('a scope that was narrowed is a change', () => {
  const sectors = [{ code: '85', name: { zh: '电机', en: 'Electrical machinery' } }];
  expect(changed({ ...PUBLISHED, sectors, severity: 5 })).toEqual(['severity', 'sectors']);
});
