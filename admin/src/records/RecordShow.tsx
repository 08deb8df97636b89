import type { ReactNode } from 'react';
import { Show } from 'react-admin';
import { RecordTrail } from '../audit/RecordTrail.tsx';
import { RecordActions } from './RecordActions.tsx';
import { WHOLE_RECORD } from './whole-record.ts';

interface Props {
  readonly children: ReactNode;
  /** More buttons beside edit and delete. */
  readonly actions?: ReactNode;
}

/** The screen that shows a record; inside, `useRecordContext` gives it. */
export function RecordShow({ children, actions }: Props) {
  return (
    <Show queryOptions={WHOLE_RECORD} actions={<RecordActions>{actions}</RecordActions>}>
      {children}
      <RecordTrail />
    </Show>
  );
}
