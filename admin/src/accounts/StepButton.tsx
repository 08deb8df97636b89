import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useDefinition } from '../definitions.tsx';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly label: string;
  /** What is asked before; left out: nothing, the step is easily taken back. */
  readonly question?: { readonly title: string; readonly body: string };
  readonly done: string;
  readonly step: () => Promise<unknown>;
}

/** A button that takes a step with a tenant or a person, after asking where the step weighs. */
export function StepButton({ label, question, done, step }: Props) {
  const t = useMessages();
  const title = useId();
  const notify = useNotify();
  const queries = useQueryClient();
  const { name: resource } = useDefinition();
  const [asks, setAsks] = useState(false);
  const take = useMutation({
    mutationFn: step,
    onSuccess: async () => {
      notify(done, { type: 'success' });
      await queries.invalidateQueries({ queryKey: [resource] });
    },
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => setAsks(false),
  });
  return (
    <>
      <Button
        color={question ? 'error' : 'primary'}
        disabled={take.isPending}
        onClick={() => (question ? setAsks(true) : take.mutate())}
      >
        {label}
      </Button>
      {question && (
        <Dialog open={asks} onClose={() => setAsks(false)} aria-labelledby={title}>
          <DialogTitle id={title}>{question.title}</DialogTitle>
          <DialogContent>
            <DialogContentText>{question.body}</DialogContentText>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setAsks(false)}>{t('common.form.cancel')}</Button>
            <Button color="error" variant="contained" disabled={take.isPending} onClick={() => take.mutate()}>
              {label}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
