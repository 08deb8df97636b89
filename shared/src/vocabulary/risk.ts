import type { Label } from '../text/locale.ts';
import { type Vocabulary, wordsOf } from './words.ts';

export const RISK_CATEGORY_LABELS = {
  claims_experience: { zh: '出险情况', en: 'Claims experience' },
  trade_trend: { zh: '贸易走势', en: 'Trade trend' },
  sanctions_export_controls: { zh: '制裁与出口管制', en: 'Sanctions and export controls' },
  payment_channels: { zh: '支付渠道', en: 'Payment channels' },
  market_exits: { zh: '企业退出', en: 'Market exits' },
  policy_legal: { zh: '政策与法律', en: 'Policy and legal' },
} as const satisfies Vocabulary;
/** The six parts of a risk summary; a risk note speaks of one of them. */
export type RiskCategory = keyof typeof RISK_CATEGORY_LABELS;
export const RISK_CATEGORIES = wordsOf(RISK_CATEGORY_LABELS);

export const RISK_SCALE = [1, 2, 3, 4, 5] as const;
/** A step of severity or likelihood, 1 (least) to 5 (most). */
export type RiskScale = (typeof RISK_SCALE)[number];

/** What the loss would be if the risk came true. */
export const SEVERITY_LABELS: Readonly<Record<RiskScale, Label>> = {
  1: { zh: '轻微', en: 'Negligible' },
  2: { zh: '较轻', en: 'Minor' },
  3: { zh: '中等', en: 'Moderate' },
  4: { zh: '严重', en: 'Serious' },
  5: { zh: '极严重', en: 'Critical' },
};

/** How likely it is that the risk comes true. */
export const LIKELIHOOD_LABELS: Readonly<Record<RiskScale, Label>> = {
  1: { zh: '极不可能', en: 'Very unlikely' },
  2: { zh: '不太可能', en: 'Unlikely' },
  3: { zh: '有可能', en: 'Possible' },
  4: { zh: '很可能', en: 'Likely' },
  5: { zh: '几乎确定', en: 'Almost certain' },
};

export const NOTE_STATE_LABELS = {
  draft: { zh: '草稿', en: 'Draft' },
  in_review: { zh: '审核中', en: 'In review' },
  published: { zh: '已发布', en: 'Published' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Vocabulary;
export type NoteState = keyof typeof NOTE_STATE_LABELS;
export const NOTE_STATES = wordsOf(NOTE_STATE_LABELS);

export const ADJUSTMENT_STATE_LABELS = {
  upcoming: { zh: '尚未生效', en: 'Not yet in force' },
  in_force: { zh: '生效中', en: 'In force' },
  run_out: { zh: '已到期', en: 'Run out' },
  ended: { zh: '已终止', en: 'Ended' },
} as const satisfies Vocabulary;
/** Where an expert's adjustment stands: it runs out by itself, or a reviewer ends it before. */
export type AdjustmentState = keyof typeof ADJUSTMENT_STATE_LABELS;
export const ADJUSTMENT_STATES = wordsOf(ADJUSTMENT_STATE_LABELS);
