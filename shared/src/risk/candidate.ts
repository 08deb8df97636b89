import type { PlainDate } from '../period/types.ts';
import type { RiskCategory } from '../vocabulary/risk.ts';
import type { InputNote } from './labels.ts';
import type { RiskRecord } from './inputs.ts';
import type { RiskInputDetail, ScoreRange, RiskSetAside } from './summary.ts';

/** One fact on its way into the score: what it says is settled, what it weighs is not yet. */
export interface Candidate {
  readonly key: string;
  readonly part: RiskCategory;
  readonly detail: RiskInputDetail;
  /** All records of this one fact. */
  readonly records: readonly RiskRecord[];
  /** 0 to 100, not rounded. */
  readonly normalised: ScoreRange;
  /** Whether the reports name different things, and how those stand to each other. */
  readonly wordings: 'one' | 'compatible' | 'conflict';
  readonly relevance: number;
  readonly emphasis: number;
  readonly certainty: number;
  /** Null: it does not age. */
  readonly halfLifeDays: number | null;
  /** Null: its date is not stated, and the publication of its sources stands in. */
  readonly datedOn: PlainDate | null;
  readonly trend: -1 | 0 | 1 | null;
  readonly notes: readonly InputNote[];
}

/** What became of the records of one kind. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly setAside: readonly PartAside[];
}

export interface PartAside extends RiskSetAside {
  readonly part: RiskCategory;
}
