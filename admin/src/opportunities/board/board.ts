import { OPEN_STAGES, OPPORTUNITY_STAGES, type OpportunityStage, type Quantity } from '@kouan/shared';
import type { OpportunityNode } from '../documents.ts';

/** Columns with work in them. */
export const OPEN_COLUMNS: readonly OpportunityStage[] = OPEN_STAGES;

/** Columns of what is over; folded until someone wants to see them. */
export const CLOSED_COLUMNS: readonly OpportunityStage[] = OPPORTUNITY_STAGES.filter(
  (stage) => !OPEN_COLUMNS.includes(stage),
);

/** Cards that were dropped and wait for the server's answer, by the opportunity's id. */
export type Moved = Readonly<Record<string, OpportunityNode>>;

/** The cards of a column: what was read, with those under way where they were dropped. */
export function cardsOf(
  stage: OpportunityStage,
  rows: readonly OpportunityNode[],
  moved: Moved,
): readonly OpportunityNode[] {
  const staying = rows.filter((row) => row.stage === stage && !(row.id in moved));
  const coming = Object.values(moved).filter((row) => row.stage === stage);
  return [...coming, ...staying];
}

/** What the opportunities of a stage come to in one currency; null: none of them names a value. */
export interface PipelineLine {
  readonly stage: OpportunityStage;
  readonly count: number;
  readonly value: Quantity | null;
}

/** What stands in the head of a column. */
export interface ColumnTotal {
  readonly count: number;
  /** One for each currency; currencies are never added up. */
  readonly sums: readonly Quantity[];
}

/** The head of a column out of the pipeline's lines. */
export function totalOf(stage: OpportunityStage, lines: readonly PipelineLine[]): ColumnTotal {
  const own = lines.filter((line) => line.stage === stage);
  return {
    count: own.reduce((total, { count }) => total + count, 0),
    sums: own.flatMap(({ value }) => (value ? [value] : [])),
  };
}
