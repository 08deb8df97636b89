import HistoryEduIcon from '@mui/icons-material/HistoryEdu';
import { Button } from 'react-admin';
import { useRecordContext } from 'ra-core';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { useCan } from '../session/hooks.ts';
import { useIsOwn } from '../sources/SharedMark.tsx';
import type { FigureRecord } from './documents.ts';

/** Opens the form in which the figure at hand is revised; only its latest revision can be. */
export function ReviseButton() {
  const t = useMessages();
  const figure = useRecordContext<FigureRecord>();
  const isOwn = useIsOwn(figure);
  const mayWrite = useCan('figure.write');
  if (!figure || !isOwn || !mayWrite || figure.supersededAt) return null;
  return (
    <Button component={Link} {...{ to: `/figures/create?revises=${figure.id}` }} label={t('resources.figures.revise')}>
      <HistoryEduIcon />
    </Button>
  );
}
