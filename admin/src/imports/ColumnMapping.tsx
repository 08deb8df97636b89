import { IMPORT_COLUMN_LABELS, IMPORT_REMARK_LABELS, type ImportColumn, inLocale } from '@kouan/shared';
import {
  Alert,
  Box,
  Button,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Constants } from './Constants.tsx';
import type { Answers, Preview } from './documents.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { isUnread, withColumn, withoutMapping } from './mapping.ts';

interface Props {
  readonly preview: Preview;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** How each column of the file is read, and where to correct it; folded away while nothing is open about it. */
export function ColumnMapping({ preview, answers, onAnswer }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { columns, missing, doubled } = preview;
  const used = columns.filter(({ reads }) => reads !== 'not_used').length;
  const [isOpen, setIsOpen] = useState(false);
  // What had to be assigned stays in sight once it is.
  if (isUnread(preview) && !isOpen) setIsOpen(true);
  const named = (group: readonly ImportColumn[]): string =>
    group.map((reads) => inLocale(IMPORT_COLUMN_LABELS[reads], locale)).join(' / ');
  return (
    <Box component="details" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('resources.imports.columns.title', { used, unused: columns.length - used })}</summary>
      <Stack spacing={1.5} sx={{ mt: 1.5 }}>
        <FormatChoice preview={preview} answers={answers} onAnswer={onAnswer} />
        {missing.length > 0 && (
          <Alert severity="warning">
            {t('resources.imports.columns.missing', {
              names: missing.map(({ anyOf }) => named(anyOf)).join(locale === 'en' ? ', ' : '、'),
            })}
          </Alert>
        )}
        {doubled.map(({ reads, headers }) => (
          <Alert key={reads} severity="warning">
            {t('resources.imports.columns.doubled', { name: named([reads]), headers: headers.join(' / ') })}
          </Alert>
        ))}
        {preview.format !== null && (
          <>
            <ColumnTable
              preview={preview}
              onAssign={(index, reads) => onAnswer(withColumn(answers, columns, { index, reads }))}
            />
            <Constants preview={preview} answers={answers} onAnswer={onAnswer} />
          </>
        )}
        {answers.mapping && (
          <div>
            <Button size="small" onClick={() => onAnswer(withoutMapping(answers))}>
              {t('resources.imports.columns.reset')}
            </Button>
          </div>
        )}
      </Stack>
    </Box>
  );
}

function ColumnTable({
  preview: { columns, meanings },
  onAssign,
}: Pick<Props, 'preview'> & { readonly onAssign: (index: number, reads: ImportColumn) => void }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Table
      size="small"
      aria-label={t('resources.imports.columns.label')}
      sx={{ tableLayout: 'fixed', '& td, & th': { px: 1, overflowWrap: 'anywhere', verticalAlign: 'top' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{t('resources.imports.columns.header')}</TableCell>
          <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
            {t('resources.imports.columns.examples')}
          </TableCell>
          <TableCell>{t('resources.imports.columns.reads')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {columns.map((column) => {
          const { index, header, reads, byHeader, remark, examples } = column;
          const choices = new Set<ImportColumn>(['not_used', byHeader, ...meanings]);
          return (
            <TableRow key={index}>
              <TableCell>
                {header}
                <Typography variant="body2" color="text.secondary" sx={{ display: { xs: 'block', sm: 'none' } }}>
                  {examples.slice(0, 2).join(' · ')}
                </Typography>
              </TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' }, color: 'text.secondary' }}>
                {examples.join(' · ')}
              </TableCell>
              <TableCell>
                <TextField
                  select
                  fullWidth
                  size="small"
                  variant="standard"
                  value={reads}
                  onChange={(event) => onAssign(index, event.target.value as ImportColumn)}
                  helperText={
                    remark
                      ? inLocale(IMPORT_REMARK_LABELS[remark], locale)
                      : reads !== byHeader && t('resources.imports.columns.byHand')
                  }
                  slotProps={{
                    select: {
                      SelectDisplayProps: { 'aria-label': t('resources.imports.columns.readsOf', { header }) },
                    },
                  }}
                >
                  {[...choices].map((choice) => (
                    <MenuItem key={choice} value={choice}>
                      {inLocale(IMPORT_COLUMN_LABELS[choice], locale)}
                    </MenuItem>
                  ))}
                </TextField>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
