import type { Comparison } from '../comparison/types.ts';
import type { DateRange, PlainDate } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type {
  ObservationStatus,
  PolicyEffect,
  PolicyEventKind,
  PositionBasis,
  PositionKind,
} from '../vocabulary/market-facts.ts';
import type { RiskCategory, RiskScale } from '../vocabulary/risk.ts';
import type { EvidenceStance, SourceKind } from '../vocabulary/sources.ts';

/** A moment in ISO 8601 with its offset, as in `2022-05-11T09:00:00+08:00`. */
export type Instant = string;

/** The place in a source that supports, contradicts or surrounds a record. */
export interface RiskEvidence {
  readonly evidenceId: string;
  readonly sourceId: string;
  readonly sourceKind: SourceKind;
  /** The source at the root of what this one retells; null where the source speaks for itself. */
  readonly originId: string | null;
  /** The kind of that root; null where the source speaks for itself, or the root's kind is not recorded. */
  readonly originKind: SourceKind | null;
  readonly publishedOn: DateRange;
  readonly recordedAt: Instant;
  /** Where in the source, as in "paragraph 4". */
  readonly locator: string;
  readonly stance: EvidenceStance;
}

/** What every record that enters a summary carries. */
export interface RiskRecord {
  readonly id: string;
  readonly recordedAt: Instant;
  /** When the record was superseded, withdrawn or deleted; null while it stands. */
  readonly endedAt: Instant | null;
  readonly evidence: readonly RiskEvidence[];
}

/** The stretch of time a figure speaks of; ends that the source does not state stay null. */
export interface FigurePeriod {
  /** As in `2022-Q1`; null where the source's period has no such name. */
  readonly text: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export interface FigureInput extends RiskRecord {
  /** Code of the register of indicators, as in `claims_filed`. */
  readonly indicator: string;
  /** Null: the figure speaks of no single market, and says nothing about this one. */
  readonly market: string | null;
  /** HS code; null: all goods. */
  readonly sector: string | null;
  /** Division code; null: the whole country. */
  readonly region: string | null;
  readonly value: Quantity;
  readonly comparison: Comparison;
  readonly period: FigurePeriod;
  readonly status: ObservationStatus;
}

/** The published version of a risk note. */
export interface NoteInput extends RiskRecord {
  readonly category: RiskCategory;
  readonly severity: RiskScale;
  readonly likelihood: RiskScale;
  readonly market: string;
  /** HS codes; empty: all goods. */
  readonly sectors: readonly string[];
  /** Division codes; empty: the whole country. */
  readonly regions: readonly string[];
  readonly validFrom: PlainDate;
  /** Last day; null: until withdrawn. */
  readonly validTo: PlainDate | null;
  /** The day by which it is to be looked at again; null: none was named. */
  readonly reviewBy: PlainDate | null;
}

export interface PositionInput extends RiskRecord {
  /** Id of the company, the same in all its positions. */
  readonly company: string;
  readonly market: string;
  readonly sectors: readonly string[];
  readonly kind: PositionKind;
  readonly basis: PositionBasis;
  readonly occurred: DateRange;
  /** The day at which the report describes the company; null where it names none. */
  readonly reportedOn: PlainDate | null;
}

export interface PolicyEventInput extends RiskRecord {
  readonly kind: PolicyEventKind;
  /** Id of the authority; null where it is not recorded, and the event then stands for itself. */
  readonly authority: string | null;
  /** Empty: any market. */
  readonly markets: readonly string[];
  readonly sectors: readonly string[];
  readonly occurred: DateRange;
  /** Null: what the kind of event usually does, or not known. */
  readonly effect: PolicyEffect | null;
  /** The list or annex that an export control names; null where it names none. */
  readonly controlClass: string | null;
}

/** Every record that may speak on the question; those that do not are left aside by the method. */
export interface RiskInputs {
  readonly figures: readonly FigureInput[];
  readonly notes: readonly NoteInput[];
  readonly positions: readonly PositionInput[];
  readonly policyEvents: readonly PolicyEventInput[];
}

/** What is asked. */
export interface RiskQuestion {
  readonly market: string;
  /** HS code; null: all goods. */
  readonly sector: string | null;
  /** Division code; null: the whole country. */
  readonly region: string | null;
  /** For every region that is asked for or occurs in a record, the divisions it lies in, nearest first. */
  readonly regionLineages: Readonly<Record<string, readonly string[]>>;
  /** What was true by that day. */
  readonly asOf: PlainDate;
  /** What had been recorded by then; null: all that stands now. */
  readonly knownAt: Instant | null;
}
