import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import type { NoteRecord } from './documents.ts';
import { PUBLISH, RETURN, WITHDRAW } from './review-documents.ts';

/** What a reviewer decides on a note. */
export type Decision = 'publish' | 'return' | 'withdraw';

interface Props {
  readonly note: NoteRecord;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Publishes, returns or withdraws a note; the latter two with a reason that the author reads. */
export function DecisionDialog({ note, decision, onClose }: Props) {
  const t = useMessages();
  const title = useId();
  const notify = useNotify();
  const refresh = useRefresh();
  const [comment, setComment] = useState('');
  const [isAsked, setAsked] = useState(false);
  const needsComment = decision !== 'publish';
  const isMissing = needsComment && comment.trim() === '';
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => decide(note, decision, comment.trim()),
    onSuccess: () => {
      notify(t(`resources.riskNotes.review.${decision}Done`), { type: 'success' });
      refresh();
      onClose();
    },
  });
  const confirm = (): void => (isMissing ? setAsked(true) : mutate());
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{t(`resources.riskNotes.review.${decision}`)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t(`resources.riskNotes.review.${decision}Hint`)}</DialogContentText>
        {error && (
          <Alert severity="error" sx={{ my: 1 }}>
            {error.message}
          </Alert>
        )}
        <TextField
          fullWidth
          multiline
          minRows={3}
          margin="dense"
          label={t(`resources.riskNotes.review.${needsComment ? 'reason' : 'comment'}`)}
          required={needsComment}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
          error={isAsked && isMissing}
          helperText={isAsked && isMissing ? t('resources.riskNotes.review.reasonNeeded') : ' '}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.form.cancel')}</Button>
        <Button
          variant="contained"
          color={decision === 'withdraw' ? 'error' : 'primary'}
          disabled={isPending}
          onClick={confirm}
        >
          {t(`resources.riskNotes.review.${decision}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function decide({ id, version }: NoteRecord, decision: Decision, comment: string): Promise<unknown> {
  if (decision === 'return') return gql(RETURN, { id, version, comment });
  if (decision === 'withdraw') return gql(WITHDRAW, { id, version, comment });
  return gql(PUBLISH, { id, version, comment: comment || null });
}
