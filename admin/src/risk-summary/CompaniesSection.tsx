import { POSITION_KIND_LABELS, inLocale, pick } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { DateRangeText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { PositionChips } from '../positions/PositionChips.tsx';
import { EmptyState } from '../records/States.tsx';
import { byCompany } from './companies.ts';
import { sectionId } from './sections.ts';
import type { SummaryPosition } from './documents.ts';

/** What companies do in the market, by company, with who says so: announced, reported or alleged. */
export function CompaniesSection({ positions }: { positions: readonly SummaryPosition[] }) {
  const t = useMessages();
  const companies = useMemo(() => byCompany(positions), [positions]);
  return (
    <Section id={sectionId('companies')} title={t('resources.riskSummary.companies.title')}>
      {companies.length === 0 ? (
        <EmptyState body={t('resources.riskSummary.companies.none')} />
      ) : (
        <Box
          component="ul"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
            gap: 2,
            listStyle: 'none',
            m: 0,
            p: 0,
          }}
        >
          {companies.map(({ organization, positions: said }) => (
            <Box component="li" key={organization.id} sx={{ minWidth: 0 }}>
              <Typography component="h4" sx={{ fontWeight: 600 }}>
                <LocalizedTextView value={organization.name} />
              </Typography>
              <Stack spacing={1}>
                {said.map((position) => (
                  <Position key={position.id} position={position} />
                ))}
              </Stack>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}

function Position({ position }: { position: SummaryPosition }) {
  const t = useMessages();
  const locale = useLanguage();
  const { kind, organization, statement, occurredFrom, occurredTo, dateWording } = position;
  const what = `${pick(organization.name, locale)} · ${inLocale(POSITION_KIND_LABELS[kind], locale)}`;
  const hasDate = occurredFrom ?? occurredTo ?? dateWording;
  return (
    <Box>
      <EvidenceDrawer what={what} evidence={position.evidence} owner={{ marketPositionId: position.id }}>
        <PositionChips {...position} />
      </EvidenceDrawer>
      <Typography variant="body2">
        <LocalizedTextView value={statement} />
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {hasDate ? (
          <DateRangeText from={occurredFrom} to={occurredTo} wording={dateWording} />
        ) : (
          t('evidence.dateNotStated')
        )}
      </Typography>
    </Box>
  );
}
