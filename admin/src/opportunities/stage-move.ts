import { type CloseReason, type OpportunityStage, type Refusal, refuseStageMove, stageMoveKind } from '@kouan/shared';
import type { StageMoveInput } from './move.documents.ts';

/** What the rules need to know of an opportunity that is to be moved. */
export interface Movable {
  readonly stage: OpportunityStage;
  readonly stageEffectiveOn: string;
}

/** What someone has entered of a move so far. */
export interface MoveDraft {
  readonly to: OpportunityStage;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly closeReason: CloseReason | '';
}

/** A draft of a move as of today. */
export function draftOf(to: OpportunityStage, today: string): MoveDraft {
  return { to, effectiveOn: today, reason: '', closeReason: '' };
}

/** Whether a move can be made by dropping a card: a step ahead needs no words, everything else is asked about. */
export function needsWords({ stage }: Movable, to: OpportunityStage): boolean {
  return stageMoveKind(stage, to) !== 'forward';
}

/** Why the drafted move would be refused; null where it would be taken. */
export function refusalOf({ stage, stageEffectiveOn }: Movable, draft: MoveDraft, today: string): Refusal | null {
  return refuseStageMove(
    {
      from: stage,
      to: draft.to,
      effectiveOn: draft.effectiveOn,
      reason: draft.reason,
      closeReason: closeReasonOf(stage, draft),
    },
    { today, previousEffectiveOn: stageEffectiveOn },
  );
}

/** The server's input of a draft. */
export function moveInput({ stage }: Movable, draft: MoveDraft): StageMoveInput {
  return {
    to: draft.to,
    effectiveOn: draft.effectiveOn,
    reason: draft.reason.trim() || null,
    closeReason: closeReasonOf(stage, draft),
  };
}

/** A close reason chosen before the person changed their mind about the stage is not sent along. */
function closeReasonOf(stage: OpportunityStage, { to, closeReason }: MoveDraft): CloseReason | null {
  return stageMoveKind(stage, to) === 'close' ? closeReason || null : null;
}
