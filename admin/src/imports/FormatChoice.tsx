import { IMPORT_FORMAT_LABELS, IMPORT_FORMATS, type ImportFormat, MAPPABLE_FORMATS, inLocale } from '@kouan/shared';
import { Alert, MenuItem, Stack, TextField } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Answers, Preview } from './documents.ts';
import { withFormat, withHeaderLine } from './mapping.ts';

interface Props {
  readonly preview: Preview;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** What kind of file it is and which line heads its columns, where the file leaves either open. */
export function FormatChoice({ preview: { format, head, headerLine, meanings }, answers, onAnswer }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const choices = IMPORT_FORMATS.filter((word) => word === format || MAPPABLE_FORMATS.includes(word));
  return (
    <>
      {format === null && <Alert severity="warning">{t('resources.imports.columns.formatUnknown')}</Alert>}
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField
          select
          size="small"
          required={format === null}
          label={t('resources.imports.columns.format')}
          value={format ?? ''}
          onChange={(event) => onAnswer(withFormat(answers, event.target.value as ImportFormat))}
          sx={{ minWidth: 240 }}
        >
          {choices.map((word) => (
            <MenuItem key={word} value={word}>
              {inLocale(IMPORT_FORMAT_LABELS[word], locale)}
            </MenuItem>
          ))}
        </TextField>
        {(format === null || meanings.length > 0) && head.length > 1 && (
          <TextField
            select
            size="small"
            label={t('resources.imports.columns.headerLine')}
            value={headerLine}
            onChange={(event) => onAnswer(withHeaderLine(answers, Number(event.target.value)))}
            // A long row of headers is cut off; it must not widen the page.
            sx={{ width: 0, minWidth: { xs: '100%', sm: 0 }, flexGrow: { sm: 1 } }}
          >
            {head.map(({ line, cells }) => (
              <MenuItem key={line} value={line} sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                {t('resources.imports.columns.headerOption', { line, cells: cells.slice(0, 5).join(' | ') })}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
    </>
  );
}
