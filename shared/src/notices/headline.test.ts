import { expect, test } from '@jest/globals';
import { FACT_ACTIONS, FACT_KINDS } from '../vocabulary/fact-changes.ts';
import { noticeHeadline } from './headline.ts';

test.each([
  ['figure', 'revised', '修订数据', 'Figure revised'],
  ['risk_note', 'published', '发布风险提示', 'Risk note published'],
  ['market_position', 'evidence_added', '企业动向补充依据', 'Market position: evidence added'],
  ['import', 'imported', '导入数据', 'Figures imported'],
  ['import', 'import_undone', '撤销一次数据导入', 'Import of figures undone'],
] as const)('a %s that was %s reads well in both languages', (kind, action, zh, en) => {
  expect([noticeHeadline({ kind, action }, 'zh-CN'), noticeHeadline({ kind, action }, 'en')]).toEqual([zh, en]);
});

test('every kind and every action has its words', () => {
  const headlines = FACT_KINDS.flatMap((kind) =>
    FACT_ACTIONS.flatMap((action) => [
      noticeHeadline({ kind, action }, 'zh-CN'),
      noticeHeadline({ kind, action }, 'en'),
    ]),
  );
  expect(headlines.filter((headline) => headline === '' || headline.includes('undefined'))).toEqual([]);
});
