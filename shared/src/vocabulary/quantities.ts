import { type Vocabulary, wordsOf } from './words.ts';

export const QUALIFIER_LABELS = {
  exactly: { zh: '确切', en: 'exactly' },
  about: { zh: '约', en: 'about' },
  more_than: { zh: '逾', en: 'more than' },
  at_least: { zh: '至少', en: 'at least' },
  less_than: { zh: '不足', en: 'less than' },
  at_most: { zh: '至多', en: 'at most' },
  almost: { zh: '近', en: 'almost' },
  between: { zh: '介于', en: 'between' },
} as const satisfies Vocabulary;
/** How sure a value is, as it was reported. */
export type Qualifier = keyof typeof QUALIFIER_LABELS;
export const QUALIFIERS = wordsOf(QUALIFIER_LABELS);

export const COUNTED_UNIT_LABELS = {
  percent: { zh: '百分比', en: 'per cent' },
  times: { zh: '倍', en: 'times' },
  companies: { zh: '家企业', en: 'companies' },
  participants: { zh: '家参会单位', en: 'participants' },
  count: { zh: '个', en: 'count' },
} as const satisfies Vocabulary;
/** What a value counts where it is not money; money has its ISO 4217 currency for a unit. */
export type CountedUnit = keyof typeof COUNTED_UNIT_LABELS;
export const COUNTED_UNITS = wordsOf(COUNTED_UNIT_LABELS);

export const COMPARISON_BASIS_LABELS = {
  yoy: { zh: '同比', en: 'year on year' },
  previous_period: { zh: '环比', en: 'on the period before' },
  cumulative_yoy: { zh: '累计同比', en: 'cumulative, year on year' },
  share: { zh: '占比', en: 'share' },
  unspecified: { zh: '未说明基期', en: 'base not stated' },
  none: { zh: '无比较', en: 'no comparison' },
} as const satisfies Vocabulary;
/** What a change is measured against. */
export type ComparisonBasis = keyof typeof COMPARISON_BASIS_LABELS;
export const COMPARISON_BASES = wordsOf(COMPARISON_BASIS_LABELS);

export const COMPARISON_FORM_LABELS = {
  percent_change: { zh: '增减百分比', en: 'change in per cent' },
  multiple: { zh: '倍数', en: 'multiple' },
  share_percent: { zh: '占比（百分比）', en: 'share in per cent' },
  level: { zh: '数值', en: 'level' },
} as const satisfies Vocabulary;
/** How the value of a figure is to be read. */
export type ComparisonForm = keyof typeof COMPARISON_FORM_LABELS;
export const COMPARISON_FORMS = wordsOf(COMPARISON_FORM_LABELS);

export const CHANGE_DIRECTION_LABELS = {
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
  level: { zh: '持平', en: 'level' },
} as const satisfies Vocabulary;
/** Where a change goes; its value is written without a sign. `level` also stands with values that are no change. */
export type ChangeDirection = keyof typeof CHANGE_DIRECTION_LABELS;
export const CHANGE_DIRECTIONS = wordsOf(CHANGE_DIRECTION_LABELS);

export const FREQUENCY_LABELS = {
  annual: { zh: '年度', en: 'Annual' },
  half_yearly: { zh: '半年度', en: 'Half-yearly' },
  quarterly: { zh: '季度', en: 'Quarterly' },
  monthly: { zh: '月度', en: 'Monthly' },
  month_range: { zh: '数月合计', en: 'Several months' },
  day_range: { zh: '日期区间', en: 'Range of days' },
  daily: { zh: '当日', en: 'Daily' },
} as const satisfies Vocabulary;
/** How long a period is. */
export type Frequency = keyof typeof FREQUENCY_LABELS;
export const FREQUENCIES = wordsOf(FREQUENCY_LABELS);
