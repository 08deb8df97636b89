import { NOTE_STATE_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Section } from '../display/Section.tsx';
import { CodeChip, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import { SharedNotice, useIsOwn } from '../sources/SharedMark.tsx';
import { CompareWordings } from './CompareWordings.tsx';
import { ReviewDayNotice } from './ReviewDay.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { Versions } from './Versions.tsx';
import { WordingView } from './WordingView.tsx';
import type { NoteRecord } from './documents.ts';
import { statesOf } from './standing.ts';

/** A risk note: what exporters read, what is in work beside it, and the steps of its review. */
export default function RiskNoteShow() {
  return (
    <RecordShow>
      <Whole />
    </RecordShow>
  );
}

function Whole() {
  const t = useMessages();
  const note = useRecordContext<NoteRecord>();
  const isOwn = useIsOwn(note);
  const mayWrite = useCan('riskNote.write');
  if (!note) return null;
  const { draft, published, newest, versions } = note;
  return (
    <Stack spacing={2} sx={{ p: 2, minWidth: 0 }}>
      <SharedNotice record={note} />
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={newest.title} />
        </Typography>
        {statesOf(note).map((state) => (
          <VocabularyChip key={state} word={state} of={NOTE_STATE_LABELS} variant="filled" />
        ))}
        <CodeChip code={note.code} />
      </Stack>
      {published && <ReviewDayNotice reviewBy={published.reviewBy} />}
      {isOwn && <ReviewBar note={note} />}
      {draft && published ? (
        <Section title={t('resources.riskNotes.compare.title')}>
          <CompareWordings published={published} draft={draft} />
        </Section>
      ) : (
        <WordingView wording={newest} />
      )}
      {/* Evidence hangs on a wording: once it is published it stands, and the next draft takes it along. */}
      <EvidenceSection
        evidence={newest.evidence}
        owner={{ riskNoteVersionId: newest.id }}
        isEditable={isOwn && mayWrite && newest.state === 'draft'}
      />
      <Versions versions={versions} />
    </Stack>
  );
}
