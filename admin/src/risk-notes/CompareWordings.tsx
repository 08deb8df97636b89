import { type Label, LIKELIHOOD_LABELS, RISK_CATEGORY_LABELS, SEVERITY_LABELS } from '@kouan/shared';
import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { describeValue } from '../display/describe.ts';
import { type MessageKey, useLanguage, useMessages } from '../i18n/index.ts';
import type { Wording } from './documents.ts';
import { type WordingDifference, type WordingField, wordingDifferences } from './wording-differences.ts';

const WORDS: Partial<Record<WordingField, Readonly<Record<string, Label>>>> = {
  category: RISK_CATEGORY_LABELS,
  severity: SEVERITY_LABELS,
  likelihood: LIKELIHOOD_LABELS,
};

/** What it means that a field says nothing. */
const EMPTY: Partial<Record<WordingField, MessageKey>> = {
  sectors: 'resources.riskNotes.allSectors',
  regions: 'resources.riskNotes.allRegions',
  validTo: 'resources.riskNotes.untilNotice',
};

interface Props {
  readonly published: Wording;
  readonly draft: Wording;
}

/** What exporters read beside what they would read, field by field; what differs is marked in words. */
export function CompareWordings({ published, draft }: Props) {
  const t = useMessages();
  const found = wordingDifferences(published, draft);
  const changes = found.filter(({ isChanged }) => isChanged).length;
  return (
    <Box>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {changes === 0
          ? t('resources.riskNotes.compare.same')
          : t('resources.riskNotes.compare.changes', { smart_count: changes })}
      </Typography>
      <Table size="small" sx={TABLE}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{t('resources.riskNotes.compare.field')}</TableCell>
            <TableCell scope="col">
              {t('resources.riskNotes.compare.published', { number: published.number })}
            </TableCell>
            <TableCell scope="col">{t('resources.riskNotes.compare.draft', { number: draft.number })}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {found.map((difference) => (
            <DifferenceRow key={difference.field} difference={difference} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function DifferenceRow({ difference: { field, before, after, isChanged } }: { difference: WordingDifference }) {
  const t = useMessages();
  const locale = useLanguage();
  const shown = (value: unknown): string => {
    const word = typeof value === 'number' ? String(value) : value;
    return describeValue(word, locale, WORDS[field]) || t(EMPTY[field] ?? 'common.none');
  };
  return (
    <TableRow sx={isChanged ? { bgcolor: 'action.hover' } : {}}>
      <TableCell component="th" scope="row">
        {t(`resources.riskNotes.fields.${field}`)}
        {isChanged && (
          <Chip size="small" color="warning" label={t('resources.riskNotes.compare.changed')} sx={{ ml: 1 }} />
        )}
      </TableCell>
      <TableCell data-label={t('resources.riskNotes.compare.publishedShort')}>{shown(before)}</TableCell>
      <TableCell data-label={t('resources.riskNotes.compare.draftShort')}>
        {isChanged ? <strong>{shown(after)}</strong> : shown(after)}
      </TableCell>
    </TableRow>
  );
}

/** On a narrow screen the columns go one below the other, each value under its own name. */
const TABLE = {
  '& td': { verticalAlign: 'top', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '@media (max-width: 600px)': {
    '& thead': { display: 'none' },
    '& tr, & th, & td': { display: 'block', border: 0 },
    '& tr': { borderBottom: '1px solid', borderColor: 'divider', py: 1 },
    '& td::before': { content: 'attr(data-label)', display: 'block', fontSize: 12, opacity: 0.75 },
  },
} as const;
