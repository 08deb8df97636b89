import type { IndicatorRule, NormalisationScale, RiskMethod } from './method.ts';

/** Claims as a multiple of what they were; a ratio, so doublings count alike: 2 is 18, 7 is 50, 50 is 100. */
const CLAIMS_GROWTH: NormalisationScale = { shape: 'log', from: 1, to: 50 };
/** Trade as a multiple of what it was: unchanged is 0, a fall of 27 per cent 27, nothing left 100. */
const TRADE_FALL: NormalisationScale = { shape: 'linear', from: 1, to: 0 };
/** Claims paid per premium in per cent: 100 (as much paid out as taken in) is 50. */
const LOSS_RATIO: NormalisationScale = { shape: 'linear', from: 0, to: 200 };

const CLAIMS: IndicatorRule = {
  part: 'claims_experience',
  reads: 'factor',
  scale: CLAIMS_GROWTH,
};
const TRADE: IndicatorRule = { part: 'trade_trend', reads: 'factor', scale: TRADE_FALL };

/** The version of the method in use; reasons for each number, and what earlier ones did, are in docs/risk-method.md. */
export const METHOD_1_2: RiskMethod = {
  version: 'kouan-risk/1.2',
  partWeights: {
    claims_experience: 0.25,
    trade_trend: 0.15,
    sanctions_export_controls: 0.25,
    payment_channels: 0.15,
    market_exits: 0.1,
    policy_legal: 0.1,
  },
  fewestParts: 3,
  indicators: {
    claims_notified: CLAIMS,
    claims_filed: CLAIMS,
    claims_paid: CLAIMS,
    loss_ratio: { part: 'claims_experience', reads: 'level', scale: LOSS_RATIO },
    exports: TRADE,
    imports: TRADE,
    trade_total: TRADE,
    controlled_exports: {
      part: 'sanctions_export_controls',
      reads: 'factor',
      scale: TRADE_FALL,
    },
  },
  figure: { emphasis: 1, halfLifeDays: 180 },
  note: { emphasis: 0.5, halfLifeDays: 180 },
  position: {
    emphasis: 1,
    halfLifeDays: 365,
    scores: {
      exited: 100,
      suspended: 85,
      reducing: 60,
      reversed: 40,
      operating: 30,
      expanding: 10,
      entering: 10,
    },
    certainty: { announced: 1, reported: 0.8, alleged: 0.5 },
  },
  policy: {
    sanction: {
      part: 'sanctions_export_controls',
      scores: { raises: 90, lowers: 30 },
      usual: 'raises',
      emphasis: 1,
      halfLifeDays: 1095,
    },
    export_control: {
      part: 'sanctions_export_controls',
      scores: { raises: 85, lowers: 30 },
      usual: 'raises',
      emphasis: 1,
      halfLifeDays: 1095,
    },
    countermeasure: {
      part: 'policy_legal',
      scores: { raises: 70, lowers: 40 },
      usual: 'raises',
      emphasis: 1,
      halfLifeDays: 1095,
    },
    facilitation: {
      part: 'policy_legal',
      scores: { raises: 50, lowers: 20 },
      usual: 'lowers',
      emphasis: 1,
      halfLifeDays: 365,
    },
    statement: {
      part: 'policy_legal',
      scores: { raises: 65, lowers: 35 },
      usual: null,
      emphasis: 0.5,
      halfLifeDays: 180,
    },
    proposal: {
      part: 'policy_legal',
      scores: { raises: 60, lowers: 40 },
      usual: null,
      emphasis: 0.25,
      halfLifeDays: 180,
    },
  },
  sector: { exact: 1, wider: 0.8, narrower: 0.7, general: 0.5 },
  region: { exact: 1, wider: 0.9, narrower: 0.5, general: 0.9 },
  sourceReliability: {
    official_statistics: 0.95,
    regulation: 0.95,
    government_release: 0.85,
    insurer_report: 0.85,
    company_announcement: 0.85,
    wire: 0.7,
    news: 0.6,
    own_record: 0.6,
    other: 0.4,
  },
  conflictFactor: 0.6,
  confidenceWords: { medium: 0.5, high: 0.75 },
  bands: { guarded: 20, elevated: 40, high: 60, severe: 80 },
  directionThreshold: 0.25,
  directionWithinDays: 365,
  steadyWithin: 0.05,
  checkFrom: 40,
};
