import { type Vocabulary, wordsOf } from './words.ts';

export const WORK_KIND_LABELS = {
  conflict: { zh: '说法相互矛盾', en: 'Reports that conflict' },
  without_evidence: { zh: '没有来源', en: 'Records without evidence' },
  single_origin: { zh: '只有一个出处', en: 'One origin only' },
  stale_evidence: { zh: '来源已旧', en: 'Evidence grown old' },
} as const satisfies Vocabulary;
/** What is wanting in what a tenant has recorded, most pressing first. */
export type WorkKind = keyof typeof WORK_KIND_LABELS;
export const WORK_KINDS = wordsOf(WORK_KIND_LABELS);

export const WORK_RECORD_LABELS = {
  figure: { zh: '数据', en: 'Figure' },
  risk_note: { zh: '风险提示', en: 'Risk note' },
  market_position: { zh: '企业动向', en: 'Market position' },
  policy_event: { zh: '政策动态', en: 'Policy event' },
} as const satisfies Vocabulary;
/** The record that the work is about. */
export type WorkRecord = keyof typeof WORK_RECORD_LABELS;
export const WORK_RECORDS = wordsOf(WORK_RECORD_LABELS);
