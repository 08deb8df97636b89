import { OPPORTUNITY_STAGE_LABELS, type OpportunityStage, errorMessage, movesFrom, pick } from '@kouan/shared';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useNotify } from 'ra-core';
import { type FormEvent, useId, useState } from 'react';
import { todayInBeijing } from '../display/dates.ts';
import { VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { isFailure } from '../provider/error.ts';
import type { OpportunityNode } from './documents.ts';
import { MoveFields } from './MoveFields.tsx';
import { draftOf, moveInput, refusalOf } from './stage-move.ts';
import { useMoveOpportunity } from './useMoveOpportunity.ts';

interface Props {
  /** As it is now: after a conflict the screen behind hands in the newer version. */
  readonly opportunity: OpportunityNode;
  /** Where the person wants to move it; left out: the next stage. */
  readonly to?: OpportunityStage;
  readonly onClose: () => void;
}

/** Asks for what a move between stages needs: the day it took effect, and a reason where one is due. */
export function MoveDialog({ opportunity, to, onClose }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const notify = useNotify();
  const title = useId();
  const today = todayInBeijing();
  const moves = movesFrom(opportunity.stage);
  const [draft, setDraft] = useState(draftOf(to ?? moves.find(isForward)?.to ?? opportunity.stage, today));
  const [isTried, setTried] = useState(false);
  const move = useMoveOpportunity();
  const refusal = refusalOf(opportunity, draft, today);
  const isConflict = isFailure(move.error, 'CONFLICT');
  const labels: Readonly<Record<string, string>> = {
    to: t('resources.opportunities.fields.stage'),
    effectiveOn: t('resources.opportunities.move.effectiveOn'),
    reason: t('resources.opportunities.move.reason'),
    closeReason: t('resources.opportunities.fields.closeReason'),
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (refusal) return;
    const { id, version } = opportunity;
    const onSuccess = (): void => {
      notify('resources.opportunities.move.done', { type: 'success' });
      onClose();
    };
    move.mutate({ id, version, input: moveInput(opportunity, draft) }, { onSuccess });
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={title}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={title}>
          {t('resources.opportunities.move.title', { name: pick(opportunity.title, locale) })}
        </DialogTitle>
        <DialogContent>
          {isConflict && <Alert severity="warning">{t('resources.opportunities.move.conflict')}</Alert>}
          {move.error && !isConflict && <Alert severity="error">{move.error.message}</Alert>}
          <DialogContentText>
            {t('resources.opportunities.move.now')}{' '}
            <VocabularyText word={opportunity.stage} of={OPPORTUNITY_STAGE_LABELS} /> ·{' '}
            <DateText value={opportunity.stageEffectiveOn} />
          </DialogContentText>
          <MoveFields
            moves={moves}
            draft={draft}
            labels={labels}
            earliest={opportunity.stageEffectiveOn}
            latest={today}
            {...(isTried && refusal
              ? {
                  error: {
                    field: refusal.path ?? 'to',
                    message: errorMessage({ ...refusal, path: labels[refusal.path ?? 'to'] ?? '' }, locale),
                  },
                }
              : {})}
            onChange={setDraft}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.form.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={move.isPending}>
            {t('resources.opportunities.move.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function isForward({ kind }: ReturnType<typeof movesFrom>[number]): boolean {
  return kind === 'forward' || kind === 'reopen';
}
