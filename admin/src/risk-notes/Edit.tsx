import { Alert } from '@mui/material';
import { useEffect } from 'react';
import { useNotify, useRecordContext, useRedirect } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { RecordEdit } from '../records/RecordEdit.tsx';
import { RiskNoteInputs } from './Inputs.tsx';
import type { NoteRecord } from './documents.ts';
import { mayBeChanged } from './standing.ts';

/** Changes the draft of a note; beside a published one it begins a new draft. One in review is shown instead. */
export default function RiskNoteEdit() {
  return (
    <RecordEdit>
      <LeftInReview />
      <DraftNotice />
      <RiskNoteInputs />
    </RecordEdit>
  );
}

/** Leads whoever came by an address to the page of the note, and says why it cannot be changed now. */
function LeftInReview() {
  const t = useMessages();
  const notify = useNotify();
  const leave = useRedirect();
  const note = useRecordContext<NoteRecord>();
  const id = note && !mayBeChanged(note) ? note.id : null;
  useEffect(() => {
    if (id === null) return;
    notify(t('resources.riskNotes.inReview'), { type: 'warning', autoHideDuration: 10_000 });
    leave('show', 'riskNotes', id);
  }, [id, leave, notify, t]);
  return null;
}

/** Says what saving will do. */
function DraftNotice() {
  const t = useMessages();
  const note = useRecordContext<NoteRecord>();
  if (!note || note.draft || !note.published) return null;
  return (
    <Alert severity="info" sx={{ width: '100%', mb: 1 }}>
      {t('resources.riskNotes.newDraft')}
    </Alert>
  );
}
