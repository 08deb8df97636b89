import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { MoneyText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { StageChip } from '../opportunities/StageChip.tsx';
import type { Summary } from './documents.ts';
import { sectionId } from './sections.ts';

interface Props {
  readonly opportunities: NonNullable<Summary['opportunities']>;
  /** All that are open, listed or not. */
  readonly total: number;
}

/** What the own tenant has open in the market. It stands beside the risk and is never set off against it. */
export function OpportunitiesSection({ opportunities, total }: Props) {
  const t = useMessages();
  return (
    <Section id={sectionId('opportunities')} title={t('resources.riskSummary.opportunities.title')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('resources.riskSummary.opportunities.hint')}
      </Typography>
      {opportunities.length === 0 ? (
        <Typography>{t('resources.riskSummary.opportunities.none')}</Typography>
      ) : (
        <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {opportunities.map(({ id, title, stage, value, exporter }) => (
            <Box component="li" key={id}>
              <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                <Link component={RouterLink} to={`/opportunities/${id}/show`}>
                  <LocalizedTextView value={title} />
                </Link>
                <StageChip stage={stage} />
                <Typography variant="body2" color="text.secondary">
                  <LocalizedTextView value={exporter?.name} />
                </Typography>
                <Typography variant="body2">
                  <MoneyText value={value} />
                </Typography>
              </Stack>
            </Box>
          ))}
        </Stack>
      )}
      {total > opportunities.length && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <Link component={RouterLink} to="/opportunities">
            {t('resources.riskSummary.opportunities.all', { smart_count: total })}
          </Link>
        </Typography>
      )}
    </Section>
  );
}
