import { type Vocabulary, wordsOf } from './words.ts';

export const SOURCE_KIND_LABELS = {
  news: { zh: '新闻报道', en: 'News' },
  wire: { zh: '通讯社稿件', en: 'Wire report' },
  official_statistics: { zh: '官方统计', en: 'Official statistics' },
  government_release: { zh: '政府发布', en: 'Government release' },
  company_announcement: { zh: '企业公告', en: 'Company announcement' },
  regulation: { zh: '法规文件', en: 'Regulation' },
  insurer_report: { zh: '保险机构报告', en: "Insurer's report" },
  own_record: { zh: '本单位记录', en: 'Own record' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Vocabulary;
export type SourceKind = keyof typeof SOURCE_KIND_LABELS;
export const SOURCE_KINDS = wordsOf(SOURCE_KIND_LABELS);

export const EVIDENCE_STANCE_LABELS = {
  supports: { zh: '支持', en: 'Supports' },
  contradicts: { zh: '反驳', en: 'Contradicts' },
  context: { zh: '背景', en: 'Context' },
} as const satisfies Vocabulary;
/** What a place in a source says of the record it belongs to. */
export type EvidenceStance = keyof typeof EVIDENCE_STANCE_LABELS;
export const EVIDENCE_STANCES = wordsOf(EVIDENCE_STANCE_LABELS);

/** So many pieces of evidence come along with a record, oldest first; the others are read page by page. */
export const EVIDENCE_NESTED = 50;
