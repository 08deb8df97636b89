import type { Change } from '../comparison/types.ts';
import type { DateRange, PlainDate } from '../period/types.ts';
import type { RiskCategory, RiskScale } from '../vocabulary/risk.ts';
import type { SourceKind } from '../vocabulary/sources.ts';
import type { FigurePeriod } from './inputs.ts';
import type { RiskDirection } from './labels.ts';
import type { PositionStep } from './summary.ts';

/** Who told a fact. */
export interface ToldBy {
  /** Id of the source at the root; null: none is known. */
  readonly source: string | null;
  readonly kind: SourceKind | null;
  /** Further origins that do not depend on it. */
  readonly others: number;
  /** What speaks against it. */
  readonly doubt: 'conflict' | 'contradicted' | null;
}

/** What every reason says: which part, where it moves, by which record, told by whom. */
export interface ReasonOf {
  readonly part: RiskCategory;
  readonly trend: RiskDirection;
  /** The weightiest record of the part. */
  readonly record: string | null;
  readonly told: ToldBy;
}

/** What each message needs to be said. Codes and ids are for the caller's names of them. */
export interface RiskMessageParams {
  reason_figure: ReasonOf & {
    readonly indicator: string;
    /** HS code; null: all goods. */
    readonly sector: string | null;
    readonly span: FigurePeriod;
    readonly movement: Change;
  };
  reason_companies: ReasonOf & {
    readonly moves: { readonly leaving: number; readonly companies: number };
    /** What the company of the weightiest record is said to have done. */
    readonly steps: readonly Pick<PositionStep, 'kind' | 'basis'>[];
  };
  reason_measures: ReasonOf & { readonly count: number; readonly when: DateRange };
  reason_statements: ReasonOf & { readonly count: number; readonly when: DateRange };
  reason_note: ReasonOf & {
    readonly count: number;
    /** How many of them are past the day by which they were to be looked at again. */
    readonly overdue: number;
    readonly severity: RiskScale;
    readonly likelihood: RiskScale;
    readonly validFrom: PlainDate;
  };
  missing_no_records: { readonly part: RiskCategory };
  missing_no_evidence: { readonly part: RiskCategory };
  missing_not_scaled: { readonly part: RiskCategory };
  missing_expired: { readonly part: RiskCategory };
  missing_too_old: { readonly part: RiskCategory };
  missing_parts: { readonly present: number; readonly needed: number };
  no_evidence: Record<never, never>;
  confidence_few_origins: { readonly origins: number; readonly documents: number };
  confidence_conflicts: { readonly count: number };
  confidence_contradicted: { readonly count: number };
  confidence_base_not_stated: { readonly count: number };
  confidence_parts_missing: { readonly count: number };
  confidence_old: { readonly days: number };
  check_insurance: Record<never, never>;
  check_orders: Record<never, never>;
  check_export_controls: { readonly sector: string | null };
  check_payment: Record<never, never>;
  check_partners: Record<never, never>;
  check_home_rules: Record<never, never>;
  check_unknown_part: { readonly part: RiskCategory };
  check_counsel: Record<never, never>;
  ship_payment_terms: { readonly count: number };
  ship_payment_terms_unknown: Record<never, never>;
  ship_payment_notes: { readonly count: number };
  ship_payment_unknown: Record<never, never>;
  ship_sanctions: { readonly count: number; readonly sector: string | null };
  ship_sanctions_none: { readonly sector: string | null };
  ship_control_class: { readonly controlClass: string; readonly sectors: readonly string[] };
  ship_control_class_uncoded: { readonly controlClass: string };
  ship_controls: { readonly count: number; readonly sectors: readonly string[] };
  ship_controls_uncoded: { readonly count: number };
  ship_controls_none: { readonly sector: string | null };
  ship_insurance_claims: { readonly count: number };
  ship_insurance_unknown: Record<never, never>;
  ship_partners: { readonly leaving: number };
  ship_home_rules: { readonly count: number };
  ship_home_rules_conflict: { readonly count: number; readonly others: number };
  ship_policy_notes: { readonly count: number };
  ship_counsel_controls: { readonly sector: string | null };
  ship_counsel: Record<never, never>;
}

export type RiskMessageKey = keyof RiskMessageParams;

/** Something Kouan says of a summary; the words come from `riskMessage`. */
export type RiskMessage = {
  [K in RiskMessageKey]: { readonly key: K; readonly params: RiskMessageParams[K] };
}[RiskMessageKey];
