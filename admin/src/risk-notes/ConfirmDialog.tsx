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
import { todayInBeijing } from '../display/dates.ts';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import type { NoteRecord } from './documents.ts';
import { CONFIRM } from './review-documents.ts';
import { usualReviewDay } from './review-day.ts';

interface Props {
  readonly note: NoteRecord;
  readonly onClose: () => void;
}

/** Confirms that a published note still holds, and says when to look at it again. */
export function ConfirmDialog({ note: { id, version, published }, onClose }: Props) {
  const t = useMessages();
  const title = useId();
  const notify = useNotify();
  const refresh = useRefresh();
  const validTo = published?.validTo ?? null;
  // The server counts by the real calendar, in the demonstration too.
  const [reviewBy, setReviewBy] = useState(usualReviewDay(todayInBeijing(), validTo));
  const [comment, setComment] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => gql(CONFIRM, { id, version, reviewBy: reviewBy || null, comment: comment.trim() || null }),
    onSuccess: () => {
      notify(t('resources.riskNotes.review.confirmDone'), { type: 'success' });
      refresh();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{t('resources.riskNotes.review.confirm')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{t('resources.riskNotes.review.confirmHint')}</DialogContentText>
        {error && (
          <Alert severity="error" sx={{ my: 1 }}>
            {error.message}
          </Alert>
        )}
        <TextField
          fullWidth
          type="date"
          margin="dense"
          label={t('resources.riskNotes.fields.reviewBy')}
          value={reviewBy}
          onChange={({ target }) => setReviewBy(target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: validTo ? { max: validTo } : {} }}
        />
        <TextField
          fullWidth
          multiline
          minRows={2}
          margin="dense"
          label={t('resources.riskNotes.review.comment')}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.form.cancel')}</Button>
        <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
          {t('resources.riskNotes.review.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
