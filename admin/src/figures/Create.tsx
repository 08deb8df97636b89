import { Alert, Stack } from '@mui/material';
import { Loading, useGetOne } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { RecordCreate } from '../records/RecordCreate.tsx';
import { ErrorState } from '../records/States.tsx';
import { WHOLE_RECORD } from '../records/whole-record.ts';
import { EvidenceInputs } from './EvidenceInputs.tsx';
import { NotesInputs, SayingInputs } from './Inputs.tsx';
import { describeFigureValue } from './describe.ts';
import type { FigureRecord } from './documents.ts';
import { revisionOf, sourcesOf } from './revision.ts';

/** Enters a figure, or a revision of the one that `?revises=` names. */
export default function FigureCreate() {
  const [address] = useSearchParams();
  const revises = address.get('revises');
  return revises ? <Revision id={revises} /> : <Form defaults={NEW} />;
}

const NEW = { comparisonForm: 'level', observationStatus: 'provisional' } as const;

function Revision({ id }: { id: string }) {
  const { data, error, refetch } = useGetOne<FigureRecord>('figures', { id, ...WHOLE_RECORD });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Form defaults={revisionOf(data)} revised={data} /> : <Loading />;
}

function Form({ defaults, revised }: { defaults: object; revised?: FigureRecord }) {
  return (
    <RecordCreate defaultValues={defaults}>
      {revised && <Revised figure={revised} />}
      <SayingInputs />
      <Stack sx={{ width: '100%' }}>
        <EvidenceInputs former={revised ? sourcesOf(revised) : []} />
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
