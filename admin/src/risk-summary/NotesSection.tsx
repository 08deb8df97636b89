import {
  LIKELIHOOD_LABELS,
  RISK_CATEGORY_LABELS,
  type RiskScale,
  SEVERITY_LABELS,
  inLocale,
  pick,
} from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { EmptyState } from '../records/States.tsx';
import { sectionId } from './sections.ts';
import { OutOfDateChip } from '../risk-notes/ReviewDay.tsx';
import type { SummaryNote } from './documents.ts';

interface Props {
  readonly notes: readonly SummaryNote[];
  /** The day asked for, against which a note may be out of date. */
  readonly asOf: string;
}

/** The published notes in force, each with how bad and how likely it is. */
export function NotesSection({ notes, asOf }: Props) {
  const t = useMessages();
  return (
    <Section id={sectionId('notes')} title={t('resources.riskSummary.notes.title')}>
      {notes.length === 0 ? (
        <EmptyState body={t('resources.riskSummary.notes.none')} />
      ) : (
        <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {notes.map((note) => (
            <li key={note.id}>
              <Note note={note} asOf={asOf} />
            </li>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Note({ note, asOf }: { note: SummaryNote; asOf: string }) {
  const t = useMessages();
  const locale = useLanguage();
  const grade = t('resources.riskSummary.notes.grade', {
    severity: inLocale(SEVERITY_LABELS[note.severity as RiskScale], locale),
    likelihood: inLocale(LIKELIHOOD_LABELS[note.likelihood as RiskScale], locale),
  });
  return (
    <Box component="article">
      <Typography component="h4" sx={{ fontWeight: 600 }}>
        <LocalizedTextView value={note.title} />
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', my: 0.5 }}>
        <VocabularyChip word={note.category} of={RISK_CATEGORY_LABELS} />
        <OutOfDateChip reviewBy={note.reviewBy} at={asOf} />
        <EvidenceDrawer what={pick(note.title, locale)} evidence={note.evidence} owner={{ riskNoteVersionId: note.id }}>
          <Typography component="span" variant="body2">
            {grade}
          </Typography>
        </EvidenceDrawer>
        {note.sectors.length > 0 && (
          <Typography variant="body2" color="text.secondary">
            HS {note.sectors.map(({ code }) => code).join(', ')}
          </Typography>
        )}
      </Stack>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
        <LocalizedTextView value={note.body} />
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {t('resources.riskSummary.notes.validFrom')} <DateText value={note.validFrom} />
        {note.validTo && (
          <>
            {' – '}
            <DateText value={note.validTo} />
          </>
        )}
        {note.reviewBy && (
          <>
            {' · '}
            {t('resources.riskNotes.fields.reviewBy')} <DateText value={note.reviewBy} />
          </>
        )}
      </Typography>
    </Box>
  );
}
