import { TextField } from '@mui/material';
import { useState } from 'react';
import { todayInBeijing } from '../display/dates.ts';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { StepDialog } from '../records/StepDialog.tsx';
import { useStep } from '../records/use-step.ts';
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
  const validTo = published?.validTo ?? null;
  // The server counts by the real calendar, in the demonstration too.
  const [reviewBy, setReviewBy] = useState(usualReviewDay(todayInBeijing(), validTo));
  const [comment, setComment] = useState('');
  const { mutate, isPending, error } = useStep({
    take: () => gql(CONFIRM, { id, version, reviewBy: reviewBy || null, comment: comment.trim() || null }),
    done: t('resources.riskNotes.review.confirmDone'),
    onClose,
  });
  return (
    <StepDialog
      title={t('resources.riskNotes.review.confirm')}
      hint={t('resources.riskNotes.review.confirmHint')}
      label={t('resources.riskNotes.review.confirm')}
      isDisabled={isPending}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
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
    </StepDialog>
  );
}
