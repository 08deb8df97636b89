import { IMPORT_COLUMN_LABELS, inLocale } from '@kouan/shared';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Preview } from './documents.ts';

/** Which column of the file is read as what, folded away until it is wanted. */
export function ColumnReadings({ columns }: Pick<Preview, 'columns'>) {
  const t = useMessages();
  const locale = useLanguage();
  const used = columns.filter(({ reads }) => reads !== 'not_used');
  const unused = columns.filter(({ reads }) => reads === 'not_used');
  return (
    <details>
      <summary>{t('resources.imports.columns.title', { used: used.length, unused: unused.length })}</summary>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('resources.imports.columns.label')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('resources.imports.columns.header')}</TableCell>
              <TableCell>{t('resources.imports.columns.reads')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {[...used, ...unused].map(({ header, reads }, index) => (
              <TableRow key={index}>
                <TableCell>{header}</TableCell>
                <TableCell sx={{ color: reads === 'not_used' ? 'text.secondary' : 'text.primary' }}>
                  {inLocale(IMPORT_COLUMN_LABELS[reads], locale)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </details>
  );
}
