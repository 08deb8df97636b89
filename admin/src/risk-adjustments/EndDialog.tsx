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
import { type AdjustmentRecord, END } from './documents.ts';

interface Props {
  readonly adjustment: AdjustmentRecord;
  readonly onClose: () => void;
}

/** Takes an adjustment back before its time, with a reason that stays on record. */
export function EndDialog({ adjustment: { id, version }, onClose }: Props) {
  const t = useMessages();
  const title = useId();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => gql(END, { id, version, reason: reason.trim() }),
    onSuccess: () => {
      notify(t('resources.riskAdjustments.ended'), { type: 'success' });
      refresh();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{t('resources.riskAdjustments.end')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('resources.riskAdjustments.endHint')}</DialogContentText>
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
          required
          label={t('resources.riskAdjustments.fields.endReason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={isAsked && isMissing}
          helperText={isAsked && isMissing ? t('resources.riskAdjustments.endReasonNeeded') : ' '}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.form.cancel')}</Button>
        <Button
          variant="contained"
          color="error"
          disabled={isPending}
          onClick={() => (isMissing ? setAsked(true) : mutate())}
        >
          {t('resources.riskAdjustments.end')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
