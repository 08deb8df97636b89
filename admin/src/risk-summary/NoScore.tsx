import { Alert, Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { dayInBeijing, formatDate, todayInBeijing } from '../display/dates.ts';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';
import { summaryPath } from './question.ts';

interface Props {
  readonly summary: Pick<Summary, 'missing' | 'market' | 'sector' | 'region' | 'asOf' | 'knownAt'>;
}

/** Too little is known for a score; that is said with what to do about it, and never shown as zero. */
export function NoScore({ summary }: Props) {
  const t = useMessages();
  const { sector, region, asOf, knownAt } = summary;
  // After today nothing has happened yet; and what was true by a day that came later had not been recorded.
  const mayComeLater = asOf < todayInBeijing() && (knownAt === null || dayInBeijing(knownAt) >= asOf);
  return (
    <Alert severity="warning" variant="outlined">
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {t('resources.riskSummary.noScore.title')}
      </Typography>
      <Why summary={summary} />
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        {t('resources.riskSummary.noScore.todo')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {knownAt !== null && (
          <Typography component="li" variant="body2">
            <AllKnown summary={summary} />
          </Typography>
        )}
        {/* Where the whole market was asked about, there is nothing wider. */}
        {(sector ?? region) !== null && (
          <Typography component="li" variant="body2">
            {t('resources.riskSummary.noScore.wider')}
          </Typography>
        )}
        {knownAt !== null && (
          <Typography component="li" variant="body2">
            {t('resources.riskSummary.noScore.knownLater')}
          </Typography>
        )}
        {mayComeLater && (
          <Typography component="li" variant="body2">
            {t('resources.riskSummary.noScore.date')}
          </Typography>
        )}
        <Typography component="li" variant="body2">
          {t('resources.riskSummary.noScore.ask')}
        </Typography>
      </Box>
    </Alert>
  );
}

/** What is missing; where only what was known by a day was asked for, it may be that alone which leaves too little. */
function Why({ summary: { missing, knownAt, asOf } }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  if (knownAt !== null) {
    const days = { known: formatDate(dayInBeijing(knownAt), locale), asOf: formatDate(asOf, locale) };
    return <Typography variant="body2">{t('resources.riskSummary.noScore.notKnownThen', days)}</Typography>;
  }
  return missing.slice(0, 1).map(({ key, text }) => (
    <Typography key={key} variant="body2">
      <LocalizedTextView value={text} />
    </Typography>
  ));
}

/** The same question, answered with all that has been recorded since. */
function AllKnown({ summary: { market, sector, region, asOf } }: Props) {
  const t = useMessages();
  const question = { market: market.code, sector: sector?.code, region: region?.code, asOf, knownAt: null };
  return (
    <Link component={RouterLink} to={summaryPath(question)}>
      {t('resources.riskSummary.noScore.allKnown')}
    </Link>
  );
}
