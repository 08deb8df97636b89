import { TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { isFailure } from '../provider/error.ts';
import { ConflictDialog } from '../records/ConflictDialog.tsx';
import { StepDialog } from '../records/StepDialog.tsx';
import type { OpportunityRecord } from './documents.ts';

interface Props {
  readonly opportunity: OpportunityRecord;
  readonly onClose: () => void;
}

/** Sets what is to be done next and by when, without opening the whole form. */
export function NextStepDialog({ opportunity, onClose }: Props) {
  const t = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const dataProvider = useDataProvider();
  // What the person began with: a newer version that comes in behind the dialog must not hide a conflict.
  const [base] = useState(opportunity);
  const [nextStep, setNextStep] = useState(base.nextStep ?? '');
  const [nextStepDue, setDue] = useState(base.nextStepDue ?? '');
  const mine: OpportunityRecord = { ...base, nextStep: nextStep.trim() || null, nextStepDue: nextStepDue || null };
  const done = async (): Promise<void> => {
    await Promise.all(['opportunities', 'dashboard'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })));
    notify('common.saved', { type: 'success' });
    onClose();
  };
  const save = useMutation({
    mutationFn: () => dataProvider.update('opportunities', { id: base.id, data: mine, previousData: base }),
    onSuccess: done,
  });
  if (isFailure(save.error, 'CONFLICT')) {
    return (
      <ConflictDialog id={base.id} base={base} mine={mine} onSaved={() => void done()} onClose={() => save.reset()} />
    );
  }
  return (
    <StepDialog
      title={t('resources.opportunities.setNextStep')}
      label={t('resources.opportunities.move.save')}
      width="xs"
      isDisabled={save.isPending}
      error={save.error}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <TextField
        fullWidth
        multiline
        margin="dense"
        label={t('resources.opportunities.fields.nextStep')}
        value={nextStep}
        onChange={({ target }) => setNextStep(target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <TextField
        fullWidth
        type="date"
        margin="dense"
        label={t('resources.opportunities.fields.nextStepDue')}
        value={nextStepDue}
        onChange={({ target }) => setDue(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </StepDialog>
  );
}
