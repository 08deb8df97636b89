import { SHIPPING_TOPIC_LABELS, inLocale } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Jump } from './Reasons.tsx';
import { foremost } from './checks.ts';
import type { Summary } from './documents.ts';

/** So many stand on the first screen; the others are a jump away. */
const SHOWN = 3;

/** What to check before shipping: the first points, and the way to all of them. */
export function FirstChecks({ checks }: { checks: Summary['shippingChecks'] }) {
  const t = useMessages();
  const locale = useLanguage();
  if (checks.length === 0) return null;
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 600, fontSize: 18 }}>
          {t('resources.riskSummary.checks.title')}
        </Typography>
        <Jump name="checks" label={t('resources.riskSummary.checks.all', { smart_count: checks.length })} />
      </Stack>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {foremost(checks, SHOWN).map(({ topic, text }) => (
          <Typography component="li" variant="body2" key={topic} sx={{ mb: 0.5 }}>
            <strong>{inLocale(SHIPPING_TOPIC_LABELS[topic], locale)}</strong>
            {locale === 'en' ? ': ' : '：'}
            <LocalizedTextView value={text} />
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
