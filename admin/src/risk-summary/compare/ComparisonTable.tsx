import { RISK_CATEGORY_LABELS, inLocale } from '@kouan/shared';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { Section } from '../../display/Section.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { PartCell } from './PartCell.tsx';
import { type ComparedColumn, columnName, partRows } from './column-view.ts';

/** The parts as rows and what is compared as columns. */
export function ComparisonTable({ columns }: { columns: readonly ComparedColumn[] }) {
  const t = useMessages();
  const locale = useLanguage();
  const names = columns.map((column) => columnName(column, locale, t('resources.riskSummary.allSectors')));
  const title = t('resources.riskSummary.compare.parts');
  return (
    <Section title={title}>
      <TableContainer>
        <Table size="small" aria-label={title} sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 150 }}>{t('resources.riskSummary.parts.part')}</TableCell>
              {names.map((name) => (
                <TableCell key={name}>{name}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {partRows(columns).map(({ category, cells }) => (
              <TableRow key={category} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row">
                  {inLocale(RISK_CATEGORY_LABELS[category], locale)}
                </TableCell>
                {columns.map((compared, index) => (
                  <TableCell key={names[index]}>
                    <PartCell cell={cells[index]} compared={compared} name={names[index] ?? ''} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
