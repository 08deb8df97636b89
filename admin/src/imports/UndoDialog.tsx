import { useMutation } from '@tanstack/react-query';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { StepDialog } from '../records/StepDialog.tsx';
import { type ImportRecord, UNDO } from './documents.ts';

interface Props {
  /** The import to be undone. */
  readonly file: ImportRecord;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks before an import is undone, and says why where it cannot be. */
export function UndoDialog({ file: { id, name, newCount, revisedCount }, onClose, onDone }: Props) {
  const t = useMessages();
  const { mutate, isPending, error } = useMutation({ mutationFn: () => gql(UNDO, { id }), onSuccess: onDone });
  return (
    <StepDialog
      title={t('resources.imports.undo.title', { name })}
      hint={t('resources.imports.undo.body', { added: newCount, revised: revisedCount })}
      label={t('resources.imports.undo.confirm')}
      color="error"
      isDisabled={isPending}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    />
  );
}
