import { LIKELIHOOD_LABELS, RISK_CATEGORY_LABELS, type RiskScale, SEVERITY_LABELS } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { Fact, Facts } from '../display/Facts.tsx';
import { SectorsText } from '../display/SectorsText.tsx';
import { Coded, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Wording } from './documents.ts';

/** A wording of a note as exporters read it. */
export function WordingView({ wording }: { wording: Wording }) {
  const t = useMessages();
  return (
    <Box>
      <Typography sx={{ whiteSpace: 'pre-wrap', mb: 1 }}>
        <LocalizedTextView value={wording.body} />
      </Typography>
      <Facts>
        <Fact label={t('resources.riskNotes.fields.category')}>
          <VocabularyText word={wording.category} of={RISK_CATEGORY_LABELS} />
        </Fact>
        <Fact label={t('resources.riskNotes.fields.market')}>
          <Coded value={wording.market} />
        </Fact>
        <Fact label={t('resources.riskNotes.fields.severity')}>
          {wording.severity} <VocabularyText word={wording.severity as RiskScale} of={SEVERITY_LABELS} />
        </Fact>
        <Fact label={t('resources.riskNotes.fields.likelihood')}>
          {wording.likelihood} <VocabularyText word={wording.likelihood as RiskScale} of={LIKELIHOOD_LABELS} />
        </Fact>
        <Fact label={t('resources.riskNotes.fields.sectors')}>
          {wording.sectors.length > 0 ? <SectorsText sectors={wording.sectors} /> : t('resources.riskNotes.allSectors')}
        </Fact>
        <Fact label={t('resources.riskNotes.fields.regions')}>
          {wording.regions.length > 0
            ? wording.regions.map((region) => (
                <div key={region.code}>
                  <Coded value={region} />
                </div>
              ))
            : t('resources.riskNotes.allRegions')}
        </Fact>
        <Fact label={t('resources.riskNotes.fields.validFrom')}>
          <DateText value={wording.validFrom} />
        </Fact>
        <Fact label={t('resources.riskNotes.fields.validTo')}>
          {wording.validTo ? <DateText value={wording.validTo} /> : t('resources.riskNotes.untilNotice')}
        </Fact>
        {wording.reviewBy && (
          <Fact label={t('resources.riskNotes.fields.reviewBy')}>
            <DateText value={wording.reviewBy} />
          </Fact>
        )}
      </Facts>
    </Box>
  );
}
