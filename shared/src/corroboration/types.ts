import type { Comparison } from '../comparison/types.ts';
import type { Quantity } from '../quantity/types.ts';
import { CORROBORATION_LABELS } from '../risk/labels.ts';
import type { ChangeDirection, ComparisonBasis, ComparisonForm } from '../vocabulary/quantities.ts';
import type { EvidenceStance } from '../vocabulary/sources.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/words.ts';
import type { FigureSubject } from './same-thing.ts';

export const FIGURE_RELATION_LABELS = {
  ...CORROBORATION_LABELS,
  revision: { zh: '修订前后', en: 'Revised' },
  different_base: { zh: '比较基期不同', en: 'Compared with different bases' },
} as const satisfies Vocabulary;
/** How figures about the same thing stand to each other. */
export type FigureRelation = keyof typeof FIGURE_RELATION_LABELS;
export const FIGURE_RELATIONS = wordsOf(FIGURE_RELATION_LABELS);

/** One figure as it is put beside others about the same thing. */
export interface ReportedFigure extends FigureSubject {
  readonly id: string;
  readonly value: Quantity;
  readonly comparison: Comparison;
  /** The figure that this one revises. */
  readonly supersedesId: string | null;
  /** Whether a revision stands in its place. */
  readonly isSuperseded: boolean;
  readonly sources: readonly ReportedSource[];
}

/** A document behind a figure. */
export interface ReportedSource {
  readonly sourceId: string;
  /** The report that the document retells; null where it speaks for itself. */
  readonly originId: string | null;
  readonly stance: EvidenceStance;
}

/** The values that reports leave possible together, and how they are to be read. */
export interface CommonRange {
  readonly value: Quantity;
  readonly form: ComparisonForm;
  readonly direction: ChangeDirection;
}

/** Standing reports that are measured against the same base. */
export interface BasisGroup {
  readonly basis: ComparisonBasis;
  readonly relation: FigureRelation;
  readonly memberIds: readonly string[];
  readonly originIds: readonly string[];
  /** What all of them allow; where they conflict, everything that any of them says. */
  readonly range: CommonRange;
}

/** All figures about the same thing, put beside each other. */
export interface FigureGroup {
  readonly relation: FigureRelation;
  /** By base; mostly one. */
  readonly bases: readonly BasisGroup[];
  /** Those that a revision has taken the place of. */
  readonly supersededIds: readonly string[];
  /** Origins of the standing figures, each once however many documents retell it. */
  readonly originIds: readonly string[];
  readonly sourceIds: readonly string[];
}
