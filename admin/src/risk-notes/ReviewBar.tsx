import { Alert, Button, Stack } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { useCan, useMe } from '../session/hooks.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DecisionDialog, type Decision } from './DecisionDialog.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import type { NoteRecord } from './documents.ts';
import { SUBMIT } from './review-documents.ts';
import { reviewSteps } from './standing.ts';

/** The steps of review that are open to the person, and whose turn it is where none is. */
export function ReviewBar({ note }: { note: NoteRecord }) {
  const t = useMessages();
  const me = useMe();
  const permissions = { maySubmit: useCan('riskNote.submit'), mayPublish: useCan('riskNote.publish') };
  const [decision, setDecision] = useState<Decision | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const [isDiscarding, setDiscarding] = useState(false);
  const steps = reviewSteps(note, me?.id, permissions);
  const returned = note.draft?.state === 'draft' && note.draft.reviewComment;
  return (
    <Stack spacing={1.5} sx={{ my: 2, '@media print': { display: 'none' } }}>
      {returned && note.draft && (
        <Alert severity="warning" sx={{ whiteSpace: 'pre-wrap' }}>
          {t('resources.riskNotes.review.returned', { name: note.draft.reviewer?.name ?? '' })}{' '}
          {note.draft.reviewComment}
        </Alert>
      )}
      {steps.needsOther && (
        <Alert severity="info">
          {t(permissions.mayPublish ? 'resources.riskNotes.review.ownNote' : 'resources.riskNotes.review.waiting')}
        </Alert>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {steps.canSubmit && <SubmitButton note={note} />}
        {steps.canDecide && (
          <>
            <Button variant="contained" onClick={() => setDecision('publish')}>
              {t('resources.riskNotes.review.publish')}
            </Button>
            <Button variant="outlined" onClick={() => setDecision('return')}>
              {t('resources.riskNotes.review.return')}
            </Button>
          </>
        )}
        {steps.canConfirm && (
          <Button variant="outlined" onClick={() => setConfirming(true)}>
            {t('resources.riskNotes.review.confirm')}
          </Button>
        )}
        {steps.canDiscard && (
          <Button color="error" onClick={() => setDiscarding(true)}>
            {t('resources.riskNotes.review.discard')}
          </Button>
        )}
        {steps.canWithdraw && (
          <Button color="error" onClick={() => setDecision('withdraw')}>
            {t('resources.riskNotes.review.withdraw')}
          </Button>
        )}
      </Stack>
      {isConfirming && <ConfirmDialog note={note} onClose={() => setConfirming(false)} />}
      {isDiscarding && <DiscardDialog note={note} onClose={() => setDiscarding(false)} />}
      {decision && <DecisionDialog note={note} decision={decision} onClose={() => setDecision(null)} />}
    </Stack>
  );
}

function SubmitButton({ note: { id, version } }: { note: NoteRecord }) {
  const t = useMessages();
  const notify = useNotify();
  const refresh = useRefresh();
  const { mutate, isPending } = useMutation({
    mutationFn: () => gql(SUBMIT, { id, version }),
    onSuccess: () => {
      notify(t('resources.riskNotes.review.submitted'), { type: 'success' });
      refresh();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
      {t('resources.riskNotes.review.submit')}
    </Button>
  );
}
