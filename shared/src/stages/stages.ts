import type { Refusal } from '../errors/domain-error.ts';
import type { PlainDate } from '../period/types.ts';
import {
  type CloseReason,
  LOST_STAGES,
  OPPORTUNITY_STAGES,
  type LostStage,
  type OpportunityStage,
} from '../vocabulary/opportunities.ts';

/** The stages of a piece of business in the order in which it comes about. */
export const PIPELINE_STAGES = [
  'identified',
  'qualified',
  'introduced',
  'negotiating',
  'letter_of_intent',
  'contracted',
  'delivered',
] as const satisfies readonly OpportunityStage[];

/** Where an opportunity that was lost or withdrawn may begin anew. */
export const REOPENED_STAGES = ['identified', 'qualified'] as const satisfies readonly OpportunityStage[];

/**
 * What a move between stages is: `forward` by any number of stages, `back` by any number, `close` as lost or withdrawn,
 * `reopen` after that.
 */
export type StageMoveKind = 'forward' | 'back' | 'close' | 'reopen';

/** A move that someone wants to make. */
export interface StageMove {
  readonly from: OpportunityStage;
  readonly to: OpportunityStage;
  /** The day it took effect. */
  readonly effectiveOn: PlainDate;
  /** Why; needed to go back and to reopen. */
  readonly reason: string | null;
  /** Needed to close, and for nothing else. */
  readonly closeReason: CloseReason | null;
}

/** What the rules need to know of the time around a move. */
export interface StageMoveContext {
  readonly today: PlainDate;
  /** The day the move before took effect; null for the first. */
  readonly previousEffectiveOn: PlainDate | null;
}

/** Whether an opportunity in this stage has come to nothing. */
export function isLost(stage: OpportunityStage): stage is LostStage {
  return (LOST_STAGES as readonly OpportunityStage[]).includes(stage);
}

/** What a move from one stage to another would be; null when no move leads there. */
export function stageMoveKind(from: OpportunityStage, to: OpportunityStage): StageMoveKind | null {
  if (from === to) return null;
  if (isLost(from)) return (REOPENED_STAGES as readonly OpportunityStage[]).includes(to) ? 'reopen' : null;
  // What was delivered was not lost: an entry by mistake goes back first.
  if (isLost(to)) return from === 'delivered' ? null : 'close';
  return position(to) > position(from) ? 'forward' : 'back';
}

/** The stages that an opportunity can be moved to, in the order of the board, with what each move is. */
export function movesFrom(
  from: OpportunityStage,
): readonly { readonly to: OpportunityStage; readonly kind: StageMoveKind }[] {
  return OPPORTUNITY_STAGES.flatMap((to) => {
    const kind = stageMoveKind(from, to);
    return kind === null ? [] : [{ to, kind }];
  });
}

/**
 * Why a move may not be made.
 * @returns null when it may; else STAGE_UNCHANGED, STAGE_MOVE_NOT_ALLOWED, STAGE_REASON_NEEDED, STAGE_CLOSE_REASON_NEEDED,
 *   STAGE_CLOSE_REASON_UNEXPECTED, STAGE_DATE_IN_FUTURE or STAGE_DATE_BEFORE_PREVIOUS, the first that holds
 */
export function refuseStageMove(move: StageMove, context: StageMoveContext): Refusal | null {
  const { from, to } = move;
  if (from === to) return { reason: 'STAGE_UNCHANGED', path: 'to' };
  const kind = stageMoveKind(from, to);
  if (kind === null) return { reason: 'STAGE_MOVE_NOT_ALLOWED', path: 'to', params: { from, to } };
  return refuseReasons(kind, move) ?? refuseDate(move.effectiveOn, context);
}

function refuseReasons(kind: StageMoveKind, { reason, closeReason }: StageMove): Refusal | null {
  if (kind === 'close') {
    return closeReason === null ? { reason: 'STAGE_CLOSE_REASON_NEEDED', path: 'closeReason' } : null;
  }
  if (closeReason !== null) return { reason: 'STAGE_CLOSE_REASON_UNEXPECTED', path: 'closeReason' };
  const needed = kind === 'back' || kind === 'reopen';
  return needed && (reason === null || reason.trim() === '') ? { reason: 'STAGE_REASON_NEEDED', path: 'reason' } : null;
}

function refuseDate(effectiveOn: PlainDate, { today, previousEffectiveOn }: StageMoveContext): Refusal | null {
  if (effectiveOn > today) return { reason: 'STAGE_DATE_IN_FUTURE', path: 'effectiveOn', params: { today } };
  if (previousEffectiveOn !== null && effectiveOn < previousEffectiveOn) {
    return { reason: 'STAGE_DATE_BEFORE_PREVIOUS', path: 'effectiveOn', params: { previous: previousEffectiveOn } };
  }
  return null;
}

function position(stage: OpportunityStage): number {
  return (PIPELINE_STAGES as readonly OpportunityStage[]).indexOf(stage);
}
