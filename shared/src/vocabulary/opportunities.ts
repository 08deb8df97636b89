import { type Vocabulary, wordsOf } from './words.ts';

export const OPPORTUNITY_STAGE_LABELS = {
  identified: { zh: '已识别', en: 'Identified' },
  qualified: { zh: '已核实', en: 'Qualified' },
  introduced: { zh: '已对接', en: 'Introduced' },
  negotiating: { zh: '洽谈中', en: 'Negotiating' },
  letter_of_intent: { zh: '意向书', en: 'Letter of intent' },
  contracted: { zh: '已签约', en: 'Contracted' },
  delivered: { zh: '已交付', en: 'Delivered' },
  lost: { zh: '未成交', en: 'Lost' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Vocabulary;
export type OpportunityStage = keyof typeof OPPORTUNITY_STAGE_LABELS;
export const OPPORTUNITY_STAGES = wordsOf(OPPORTUNITY_STAGE_LABELS);

/** Stages in which there is still something to do, in the order of the pipeline. */
export const OPEN_STAGES = [
  'identified',
  'qualified',
  'introduced',
  'negotiating',
  'letter_of_intent',
  'contracted',
] as const satisfies readonly OpportunityStage[];
export type OpenStage = (typeof OPEN_STAGES)[number];

/** Stages in which an opportunity has come to nothing; each needs a close reason. */
export const LOST_STAGES = ['lost', 'withdrawn'] as const satisfies readonly OpportunityStage[];
export type LostStage = (typeof LOST_STAGES)[number];

export const CLOSE_REASON_LABELS = {
  price: { zh: '价格', en: 'Price' },
  payment_risk: { zh: '付款风险', en: 'Payment risk' },
  sanctions_compliance: { zh: '制裁合规', en: 'Sanctions compliance' },
  counterparty: { zh: '交易对手', en: 'Counterparty' },
  logistics: { zh: '物流', en: 'Logistics' },
  no_response: { zh: '无回应', en: 'No response' },
  strategy: { zh: '经营策略', en: 'Strategy' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Vocabulary;
/** Why an opportunity was lost or withdrawn. */
export type CloseReason = keyof typeof CLOSE_REASON_LABELS;
export const CLOSE_REASONS = wordsOf(CLOSE_REASON_LABELS);

/** Incoterms 2020: rules for any mode of transport first, then those for sea and inland waterway. */
export const INCOTERM_LABELS = {
  EXW: { zh: '工厂交货', en: 'Ex Works' },
  FCA: { zh: '货交承运人', en: 'Free Carrier' },
  CPT: { zh: '运费付至', en: 'Carriage Paid To' },
  CIP: { zh: '运费和保险费付至', en: 'Carriage and Insurance Paid To' },
  DAP: { zh: '目的地交货', en: 'Delivered at Place' },
  DPU: { zh: '目的地卸货后交货', en: 'Delivered at Place Unloaded' },
  DDP: { zh: '完税后交货', en: 'Delivered Duty Paid' },
  FAS: { zh: '船边交货', en: 'Free Alongside Ship' },
  FOB: { zh: '船上交货', en: 'Free On Board' },
  CFR: { zh: '成本加运费', en: 'Cost and Freight' },
  CIF: { zh: '成本、保险费加运费', en: 'Cost, Insurance and Freight' },
} as const satisfies Vocabulary;
export type Incoterm = keyof typeof INCOTERM_LABELS;
export const INCOTERMS = wordsOf(INCOTERM_LABELS);

export const PAYMENT_METHOD_LABELS = {
  letter_of_credit: { zh: '信用证', en: 'Letter of credit' },
  documentary_collection: { zh: '跟单托收', en: 'Documentary collection' },
  telegraphic_transfer_advance: { zh: '前电汇', en: 'Telegraphic transfer in advance' },
  telegraphic_transfer_after: { zh: '后电汇', en: 'Telegraphic transfer after shipment' },
  open_account: { zh: '赊销', en: 'Open account' },
  cny_settlement: { zh: '人民币结算', en: 'Settlement in yuan' },
  barter: { zh: '易货', en: 'Barter' },
  other: { zh: '其他', en: 'Other' },
  unknown: { zh: '不详', en: 'Unknown' },
} as const satisfies Vocabulary;
/** How the exporter is to be paid. */
export type PaymentMethod = keyof typeof PAYMENT_METHOD_LABELS;
export const PAYMENT_METHODS = wordsOf(PAYMENT_METHOD_LABELS);
