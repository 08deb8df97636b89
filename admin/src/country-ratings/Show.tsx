import { Alert, Box, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Fact, Facts } from '../display/Facts.tsx';
import { CodeChip, Coded, LocalizedTextView } from '../display/text.tsx';
import { DateText, InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import { SharedNotice, useIsOwn } from '../sources/SharedMark.tsx';
import type { RatingRecord } from './documents.ts';

/** A country rating with its issuer's disclaimer and its evidence. */
export default function CountryRatingShow() {
  return (
    <RecordShow>
      <Whole />
    </RecordShow>
  );
}

function Whole() {
  const t = useMessages();
  const rating = useRecordContext<RatingRecord>();
  const isOwn = useIsOwn(rating);
  const mayWrite = useCan('countryRating.write');
  if (!rating) return null;
  return (
    <Box sx={{ p: 2 }}>
      <SharedNotice record={rating} />
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={rating.market.name} /> {rating.grade}
        </Typography>
        <CodeChip code={rating.code} />
      </Stack>
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('resources.countryRatings.beside')}
      </Alert>
      <Facts>
        <Fact label={t('resources.countryRatings.fields.issuer')}>
          <LocalizedTextView value={rating.issuer.name} />
        </Fact>
        <Fact label={t('resources.countryRatings.fields.market')}>
          <Coded value={rating.market} />
        </Fact>
        <Fact label={t('resources.countryRatings.fields.scale')}>
          <LocalizedTextView value={rating.scale} />
        </Fact>
        <Fact label={t('resources.countryRatings.fields.ratedOn')}>
          <DateText value={rating.ratedOn} />
        </Fact>
        {rating.disclaimer && (
          <Fact label={t('resources.countryRatings.fields.disclaimer')}>
            <LocalizedTextView value={rating.disclaimer} />
          </Fact>
        )}
        <Fact label={t('resources.countryRatings.fields.recordedAt')}>
          <InstantText value={rating.recordedAt} />
        </Fact>
      </Facts>
      <EvidenceSection
        evidence={rating.evidence}
        owner={{ countryRatingId: rating.id }}
        isEditable={isOwn && mayWrite}
      />
    </Box>
  );
}
