import { type ReactNode, useState } from 'react';
import { Edit, type RaRecord, useEditContext, useNotify, useRedirect } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useDefinition } from '../definitions.tsx';
import { useMessages } from '../i18n/index.ts';
import { KouanError } from '../provider/error.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { RecordActions } from './RecordActions.tsx';
import { RecordForm } from './RecordForm.tsx';
import { WHOLE_RECORD } from './whole-record.ts';

interface Props {
  /** The form's inputs, shared with the create screen. */
  readonly children: ReactNode;
  readonly redirect?: 'show' | 'list';
  /** More buttons beside the usual ones. */
  readonly actions?: ReactNode;
}

/**
 * The screen that changes a record. It saves onto the version that was read; where someone else was faster, it lets
 * the person compare and choose.
 */
export function RecordEdit({ children, redirect = 'show', actions }: Props) {
  const notify = useNotify();
  const [wanted, setWanted] = useState<object | null>(null);
  const onError = (error: Error, { data }: { data?: object }): void => {
    if (error instanceof KouanError && error.code === 'CONFLICT' && data) setWanted(data);
    // Errors of a field are shown by the form itself.
    else if (!('body' in error)) notify(error.message, { type: 'error', autoHideDuration: 10_000 });
  };
  return (
    <Edit
      mutationMode="pessimistic"
      mutationOptions={{ onError: onError as never }}
      queryOptions={WHOLE_RECORD}
      redirect={redirect}
      actions={<RecordActions>{actions}</RecordActions>}
    >
      <RecordForm>{children}</RecordForm>
      {wanted && <Conflict wanted={wanted} redirect={redirect} onClose={() => setWanted(null)} />}
    </Edit>
  );
}

interface ConflictProps {
  readonly wanted: object;
  readonly redirect: 'show' | 'list';
  readonly onClose: () => void;
}

function Conflict({ wanted, redirect, onClose }: ConflictProps) {
  const t = useMessages();
  const notify = useNotify();
  const leave = useRedirect();
  const queries = useQueryClient();
  const { name: resource } = useDefinition();
  const { record } = useEditContext<RaRecord>();
  if (!record) return null;
  const done = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: [resource] });
    notify(t('common.saved'), { type: 'success' });
    leave(redirect, resource, record.id);
  };
  return (
    <ConflictDialog
      id={record.id}
      base={record}
      mine={{ ...record, ...wanted }}
      onSaved={() => void done()}
      onClose={onClose}
    />
  );
}
