import { OBSERVATION_STATUS_LABELS } from '@kouan/shared';
import { Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { Section } from '../display/Section.tsx';
import { CodeChip, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { describeFigureValue } from './describe.ts';
import type { FigureRecord } from './documents.ts';

/** What the figure was before and has become since: its chain of revisions, the newest first. */
export function Revisions({ figure }: { figure: FigureRecord }) {
  const t = useMessages();
  if (figure.revisions.length < 2) return null;
  return (
    <Section title={t('resources.figures.revisions.title')}>
      <Typography variant="body2" color="text.secondary">
        {t('resources.figures.revisions.hint')}
      </Typography>
      <Table size="small" aria-label={t('resources.figures.revisions.title')} sx={STACKED_ON_PHONES}>
        <TableHead>
          <TableRow>
            {(['value', 'observationStatus', 'recordedAt', 'recordedBy'] as const).map((name) => (
              <TableCell key={name}>{t(`resources.figures.fields.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {figure.revisions.map((revision) => (
            <Revision key={revision.id} revision={revision} isShown={revision.id === figure.id} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Revision({ revision, isShown }: { revision: FigureRecord['revisions'][number]; isShown: boolean }) {
  const locale = useLanguage();
  const t = useMessages();
  const value = describeFigureValue(revision, locale);
  return (
    <TableRow selected={isShown}>
      <TableCell>
        {isShown ? (
          <strong>{value}</strong>
        ) : (
          <Link component={RouterLink} to={`/figures/${revision.id}/show`}>
            {value}
          </Link>
        )}{' '}
        <CodeChip code={revision.code} />
        {revision.supersededAt === null && (
          <Typography variant="caption" component="div">
            {t('resources.figures.revisions.current')}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <VocabularyChip word={revision.observationStatus} of={OBSERVATION_STATUS_LABELS} />
      </TableCell>
      <TableCell>
        <InstantText value={revision.recordedAt} />
      </TableCell>
      <TableCell>{revision.createdBy?.name ?? t('resources.figures.revisions.marketDesk')}</TableCell>
    </TableRow>
  );
}

/** On a phone each revision is a block of its own lines. */
const STACKED_ON_PHONES = {
  '@media (max-width: 599px)': {
    '& thead': { position: 'absolute', clip: 'rect(0 0 0 0)', width: 1, height: 1, overflow: 'hidden' },
    '& tr': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      borderBottom: 1,
      borderColor: 'divider',
      py: 0.5,
    },
    '& td': { border: 0, py: 0.25 },
    '& td:first-of-type': { width: '100%' },
  },
} as const;
