import { pick } from '@kouan/shared';
import DownloadIcon from '@mui/icons-material/Download';
import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { saveFile } from '../charts/save-file.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { problemsCsv } from './problems-csv.ts';
import type { Mistakes } from './upload.ts';

/** Mistakes that are listed on the page; the table that can be downloaded holds all that the server tells. */
const LISTED = 50;

interface Props {
  readonly name: string;
  readonly mistakes: Mistakes;
  /** For a file that was not kept: keeps it, so that one can correct how its columns are read. */
  readonly onCorrect?: () => void;
}

/** What is wrong with each row of a file, where, and how to mend it. */
export function Problems({ name, mistakes, onCorrect }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { problems, problemCount, refusedRows, rows } = mistakes;
  const download = (): void => {
    const table = new Blob([problemsCsv(mistakes, locale)], { type: 'text/csv;charset=utf-8' });
    saveFile(table, t('resources.imports.problems.file', { name: name.replace(/\.\w+$/, '') }));
  };
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
      <AlertTitle>{t('resources.imports.problems.title', { smart_count: refusedRows })}</AlertTitle>
      <Typography variant="body2">
        {onCorrect
          ? t('resources.imports.problems.notKept', { name, rows })
          : t('resources.imports.problems.body', { rows })}
      </Typography>
      <Button size="small" color="inherit" startIcon={<DownloadIcon />} onClick={download} sx={{ mt: 1 }}>
        {t('resources.imports.problems.download')}
      </Button>
      {onCorrect && (
        <Button size="small" color="inherit" onClick={onCorrect} sx={{ mt: 1, ml: 1 }}>
          {t('resources.imports.problems.correct')}
        </Button>
      )}
      <Box
        component="ol"
        tabIndex={0}
        aria-label={t('resources.imports.problems.list')}
        sx={{ pl: 0, listStyle: 'none', mb: 0, maxHeight: 360, overflow: 'auto' }}
      >
        {problems.slice(0, LISTED).map(({ line, column, message }, index) => (
          <Box component="li" key={index} sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="body2" component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {column === null
                ? t('resources.imports.problems.line', { line })
                : t('resources.imports.problems.place', { line, column })}
            </Typography>
            <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
              {pick(message, locale)}
            </Typography>
          </Box>
        ))}
      </Box>
      {problemCount > LISTED && (
        <Typography variant="body2">
          {t('resources.imports.problems.more', { shown: LISTED, total: problemCount, told: problems.length })}
        </Typography>
      )}
    </Alert>
  );
}
