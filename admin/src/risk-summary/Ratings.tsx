import { pick } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';

type Rating = Summary['ratings'][number];

/** How others rate the country, each on its own scale; none of it is in the score. */
export function Ratings({ ratings }: { ratings: readonly Rating[] }) {
  const t = useMessages();
  return (
    <Box component="section" aria-label={t('resources.riskSummary.ratings.title')}>
      <Typography component="h3" variant="body2" color="text.secondary">
        {t('resources.riskSummary.ratings.title')}
      </Typography>
      {ratings.length === 0 ? (
        <Typography variant="body2">{t('resources.riskSummary.ratings.none')}</Typography>
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
          {ratings.map((rating) => (
            <li key={rating.id}>
              <Rated rating={rating} />
            </li>
          ))}
        </Stack>
      )}
    </Box>
  );
}

function Rated({ rating: { id, issuer, scale, grade, ratedOn, disclaimer, evidence } }: { rating: Rating }) {
  const locale = useLanguage();
  const name = pick(issuer.name, locale);
  return (
    <>
      <EvidenceDrawer
        what={`${name} · ${grade}`}
        evidence={evidence}
        owner={{ countryRatingId: id }}
        {...(disclaimer ? { details: <Disclaimer text={disclaimer} /> } : {})}
      >
        <span>
          {name} <strong>{grade}</strong>
        </span>
      </EvidenceDrawer>
      <Typography component="span" variant="body2" color="text.secondary">
        {' · '}
        <LocalizedTextView value={scale} />
        {' · '}
        <DateText value={ratedOn} />
      </Typography>
    </>
  );
}

/** What the issuer says that its rating is not for. */
function Disclaimer({ text }: { text: NonNullable<Rating['disclaimer']> }) {
  return (
    <Typography variant="body2">
      <LocalizedTextView value={text} />
    </Typography>
  );
}
