import { describe, expect, test } from '@jest/globals';
import { ROLE_LABELS } from '../permissions/index.ts';
import { type Label, inLocale } from '../text/index.ts';
import * as vocabulary from './index.ts';

const tables = Object.entries({ ...vocabulary, ROLE_LABELS }).filter(([name]) => name.endsWith('_LABELS')) as [
  string,
  Readonly<Record<string, Label>>,
][];

describe.each(tables)('%s', (_, labels) => {
  test('names every word in both languages, and no two alike', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const names = Object.values(labels).map((label) => inLocale(label, locale));
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('speaks Chinese in Chinese and English in English', () => {
    expect(
      Object.values(labels).filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en)),
    ).toEqual([]);
  });
});

test('every closed list has a table of labels with its words in order', () => {
  const { OPPORTUNITY_STAGES, QUALIFIERS, INCOTERMS, RISK_CATEGORIES } = vocabulary;
  expect(OPPORTUNITY_STAGES).toEqual(Object.keys(vocabulary.OPPORTUNITY_STAGE_LABELS));
  expect(QUALIFIERS[0]).toBe('exactly');
  expect([INCOTERMS.length, RISK_CATEGORIES.length]).toEqual([11, 6]);
});
