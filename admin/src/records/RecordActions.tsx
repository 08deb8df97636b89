import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { EditButton, ListButton, type RaRecord, ShowButton, useRecordContext } from 'react-admin';
import { useLocation } from 'react-router';
import { useDefinition } from '../definitions.tsx';
import { useMe } from '../session/hooks.ts';
import { DeleteRecordButton } from './DeleteRecordButton.tsx';

/** What can be done with the record at hand, above its screen. */
export function RecordActions({ children }: { children?: ReactNode }) {
  const { list, show, edit, documents, allows } = useDefinition();
  const record = useRecordContext();
  const isOwn = useIsOwn();
  const isEditing = !useLocation().pathname.endsWith('/show');
  return (
    <Stack
      direction="row"
      sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end', py: 1, '@media print': { display: 'none' } }}
    >
      {list && <ListButton />}
      {children}
      {isEditing ? show && <ShowButton /> : edit && isOwn && may(allows?.edit, record) && <EditButton />}
      {documents.remove && isOwn && may(allows?.remove, record) && <DeleteRecordButton />}
    </Stack>
  );
}

/** Whether a record that is there by now allows a step. */
function may(step: ((record: never) => boolean) | undefined, record: RaRecord | undefined): boolean {
  return step === undefined || (record !== undefined && step(record as never));
}

/** Records that another tenant shares are read, never changed. */
function useIsOwn(): boolean {
  const record = useRecordContext<{ id: string; tenantId?: string }>();
  const tenant = useMe()?.current?.tenant.id;
  return record?.tenantId === undefined || record.tenantId === tenant;
}
