import { OPPORTUNITY_STAGE_LABELS, type OpportunityStage, inLocale, stageMoveKind } from '@kouan/shared';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { todayInBeijing } from '../../display/dates.ts';
import { useLanguage } from '../../i18n/index.ts';
import { isFailure } from '../../provider/error.ts';
import type { OpportunityNode } from '../documents.ts';
import { draftOf, moveInput, needsWords } from '../stage-move.ts';
import { useMoveOpportunity } from '../useMoveOpportunity.ts';
import type { Moved } from './board.ts';

/** A move that a dialog asks about. */
export interface AskedMove {
  readonly id: string;
  readonly to?: OpportunityStage;
}

/** Moves on the board: a step ahead happens at once, everything else is asked about first. */
export function useBoardMoves() {
  const notify = useNotify();
  const locale = useLanguage();
  const { mutateAsync } = useMoveOpportunity();
  const [moved, setMoved] = useState<Moved>({});
  const [asked, setAsked] = useState<AskedMove | null>(null);

  async function moveAtOnce(card: OpportunityNode, to: OpportunityStage): Promise<void> {
    setMoved((all) => ({ ...all, [card.id]: { ...card, stage: to } }));
    try {
      const { id, version } = card;
      await mutateAsync({ id, version, input: moveInput(card, draftOf(to, todayInBeijing())) });
    } catch (error) {
      if (isFailure(error, 'CONFLICT')) notify('resources.opportunities.move.conflict', { type: 'warning' });
      else notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      // By now the columns have been read anew, whatever came of it.
      setMoved((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== card.id)));
    }
  }

  /** Takes a card to a column; asks first where the move needs a reason. */
  function moveTo(card: OpportunityNode, to: OpportunityStage): void {
    if (card.stage === to || card.id in moved) return;
    if (stageMoveKind(card.stage, to) === null) {
      const [from, target] = [card.stage, to].map((stage) => inLocale(OPPORTUNITY_STAGE_LABELS[stage], locale));
      notify('resources.opportunities.move.notAllowed', {
        type: 'warning',
        messageArgs: { from, to: target },
      });
    } else if (needsWords(card, to)) setAsked({ id: card.id, to });
    else void moveAtOnce(card, to);
  }

  return { moved, moveTo, asked, ask: setAsked };
}
