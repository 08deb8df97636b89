import type { DateRange, PlainDate } from '../period/types.ts';
import type { Change } from '../comparison/types.ts';
import type { PolicyEffect, PolicyEventKind, PositionBasis, PositionKind } from '../vocabulary/market-facts.ts';
import type { RiskCategory, RiskScale } from '../vocabulary/risk.ts';
import type { SourceKind } from '../vocabulary/sources.ts';
import type { FigurePeriod, Instant } from './inputs.ts';
import type { RiskMessage } from './messages.ts';
import type { MethodVersion, NormalisationScale } from './method.ts';
import type { ConfidenceWord, Corroboration, InputNote, RiskBand, RiskDirection, SetAsideReason } from './labels.ts';

/** A number from 0 to 100 (higher is riskier) and the range of all that its evidence allows; two decimals. */
export interface ScoreRange {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}

/** What was observed, before it is put on the scale of 0 to 100. */
export interface RiskReading {
  /** `times`: what the level now is as a multiple of what it was. */
  readonly unit: 'times' | 'percent';
  /** The least that any of its reports allows; null: no lower end is stated. */
  readonly lower: number | null;
  /** The mean of the different numbers named, held to what all reports allow where they are compatible. */
  readonly central: number;
  /** The most that any of its reports allows; null: no upper end is stated. */
  readonly upper: number | null;
}

/** A step that a company is said to have taken, with what the method gives it. */
export interface PositionStep {
  readonly kind: PositionKind;
  readonly basis: PositionBasis;
  /** 0 to 100. */
  readonly score: number;
  /** Its weight against other reports of the same company. */
  readonly certainty: number;
}

/** How far one origin of a fact is relied on, by its kind. */
export interface OriginReliability {
  /** Id of the source at the root. */
  readonly id: string;
  readonly kind: SourceKind;
  readonly reliability: number;
}

/** What an input is, as far as people need it to recognise and recompute it. */
export type RiskInputDetail =
  | {
      readonly kind: 'figure';
      readonly indicator: string;
      readonly sector: string | null;
      readonly region: string | null;
      readonly period: FigurePeriod;
      readonly reading: RiskReading;
      /** The narrowest of its wordings. */
      readonly wording: Change;
      /** Origins that word it so. */
      readonly wordingOrigins: readonly string[];
      /** How the reading becomes 0 to 100. */
      readonly scale: NormalisationScale;
    }
  | {
      readonly kind: 'position';
      readonly company: string;
      readonly positions: readonly PositionStep[];
    }
  | {
      readonly kind: 'policy_event';
      readonly event: PolicyEventKind;
      readonly effect: PolicyEffect | null;
      readonly occurred: DateRange;
      /** What the method gives such an event that raises risk, and one that lowers it. */
      readonly scores: Readonly<Record<PolicyEffect, number>>;
    }
  | {
      readonly kind: 'note';
      readonly severity: RiskScale;
      readonly likelihood: RiskScale;
      readonly validFrom: PlainDate;
    };

/** The weight of an input within its part, factor by factor: `total` is their product; four decimals. */
export interface RiskInputWeight {
  /** How far the record speaks to the market, sector and region asked. */
  readonly relevance: number;
  /** 1 - product of (1 - reliability) over the independent origins. */
  readonly reliability: number;
  /** A half for every half-life since its date; 1 for what holds until withdrawn. */
  readonly age: number;
  /** What the method gives this kind of record. */
  readonly emphasis: number;
  /** Whether the actor said so or others did; 1 where that question does not arise. */
  readonly certainty: number;
  readonly total: number;
}

/** One fact and what it did to the score. Several records of one fact are one input. */
export interface RiskInput {
  /** The same for the same fact in every summary. */
  readonly key: string;
  readonly detail: RiskInputDetail;
  readonly recordIds: readonly string[];
  readonly evidenceIds: readonly string[];
  /** Independent origins that support it. */
  readonly originIds: readonly string[];
  readonly origins: readonly OriginReliability[];
  readonly corroboration: Corroboration;
  /** The day its age is counted from; null where it does not age. */
  readonly datedOn: PlainDate | null;
  /** Null: it does not age. */
  readonly halfLifeDays: number | null;
  readonly normalised: ScoreRange;
  readonly weight: RiskInputWeight;
  /** Its part of the part's weight; the shares of a part sum to 1. */
  readonly share: number;
  /** Its points of the part's score; the points of a part sum to that score. */
  readonly points: number;
  /** Whether it moves risk up (1), down (-1) or neither (0); null: it says nothing of that. */
  readonly trend: -1 | 0 | 1 | null;
  /** What it says of where the risk moves on the day asked for; not known either where that happened too long ago. */
  readonly direction: RiskDirection;
  /** How well the fact is evidenced, 0 to 1; four decimals. */
  readonly confidence: number;
  readonly notes: readonly InputNote[];
}

/** A record of the part that was found but could not be counted. */
export interface RiskSetAside {
  readonly recordId: string;
  readonly reason: SetAsideReason;
}

export interface RiskPart {
  readonly category: RiskCategory;
  /** Its weight in the method. */
  readonly weight: number;
  /** Its weight among the parts that are present; null where there is no score. */
  readonly effectiveWeight: number | null;
  /** Null: nothing to score. */
  readonly score: ScoreRange | null;
  /** Points of the total score; they add up to it. Null where there is no score. */
  readonly contribution: number | null;
  readonly direction: RiskDirection;
  /** 0 to 1. */
  readonly confidence: number;
  readonly inputs: readonly RiskInput[];
  readonly setAside: readonly RiskSetAside[];
  /** Why there is nothing to score; null where there is. */
  readonly missing: RiskMessage | null;
}

export interface RiskConfidence {
  /** 0 to 1: `evidence` times `breadth`. */
  readonly value: number;
  readonly word: ConfidenceWord;
  /** Weighted mean of the confidence in the parts; a part that is missing counts as 0. */
  readonly evidence: number;
  /** n / (n + 1) for n independent origins under the whole summary. */
  readonly breadth: number;
  /** Independent origins under the whole summary. */
  readonly origins: number;
  /** Source records that they came in; one document may have been recorded by several tenants. */
  readonly documents: number;
  readonly reasons: readonly RiskMessage[];
}

/** The answer to a question of risk, with everything under it. */
export interface RiskSummary {
  readonly methodVersion: MethodVersion;
  readonly market: string;
  readonly sector: string | null;
  readonly region: string | null;
  readonly asOf: PlainDate;
  readonly knownAt: Instant | null;
  /** Null: fewer parts than the method asks for. Never zero for want of evidence. */
  readonly score: ScoreRange | null;
  readonly band: RiskBand | null;
  /** The bands of the lower and upper end of the range. */
  readonly bandRange: readonly [RiskBand, RiskBand] | null;
  /** The parts' directions by their weights; unknown where there is no score. */
  readonly direction: RiskDirection;
  readonly confidence: RiskConfidence;
  /** All six, in the order of the vocabulary. */
  readonly parts: readonly RiskPart[];
  /** Up to three, the weightiest first. */
  readonly reasons: readonly RiskMessage[];
  readonly missing: readonly RiskMessage[];
  /** What to ask before shipping. */
  readonly checks: readonly RiskMessage[];
}
