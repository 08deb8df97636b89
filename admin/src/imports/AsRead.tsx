import { IMPORT_COLUMN_LABELS, type Locale, MONEY_SCALE_LABELS, TRADE_FLOW_LABELS, inLocale } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { formatDate } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { ImportRecord } from './documents.ts';

/** How an imported file was read: what each column was taken for, and what its owner said beyond it. */
export function AsRead({ file }: { file: ImportRecord }) {
  const t = useMessages();
  const locale = useLanguage();
  const named = (reads: ImportRecord['columns'][number]['reads']): string =>
    inLocale(IMPORT_COLUMN_LABELS[reads], locale);
  const lines = [
    ...file.columns.map(({ header, reads, byHeader }) => ({
      said: header,
      read: named(reads),
      isByHand: reads !== byHeader,
    })),
    ...file.answers.constants.map(({ reads, value }) => ({
      said: t('resources.imports.columns.forAllRows', { value }),
      read: named(reads),
      isByHand: true,
    })),
  ];
  return (
    <Box component="details" sx={{ mt: 0.5 }}>
      <summary>{t('resources.imports.list.asRead')}</summary>
      <Typography variant="body2" color="text.secondary">
        {answersOf(file, locale).join(' · ')}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {lines.map(({ said, read, isByHand }, index) => (
          <Typography component="li" variant="body2" key={index} sx={{ overflowWrap: 'anywhere' }}>
            {t('resources.imports.list.columnRead', { header: said, reads: read })}
            {isByHand && ` (${t('resources.imports.columns.byHand')})`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function answersOf({ answers: { flow, moneyScale, publisher, ratedOn } }: ImportRecord, locale: Locale): string[] {
  return [
    flow && inLocale(TRADE_FLOW_LABELS[flow], locale),
    moneyScale && inLocale(MONEY_SCALE_LABELS[moneyScale], locale),
    publisher,
    ratedOn && formatDate(ratedOn, locale),
  ].flatMap((said) => said || []);
}
