import { FIGURE_RELATION_LABELS, formatPeriod, parsePeriod } from '@kouan/shared';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { VocabularyText } from '../display/text.tsx';
import { QuantityText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { DerivedValue } from './DerivedValue.tsx';
import type { ReportedTerm, SeriesPoint } from './documents.ts';

/** A series as a table: what was reported, and what follows from it; gaps are said to be gaps. */
export function SeriesTable({ points, label }: { points: readonly SeriesPoint[]; label: string }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell scope="col">{t('resources.figureSeries.period')}</TableCell>
            <TableCell scope="col">{t('resources.figureSeries.value')}</TableCell>
            <TableCell scope="col">{t('resources.figureSeries.yearOnYear')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {points.map(({ period, term, yearOnYear }) => (
            <TableRow key={period}>
              <TableCell component="th" scope="row">
                {formatPeriod(parsePeriod(period), locale)}
              </TableCell>
              <TableCell>
                {term ? (
                  <Reported term={term} what={`${label} · ${formatPeriod(parsePeriod(period), locale)}`} />
                ) : (
                  <Typography variant="body2" color="text.secondary">
                    {t('resources.figureSeries.gap')}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{term && <DerivedValue derived={yearOnYear} />}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** What was reported of a period, with its sources; where reports conflict, that and the whole range. */
function Reported({ term: { value, relation, sourced }, what }: { term: ReportedTerm; what: string }) {
  return (
    <>
      <EvidenceDrawer what={what} evidence={sourced.flatMap(({ evidence }) => evidence)}>
        <QuantityText value={value} />
      </EvidenceDrawer>
      {(relation === 'conflict' || relation === 'compatible') && (
        <Typography variant="caption" color="text.secondary" sx={{ display: 'block' }}>
          <VocabularyText word={relation} of={FIGURE_RELATION_LABELS} />
        </Typography>
      )}
    </>
  );
}
