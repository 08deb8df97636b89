import type {
  ChangeDirection,
  ComparisonBasis,
  ComparisonForm,
  EvidenceStance,
  ObservationStatus,
  PolicyEffect,
  PolicyEventKind,
  PositionBasis,
  PositionKind,
  Quantity,
  RiskCategory,
  SourceKind,
} from '@kouan/shared';

/** What is read of records for a summary; what the client asked for beyond it comes along. */
interface Coded {
  readonly code: string;
}

interface Names {
  readonly zh: string | null;
  readonly en: string | null;
}

export interface ReadEvidence {
  readonly id: string;
  readonly stance: EvidenceStance;
  readonly locator: string;
  readonly createdAt: string;
  readonly source: {
    readonly id: string;
    readonly kind: SourceKind;
    readonly publishedOn: string | null;
    readonly publishedFrom: string | null;
    readonly publishedTo: string | null;
    readonly origin: { readonly id: string; readonly kind: SourceKind } | null;
  };
}

export interface ReadFigure {
  readonly id: string;
  readonly indicator: Coded & { readonly name: Names };
  readonly market: Coded | null;
  readonly region: Coded | null;
  readonly sector: Coded | null;
  readonly value: Quantity;
  readonly comparisonBasis: ComparisonBasis;
  readonly comparisonForm: ComparisonForm;
  readonly direction: ChangeDirection;
  readonly basePeriod: string | null;
  readonly period: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly observationStatus: ObservationStatus;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
  readonly deletedAt: string | null;
  readonly evidence: readonly ReadEvidence[];
}

export interface ReadNote {
  readonly id: string;
  readonly title: Names;
  readonly category: RiskCategory;
  readonly severity: number;
  readonly likelihood: number;
  readonly market: Coded;
  readonly regions: readonly Coded[];
  readonly sectors: readonly Coded[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly publishedAt: string;
  readonly withdrawnAt: string | null;
  readonly evidence: readonly ReadEvidence[];
}

export interface ReadPosition {
  readonly id: string;
  readonly organization: { readonly id: string; readonly name: Names };
  readonly market: Coded;
  readonly sectors: readonly Coded[];
  readonly kind: PositionKind;
  readonly basis: PositionBasis;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly dateWording: string | null;
  readonly reportedOn: string | null;
  readonly recordedAt: string;
  readonly deletedAt: string | null;
  readonly evidence: readonly ReadEvidence[];
}

export interface ReadPolicyEvent {
  readonly id: string;
  readonly title: Names;
  readonly kind: PolicyEventKind;
  readonly authority: { readonly id: string } | null;
  readonly effect: PolicyEffect | null;
  readonly controlClass: string | null;
  readonly markets: readonly Coded[];
  readonly sectors: readonly Coded[];
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly dateWording: string | null;
  readonly recordedAt: string;
  readonly deletedAt: string | null;
  readonly evidence: readonly ReadEvidence[];
}
