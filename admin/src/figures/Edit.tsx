import { Alert } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { RecordEdit } from '../records/RecordEdit.tsx';
import { FigureInput } from './FigureInput.tsx';
import { DateWordingInput, NotesInputs } from './Inputs.tsx';
import { describeFigureValue } from './describe.ts';
import type { FigureRecord } from './documents.ts';

/** Mends what is said about a figure; what the figure itself says is revised. */
export default function FigureEdit() {
  return (
    <RecordEdit>
      <Fields />
    </RecordEdit>
  );
}

function Fields() {
  const t = useMessages();
  const locale = useLanguage();
  const figure = useRecordContext<FigureRecord>();
  if (!figure) return null;
  return (
    <>
      <Alert severity="info" sx={{ width: '100%' }}>
        {t('resources.figures.editing', { value: describeFigureValue(figure, locale) })}{' '}
        {!figure.supersededAt && (
          <Link to={`/figures/create?revises=${figure.id}`}>{t('resources.figures.revise')}</Link>
        )}
      </Alert>
      <NotesInputs since={figure.observationStatus} />
      <DateWordingInput />
      {figure.comparisonForm !== 'level' && (
        <FigureInput source="relatesTo" levelsOnly helperText={t('resources.figures.relatesToHint')} />
      )}
    </>
  );
}
