import { type Vocabulary, wordsOf } from '../vocabulary/words.ts';

export const RISK_BAND_LABELS = {
  low: { zh: '低', en: 'Low' },
  guarded: { zh: '较低', en: 'Guarded' },
  elevated: { zh: '中等偏高', en: 'Elevated' },
  high: { zh: '高', en: 'High' },
  severe: { zh: '极高', en: 'Severe' },
} as const satisfies Vocabulary;
/** Kouan's own bands of the score; no rating agency's. */
export type RiskBand = keyof typeof RISK_BAND_LABELS;
export const RISK_BANDS = wordsOf(RISK_BAND_LABELS);

export const CONFIDENCE_LABELS = {
  low: { zh: '低', en: 'Low' },
  medium: { zh: '中', en: 'Medium' },
  high: { zh: '高', en: 'High' },
} as const satisfies Vocabulary;
/** How well the score is evidenced; how exact it is, its range says. */
export type ConfidenceWord = keyof typeof CONFIDENCE_LABELS;
export const CONFIDENCE_WORDS = wordsOf(CONFIDENCE_LABELS);

export const RISK_DIRECTION_LABELS = {
  rising: { zh: '风险上升', en: 'Rising' },
  falling: { zh: '风险下降', en: 'Falling' },
  steady: { zh: '基本平稳', en: 'Steady' },
  unknown: { zh: '走向不明', en: 'Not known' },
} as const satisfies Vocabulary;
export type RiskDirection = keyof typeof RISK_DIRECTION_LABELS;
export const RISK_DIRECTIONS = wordsOf(RISK_DIRECTION_LABELS);

export const CORROBORATION_LABELS = {
  single: { zh: '单一出处', en: 'One origin' },
  agree: { zh: '相互印证', en: 'Reports agree' },
  compatible: { zh: '说法相容，表述不尽相同', en: 'Compatible, not stated alike' },
  conflict: { zh: '说法相互矛盾', en: 'Reports conflict' },
} as const satisfies Vocabulary;
/** How the reports of one fact stand to each other; several papers that retell one origin are one report. */
export type Corroboration = keyof typeof CORROBORATION_LABELS;
export const CORROBORATIONS = wordsOf(CORROBORATION_LABELS);

export const INPUT_NOTE_LABELS = {
  base_not_stated: { zh: '有报道未说明比较基期', en: 'A report does not state what it compares with' },
  contradicted: { zh: '有来源持相反说法', en: 'A source contradicts it' },
  date_not_stated: {
    zh: '发生日期不详，按最早可能的发布日期计',
    en: 'Its date is not stated; counted from the earliest possible publication',
  },
  effect_not_stated: {
    zh: '影响方向不明，按两种可能的范围计',
    en: 'Its effect is not stated; counted as the range of both',
  },
  end_not_stated: {
    zh: '只有单侧界限，另一侧按方法的边界计',
    en: "One end is not stated; the method's own bound stands in for it",
  },
  review_overdue: {
    zh: '已过复核日期，自该日起权重递减',
    en: 'Past the day of its review; its weight fades from there',
  },
  reports_differ: {
    zh: '各报道说法不同，范围涵盖任何一种说法允许的数值',
    en: 'Its reports differ; its range takes in all that any of them allows',
  },
} as const satisfies Vocabulary;
/** What a reader should know of an input. */
export type InputNote = keyof typeof INPUT_NOTE_LABELS;
export const INPUT_NOTES = wordsOf(INPUT_NOTE_LABELS);

export const SET_ASIDE_LABELS = {
  no_evidence: { zh: '没有支持它的来源', en: 'No source supports it' },
  not_scaled: { zh: '仅供参考，方法不对其计分', en: 'Shown for context; the method gives it no score' },
  expired: { zh: '已过有效期', en: 'No longer valid' },
  superseded: { zh: '该企业其后另有动向', en: 'The company has since moved on' },
  too_old: { zh: '年代过久，已无权重', en: 'Too old to carry weight' },
} as const satisfies Vocabulary;
/** Why a record was found but not counted. */
export type SetAsideReason = keyof typeof SET_ASIDE_LABELS;
export const SET_ASIDE_REASONS = wordsOf(SET_ASIDE_LABELS);

export const CHANGE_REASON_LABELS = {
  appeared: { zh: '新出现', en: 'New' },
  ended: { zh: '不再计入', en: 'Gone' },
  revised: { zh: '内容或依据有变', en: 'Revised' },
  aged: { zh: '权重因时间推移或其他事实而变化', en: 'Weighs differently with time, or beside other facts' },
} as const satisfies Vocabulary;
/**
 * Why a fact moved its part. `aged`: nothing was changed about it; its weight fell with time, or changed against that of
 * other facts.
 */
export type ChangeReason = keyof typeof CHANGE_REASON_LABELS;
export const CHANGE_REASONS = wordsOf(CHANGE_REASON_LABELS);

export const KEPT_RISK_DOUBT_LABELS = {
  other_method: { zh: '计算方法已更新', en: 'another version of the method' },
  not_recomputed: { zh: '无法重现当时的结果', en: 'what was kept does not come out again' },
} as const satisfies Vocabulary;
/**
 * Why a summary that was kept cannot be held against a later one record by record: `other_method`, it was made with
 * another version of the method; `not_recomputed`, the records of that moment no longer give what was kept.
 */
export type KeptRiskDoubt = keyof typeof KEPT_RISK_DOUBT_LABELS;
export const KEPT_RISK_DOUBTS = wordsOf(KEPT_RISK_DOUBT_LABELS);

export const SHIPPING_TOPIC_LABELS = {
  payment: { zh: '收款渠道', en: 'Payment' },
  sanctions: { zh: '制裁', en: 'Sanctions' },
  export_controls: { zh: '出口管制', en: 'Export controls' },
  insurance: { zh: '信用保险', en: 'Insurance' },
  partners: { zh: '合作伙伴', en: 'Partners' },
  home_rules: { zh: '国内规定', en: 'Rules at home' },
  counsel: { zh: '咨询律师', en: 'Counsel' },
} as const satisfies Vocabulary;
/** What a check before shipping is about, in the order in which checks are listed. */
export type ShippingTopic = keyof typeof SHIPPING_TOPIC_LABELS;
export const SHIPPING_TOPICS = wordsOf(SHIPPING_TOPIC_LABELS);
