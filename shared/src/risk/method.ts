import type { PolicyEffect, PolicyEventKind, PositionBasis, PositionKind } from '../vocabulary/market-facts.ts';
import type { RiskCategory } from '../vocabulary/risk.ts';
import type { SourceKind } from '../vocabulary/sources.ts';

/**
 * Versions that a summary can be made with; it names its own. One that was kept with an earlier version stays as it was
 * kept, and is not made again by other rules.
 */
export const METHOD_VERSIONS = ['kouan-risk/1.2'] as const;
export type MethodVersion = (typeof METHOD_VERSIONS)[number];

/** How an observed number becomes 0 to 100: `from` gives 0, `to` gives 100, beyond them it stays there. */
export interface NormalisationScale {
  readonly shape: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
}

/** Which part an indicator belongs to and how it is read. */
export interface IndicatorRule {
  readonly part: RiskCategory;
  /** `factor`: what the level now is as a multiple of what it was; `level`: the stated number itself. */
  readonly reads: 'factor' | 'level';
  readonly scale: NormalisationScale;
}

export interface PolicyRule {
  readonly part: RiskCategory;
  readonly scores: Readonly<Record<PolicyEffect, number>>;
  /** What such an event does where the record does not say; null: it may do either, and counts as the range of both. */
  readonly usual: PolicyEffect | null;
  readonly emphasis: number;
  readonly halfLifeDays: number;
}

/** How far a record speaks to a question that is asked more narrowly or more widely than it. */
export interface ScopeFactors {
  readonly exact: number;
  /** The record is about something wider that contains what is asked (chapter 85 for 8517.13). */
  readonly wider: number;
  /** The record is about a part of what is asked (8517.13 for chapter 85). */
  readonly narrower: number;
  /** The record is about all goods, or the whole country, and one of them is asked. */
  readonly general: number;
}

/** Everything that is a choice and not a fact, in one place. */
export interface RiskMethod {
  readonly version: MethodVersion;
  /** Sum 1. */
  readonly partWeights: Readonly<Record<RiskCategory, number>>;
  /** A score needs at least so many parts. */
  readonly fewestParts: number;
  readonly indicators: Readonly<Record<string, IndicatorRule>>;
  readonly figure: { readonly emphasis: number; readonly halfLifeDays: number };
  /** A note keeps its weight until the day by which it was to be looked at again, and loses half of it in each half-life after. */
  readonly note: { readonly emphasis: number; readonly halfLifeDays: number };
  readonly position: {
    readonly emphasis: number;
    readonly halfLifeDays: number;
    readonly scores: Readonly<Record<PositionKind, number>>;
    readonly certainty: Readonly<Record<PositionBasis, number>>;
  };
  readonly policy: Readonly<Record<PolicyEventKind, PolicyRule>>;
  readonly sector: ScopeFactors;
  readonly region: ScopeFactors;
  /** How far one origin of a kind is to be relied on, 0 to 1. */
  readonly sourceReliability: Readonly<Record<SourceKind, number>>;
  /** What remains of the confidence in a fact whose reports conflict. */
  readonly conflictFactor: number;
  /** Lower ends of the confidence words; below `medium` it is low. */
  readonly confidenceWords: { readonly medium: number; readonly high: number };
  /** Lower ends of the bands; below `guarded` it is low. */
  readonly bands: {
    readonly guarded: number;
    readonly elevated: number;
    readonly high: number;
    readonly severe: number;
  };
  /** How much of a part has to move one way before it is said to rise or fall, 0 to 1. */
  readonly directionThreshold: number;
  /** What happened longer ago says nothing of where the risk moves. */
  readonly directionWithinDays: number;
  /** How far a factor has to be from 1 before the figure counts as moving. */
  readonly steadyWithin: number;
  /** A part that may score so much calls for its check before shipping. */
  readonly checkFrom: number;
}
