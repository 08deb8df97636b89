import { Alert } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { RecordEdit } from '../records/RecordEdit.tsx';
import { RiskNoteInputs } from './Inputs.tsx';
import type { NoteRecord } from './documents.ts';

/** Changes the draft of a note; beside a published one it begins a new draft. */
export default function RiskNoteEdit() {
  return (
    <RecordEdit>
      <DraftNotice />
      <RiskNoteInputs />
    </RecordEdit>
  );
}

/** Says what saving will do, or why the note cannot be changed now. */
function DraftNotice() {
  const t = useMessages();
  const note = useRecordContext<NoteRecord>();
  if (note?.draft?.state === 'in_review') {
    return (
      <Alert severity="warning" sx={{ width: '100%', mb: 1 }}>
        {t('resources.riskNotes.inReview')}
      </Alert>
    );
  }
  if (!note || note.draft || !note.published) return null;
  return (
    <Alert severity="info" sx={{ width: '100%', mb: 1 }}>
      {t('resources.riskNotes.newDraft')}
    </Alert>
  );
}
