import { type Vocabulary, wordsOf } from './words.ts';

export const OBSERVATION_STATUS_LABELS = {
  provisional: { zh: '初步数', en: 'Provisional' },
  revised: { zh: '修订数', en: 'Revised' },
  final: { zh: '最终数', en: 'Final' },
} as const satisfies Vocabulary;
/** How settled a statistic is, in the manner of SDMX. */
export type ObservationStatus = keyof typeof OBSERVATION_STATUS_LABELS;
export const OBSERVATION_STATUSES = wordsOf(OBSERVATION_STATUS_LABELS);

export const POSITION_KIND_LABELS = {
  entering: { zh: '进入', en: 'Entering' },
  expanding: { zh: '扩大', en: 'Expanding' },
  operating: { zh: '正常经营', en: 'Operating' },
  reducing: { zh: '收缩', en: 'Reducing' },
  suspended: { zh: '暂停', en: 'Suspended' },
  exited: { zh: '退出', en: 'Exited' },
  reversed: { zh: '撤回决定', en: 'Reversed' },
} as const satisfies Vocabulary;
/** What a company does in a market; `reversed`: it took back an earlier decision. */
export type PositionKind = keyof typeof POSITION_KIND_LABELS;
export const POSITION_KINDS = wordsOf(POSITION_KIND_LABELS);

export const POSITION_BASIS_LABELS = {
  announced: { zh: '企业公布', en: 'Announced' },
  reported: { zh: '媒体报道', en: 'Reported' },
  alleged: { zh: '未经证实', en: 'Alleged' },
} as const satisfies Vocabulary;
/** Who says so: the company in public; the press while the company is silent; the press as unconfirmed. */
export type PositionBasis = keyof typeof POSITION_BASIS_LABELS;
export const POSITION_BASES = wordsOf(POSITION_BASIS_LABELS);

export const POLICY_EVENT_KIND_LABELS = {
  sanction: { zh: '制裁', en: 'Sanction' },
  export_control: { zh: '出口管制', en: 'Export control' },
  countermeasure: { zh: '反制措施', en: 'Countermeasure' },
  facilitation: { zh: '便利措施', en: 'Facilitation' },
  statement: { zh: '表态', en: 'Statement' },
  proposal: { zh: '倡议', en: 'Proposal' },
} as const satisfies Vocabulary;
export type PolicyEventKind = keyof typeof POLICY_EVENT_KIND_LABELS;
export const POLICY_EVENT_KINDS = wordsOf(POLICY_EVENT_KIND_LABELS);

export const POLICY_EFFECT_LABELS = {
  raises: { zh: '推高风险', en: 'Raises risk' },
  lowers: { zh: '降低风险', en: 'Lowers risk' },
} as const satisfies Vocabulary;
/** Which way an event moves the risk of trading with the market. */
export type PolicyEffect = keyof typeof POLICY_EFFECT_LABELS;
export const POLICY_EFFECTS = wordsOf(POLICY_EFFECT_LABELS);
