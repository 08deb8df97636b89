import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { dayInBeijing } from '../display/dates.ts';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';

interface Props {
  readonly summary: Pick<Summary, 'market' | 'sector' | 'region' | 'asOf' | 'knownAt'>;
  /** What can be done with the summary. */
  readonly actions: ReactNode;
}

/** What the page answers: which market, goods and region, and as of when. On paper it is the head of the page. */
export function PageHeader({ summary: { market, sector, region, asOf, knownAt }, actions }: Props) {
  const t = useMessages();
  return (
    <Stack
      direction={{ xs: 'column', md: 'row' }}
      sx={{ justifyContent: 'space-between', alignItems: { md: 'center' }, columnGap: 2, rowGap: 0.5 }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h2" sx={{ fontSize: { xs: 20, sm: 24 }, fontWeight: 700, lineHeight: 1.3 }}>
          <LocalizedTextView value={market.name} />
          {' · '}
          {sector ? (
            <>
              <LocalizedTextView value={sector.name} /> <CodeChip code={`HS ${sector.code}`} />
            </>
          ) : (
            t('resources.riskSummary.allSectors')
          )}
        </Typography>
        <Typography color="text.secondary" variant="body2">
          {region ? <LocalizedTextView value={region.name} /> : t('resources.riskSummary.allRegions')}
          {' · '}
          {t('resources.riskSummary.asOf')} <DateText value={asOf} />
          {knownAt && (
            <>
              {' · '}
              {t('resources.riskSummary.knownAt')} <DateText value={dayInBeijing(knownAt)} />
            </>
          )}
        </Typography>
      </Box>
      {actions}
    </Stack>
  );
}
