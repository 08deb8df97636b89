import {
  LIKELIHOOD_LABELS,
  NOTE_STATE_LABELS,
  RISK_CATEGORY_LABELS,
  type RiskScale,
  SEVERITY_LABELS,
} from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { LocalizedTextView, VocabularyChip, VocabularyText } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { MarketInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { useCan } from '../session/hooks.ts';
import { ScopeInput } from '../sources/ScopeInput.tsx';
import { SharedMark } from '../sources/SharedMark.tsx';
import { OutOfDateChip } from './ReviewDay.tsx';
import { StateButtons } from './StateButtons.tsx';
import type { NoteRow } from './documents.ts';
import { statesOf } from './standing.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <MarketInput key="market" source="market" alwaysOn />,
  <VocabularyMultiSelect key="categories" source="categories" of={RISK_CATEGORY_LABELS} alwaysOn />,
  <ScopeInput key="scope" source="scope" />,
];

/** Risk notes: for exporters those that are published, for those who work on them also what is in work. */
export default function RiskNoteList() {
  const t = useMessages();
  const seesDrafts = useCan('riskNote.read');
  return (
    <ResponsiveList<NoteRow>
      filters={FILTERS}
      card={(note) => <NoteCard note={note} />}
      empty={t('resources.riskNotes.empty')}
      {...(seesDrafts ? { actions: <StateButtons /> } : {})}
    >
      <DataTable.Col source="title" disableSort render={(note: NoteRow) => <Title note={note} />} />
      <DataTable.Col source="state" disableSort render={(note: NoteRow) => <States note={note} />} />
      <DataTable.Col
        source="category"
        disableSort
        render={(note: NoteRow) => <VocabularyText word={note.newest.category} of={RISK_CATEGORY_LABELS} />}
      />
      <DataTable.Col source="severity" disableSort render={(note: NoteRow) => <Grade note={note} />} />
      <DataTable.Col source="author" disableSort render={(note: NoteRow) => note.newest.author.name} />
      <DataTable.Col
        source="updatedAt"
        disableSort
        render={({ updatedAt }: NoteRow) => <InstantText value={updatedAt} />}
      />
    </ResponsiveList>
  );
}

function Title({ note }: { note: NoteRow }) {
  const { newest } = note;
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
      <span>
        <LocalizedTextView value={newest.title} />
      </span>
      <Typography variant="caption" color="text.secondary">
        <LocalizedTextView value={newest.market.name} />
        {newest.sectors.map(({ code }) => ` · HS ${code}`)}
      </Typography>
      <SharedMark record={note} />
    </Stack>
  );
}

function States({ note }: { note: NoteRow }) {
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      {statesOf(note).map((state) => (
        <VocabularyChip
          key={state}
          word={state}
          of={NOTE_STATE_LABELS}
          color={state === 'in_review' ? 'warning' : 'default'}
        />
      ))}
      <OutOfDateChip reviewBy={note.published?.reviewBy ?? null} />
    </Stack>
  );
}

/** Severity and likelihood, each with its word. */
function Grade({ note: { newest } }: { note: NoteRow }) {
  return (
    <>
      <VocabularyText word={newest.severity as RiskScale} of={SEVERITY_LABELS} />
      {' · '}
      <VocabularyText word={newest.likelihood as RiskScale} of={LIKELIHOOD_LABELS} />
    </>
  );
}

function NoteCard({ note }: { note: NoteRow }) {
  return (
    <Stack spacing={0.75}>
      <Title note={note} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <States note={note} />
        <Typography variant="body2">
          <VocabularyText word={note.newest.category} of={RISK_CATEGORY_LABELS} />
        </Typography>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        <Grade note={note} />
      </Typography>
    </Stack>
  );
}
