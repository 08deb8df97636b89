import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';

interface Step<Input> {
  readonly take: (input: Input) => Promise<unknown>;
  /** What is said when it is done. */
  readonly done: string;
  readonly onClose: () => void;
}

/** A step with the record at hand; once it is done that is said, the screen is read anew, and the dialog closes. */
export function useStep<Input = void>({ take, done, onClose }: Step<Input>): UseMutationResult<unknown, Error, Input> {
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: take,
    onSuccess: () => {
      notify(done, { type: 'success' });
      refresh();
      onClose();
    },
  });
}
