import { type Vocabulary, wordsOf } from './words.ts';

export const INDICATOR_GROUP_LABELS = {
  claims: { zh: '保险索赔', en: 'Insurance claims' },
  trade: { zh: '贸易', en: 'Trade' },
  companies: { zh: '企业', en: 'Companies' },
  controls: { zh: '管制', en: 'Controls' },
} as const satisfies Vocabulary;
/** What an indicator speaks of. */
export type IndicatorGroup = keyof typeof INDICATOR_GROUP_LABELS;
export const INDICATOR_GROUPS = wordsOf(INDICATOR_GROUP_LABELS);

export const UNIT_KIND_LABELS = {
  money: { zh: '金额', en: 'Money' },
  count: { zh: '数量', en: 'Count' },
  percent: { zh: '百分比', en: 'Per cent' },
} as const satisfies Vocabulary;
/** What the levels of an indicator are counted in. */
export type UnitKind = keyof typeof UNIT_KIND_LABELS;
export const UNIT_KINDS = wordsOf(UNIT_KIND_LABELS);
