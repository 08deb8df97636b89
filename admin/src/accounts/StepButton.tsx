import { Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useDefinition } from '../definitions.tsx';
import { StepDialog } from '../records/StepDialog.tsx';

interface Props {
  readonly label: string;
  /** What is asked before; left out: nothing, the step is easily taken back. */
  readonly question?: { readonly title: string; readonly body: string };
  readonly done: string;
  readonly step: () => Promise<unknown>;
}

/** A button that takes a step with a tenant or a person, after asking where the step weighs. */
export function StepButton({ label, question, done, step }: Props) {
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
      {question && asks && (
        <StepDialog
          title={question.title}
          hint={question.body}
          label={label}
          color="error"
          isDisabled={take.isPending}
          error={null}
          onConfirm={() => take.mutate()}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
