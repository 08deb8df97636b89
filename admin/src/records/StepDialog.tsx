import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly title: string;
  /** What the step does and what it leads to. */
  readonly hint?: string;
  /** On the button that takes the step. */
  readonly label: string;
  /** `error` for what takes something away. */
  readonly color?: 'primary' | 'error';
  readonly width?: 'xs' | 'sm';
  /** The step is under way, or cannot be taken yet. */
  readonly isDisabled: boolean;
  /** Why the step was refused. */
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What the step needs to know. */
  readonly children?: ReactNode;
}

/** Asks before a step is taken, and for what it needs. */
export function StepDialog({ title, hint, label, color, width = 'sm', children, ...step }: Props) {
  const t = useMessages();
  const heading = useId();
  const { isDisabled, error, onConfirm, onClose } = step;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // In React's tree the dialog may lie inside another form; that one is not to be sent.
    event.stopPropagation();
    onConfirm();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={width} aria-labelledby={heading}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          {hint && <DialogContentText sx={{ mb: 1 }}>{hint}</DialogContentText>}
          {error && (
            <Alert severity="error" sx={{ my: 1 }}>
              {error.message}
            </Alert>
          )}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.form.cancel')}</Button>
          <Button type="submit" variant="contained" color={color ?? 'primary'} disabled={isDisabled}>
            {label}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
