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
    .map(({ field, language }) => (language ? `${field} ${language}` : field));

test('a draft that says the same differs in nothing', () => {
  expect(changed({ ...PUBLISHED })).toEqual([]);
});

test('a translation that was added is a change of that field alone', () => {
  expect(changed({ ...PUBLISHED, title: { zh: '索赔大增', en: 'Claims soared' } })).toEqual(['title en']);
});

test('each language of a text is compared for itself, and one that neither speaks is left out', () => {
  const body = { zh: '新的内容', en: 'Body' };
  const rows = wordingDifferences(PUBLISHED, { ...PUBLISHED, body }).filter(({ language }) => language !== null);
  expect(rows).toEqual([
    { field: 'title', language: 'zh', before: '索赔大增', after: '索赔大增', isChanged: false },
    { field: 'body', language: 'zh', before: '内容', after: '新的内容', isChanged: true },
    { field: 'body', language: 'en', before: null, after: 'Body', isChanged: true },
  ]);
});

test('a scope that was narrowed is a change', () => {
  const sectors = [{ code: '85', name: { zh: '电机', en: 'Electrical machinery' } }];
  expect(changed({ ...PUBLISHED, sectors, severity: 5 })).toEqual(['severity', 'sectors']);
});
