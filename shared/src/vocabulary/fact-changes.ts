import { type Vocabulary, wordsOf } from './words.ts';

export const FACT_KIND_LABELS = {
  figure: { zh: '数据', en: 'Figure' },
  risk_note: { zh: '风险提示', en: 'Risk note' },
  market_position: { zh: '企业动向', en: 'Market position' },
  policy_event: { zh: '政策动态', en: 'Policy event' },
  country_rating: { zh: '国别评级', en: 'Country rating' },
  risk_adjustment: { zh: '专家调整', en: 'Expert adjustment' },
  source: { zh: '来源', en: 'Source' },
  organization: { zh: '机构', en: 'Organization' },
  import: { zh: '数据导入', en: 'Import of data' },
} as const satisfies Vocabulary;
/** What a change of market facts is about. */
export type FactKind = keyof typeof FACT_KIND_LABELS;
export const FACT_KINDS = wordsOf(FACT_KIND_LABELS);

export const FACT_ACTION_LABELS = {
  created: { zh: '新增', en: 'Added' },
  updated: { zh: '更正', en: 'Corrected' },
  revised: { zh: '修订', en: 'Revised' },
  deleted: { zh: '删除', en: 'Removed' },
  restored: { zh: '恢复', en: 'Restored' },
  published: { zh: '发布', en: 'Published' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  imported: { zh: '导入', en: 'Imported' },
  import_undone: { zh: '撤销导入', en: 'Import undone' },
  evidence_added: { zh: '补充依据', en: 'Evidence added' },
  evidence_removed: { zh: '去除依据', en: 'Evidence removed' },
} as const satisfies Vocabulary;
/** What happened to a market fact, as its readers are told. */
export type FactAction = keyof typeof FACT_ACTION_LABELS;
export const FACT_ACTIONS = wordsOf(FACT_ACTION_LABELS);
