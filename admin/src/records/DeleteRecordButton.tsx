import DeleteIcon from '@mui/icons-material/Delete';
import { useQueryClient } from '@tanstack/react-query';
import {
  Button,
  useCanAccess,
  useDataProvider,
  useDelete,
  useNotify,
  useRecordContext,
  useRedirect,
} from 'react-admin';
import { useDefinition } from '../definitions.tsx';
import { representRecord } from '../display/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { KouanDataProvider } from '../provider/dataProvider.ts';
import { UndoMessage } from './UndoMessage.tsx';

/** Puts the record at hand into the bin and offers to take it out again. */
export function DeleteRecordButton() {
  const t = useMessages();
  const locale = useLanguage();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<KouanDataProvider>();
  const { name: resource, documents } = useDefinition();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource, action: 'delete' });
  const [remove, { isPending }] = useDelete();
  if (!record || !canAccess) return null;

  const restore = async (): Promise<void> => {
    await dataProvider.restore(resource, { id: record.id });
    await queries.invalidateQueries({ queryKey: [resource] });
    notify(t('common.restored'), { type: 'success' });
  };
  const onSuccess = (): void => {
    redirect('list', resource);
    const name = representRecord(record, locale);
    notify(<UndoMessage text={t('common.deleted', { name })} {...(documents.restore ? { onUndo: restore } : {})} />, {
      autoHideDuration: 10_000,
    });
  };
  const onError = (error: unknown): void =>
    notify(error instanceof Error ? error.message : String(error), { type: 'error' });
  return (
    <Button
      label="ra.action.delete"
      color="error"
      disabled={isPending}
      startIcon={<DeleteIcon />}
      onClick={() => void remove(resource, { id: record.id, previousData: record }, { onSuccess, onError })}
    />
  );
}
