import { statusOfRevision } from '@kouan/shared';
import { Alert, Stack } from '@mui/material';
import { Loading, useGetOne } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { RecordCreate } from '../records/RecordCreate.tsx';
import { EvidenceInputs } from './EvidenceInputs.tsx';
import { NotesInputs, SayingInputs } from './Inputs.tsx';
import { describeFigureValue } from './describe.ts';
import type { FigureRecord } from './documents.ts';

/** Enters a figure, or a revision of the one that `?revises=` names. */
export default function FigureCreate() {
  const [address] = useSearchParams();
  const revises = address.get('revises');
  return revises ? <Revision id={revises} /> : <Form defaults={NEW} />;
}

const NEW = { comparisonForm: 'level', observationStatus: 'provisional' } as const;

function Revision({ id }: { id: string }) {
  const { data } = useGetOne<FigureRecord>('figures', { id });
  return data ? <Form defaults={revisionOf(data)} revised={data} /> : <Loading />;
}

function Form({ defaults, revised }: { defaults: object; revised?: FigureRecord }) {
  return (
    <RecordCreate defaultValues={defaults}>
      {revised && <Revised figure={revised} />}
      <SayingInputs />
      <Stack sx={{ width: '100%' }}>
        <EvidenceInputs />
      </Stack>
      <NotesInputs since={revised?.observationStatus} />
    </RecordCreate>
  );
}

function Revised({ figure }: { figure: FigureRecord }) {
  const t = useMessages();
  const locale = useLanguage();
  const value = describeFigureValue(figure, locale);
  return (
    <Alert severity="info" sx={{ width: '100%' }}>
      {t('resources.figures.revising', { code: figure.code, value })}
    </Alert>
  );
}

/** What a revision begins with: what the figure says, but not its words, for they are those of the value that changes. */
function revisionOf(figure: FigureRecord): object {
  const {
    comparisonBasis,
    evidence,
    id,
    observationStatus,
    revisions: _revisions,
    impliedBase: _base,
    ...says
  } = figure;
  const { code: _code, version: _version, recordedAt: _recorded, supersededAt: _superseded, ...kept } = says;
  const [first] = evidence;
  return {
    ...kept,
    comparisonBasis: comparisonBasis === 'none' || comparisonBasis === 'share' ? null : comparisonBasis,
    value: { ...figure.value, wording: null },
    observationStatus: statusOfRevision(observationStatus),
    supersedes: { id },
    ...(first ? { evidenceSource: { ...first.source, name: first.source.title }, evidenceLocator: first.locator } : {}),
  };
}
