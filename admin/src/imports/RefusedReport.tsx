import { IMPORT_FORMAT_LABELS, inLocale } from '@kouan/shared';
import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { RefusedFile } from './upload.ts';

/** What is wrong with each row of a file, where, and how to mend it. */
export function RefusedReport({ name, refused }: { name: string; refused: RefusedFile }) {
  const t = useMessages();
  const locale = useLanguage();
  const { problems, refusedRows, rows, format } = refused;
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
      <AlertTitle>{t('resources.imports.refused.title', { name, smart_count: refusedRows })}</AlertTitle>
      <Typography variant="body2">
        {t('resources.imports.refused.body', { format: inLocale(IMPORT_FORMAT_LABELS[format], locale), rows })}
      </Typography>
      <Box component="ol" aria-label={t('resources.imports.refused.list')} sx={{ pl: 0, listStyle: 'none', mb: 0 }}>
        {problems.map((problem, index) => (
          <Box component="li" key={index} sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="body2" component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {problem.column === null
                ? t('resources.imports.refused.line', { line: problem.line })
                : t('resources.imports.refused.place', { line: problem.line, column: problem.column })}
            </Typography>
            <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
              {problem.message}
            </Typography>
          </Box>
        ))}
      </Box>
      {refusedRows > problems.length && (
        <Typography variant="body2">{t('resources.imports.refused.more', { shown: problems.length })}</Typography>
      )}
    </Alert>
  );
}
