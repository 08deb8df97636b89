import { TextField } from '@mui/material';
import { useState } from 'react';
import { StepDialog } from './StepDialog.tsx';
import { useStep } from './use-step.ts';

interface Props {
  /** Names the step, on top and on its button. */
  readonly step: string;
  readonly hint: string;
  /** What is said when it is done. */
  readonly done: string;
  readonly color?: 'primary' | 'error';
  /** What the text is called that goes with the step. */
  readonly label: string;
  /** What is said where the text is missing; left out: it may be. */
  readonly needed?: string;
  readonly take: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes a step with the record at hand together with a reason that stays on record. */
export function ReasonDialog({ step, hint, done, color = 'primary', label, needed, take, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = needed !== undefined && reason.trim() === '';
  const { mutate, isPending, error } = useStep({ take: () => take(reason.trim()), done, onClose });
  return (
    <StepDialog
      title={step}
      hint={hint}
      label={step}
      color={color}
      isDisabled={isPending}
      error={error}
      onConfirm={() => (isMissing ? setAsked(true) : mutate())}
      onClose={onClose}
    >
      <TextField
        fullWidth
        multiline
        minRows={3}
        margin="dense"
        label={label}
        required={needed !== undefined}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={isAsked && isMissing}
        helperText={isAsked && isMissing ? needed : ' '}
      />
    </StepDialog>
  );
}
