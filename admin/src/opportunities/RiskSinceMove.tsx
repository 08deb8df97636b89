import { OPPORTUNITY_STAGE_LABELS, RISK_CATEGORY_LABELS, inLocale, pick } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-admin';
import { Section } from '../display/Section.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { BandChip } from '../risk-summary/BandChip.tsx';
import { points, signedPoints } from '../risk-summary/numbers.ts';
import { DEMO_DATE, summaryPath } from '../risk-summary/question.ts';
import { useMe } from '../session/hooks.ts';
import type { StageChange } from './documents.ts';
import { type PartMove, movedParts } from './risk-change.ts';
import { type KeptRisk, RISK_NOW, type RiskNow } from './risk.documents.ts';

interface Props {
  readonly move: StageChange;
  readonly kept: readonly KeptRisk[];
}

/** What has become of the risk since the opportunity reached the stage at which it stands. */
export function RiskSinceMove({ move, kept }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Section title={t('resources.opportunities.risk.since')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('resources.opportunities.risk.lead', { stage: inLocale(OPPORTUNITY_STAGE_LABELS[move.to], locale) })}{' '}
        <DateText value={move.effectiveOn} />
      </Typography>
      <Stack spacing={2}>
        {kept.map((then) => (
          <SinceThen key={then.id} kept={then} />
        ))}
      </Stack>
    </Section>
  );
}

function SinceThen({ kept: then }: { kept: KeptRisk }) {
  const t = useMessages();
  const locale = useLanguage();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const asked = {
    market: then.market.code,
    sector: then.sector?.code ?? null,
    region: then.region?.code ?? null,
    // The facts of the demonstration end with its month; what moved since then was entered after it.
    asOf: isDemo && DEMO_DATE >= then.asOf ? DEMO_DATE : null,
  };
  const { data: now, isError } = useQuery({
    queryKey: ['riskSummary', 'now', asked],
    queryFn: async ({ signal }) => (await gql(RISK_NOW, asked, signal)).summary,
    networkMode: 'always',
  });
  const subject = [then.market, then.sector, then.region].flatMap((place) => (place ? [pick(place.name, locale)] : []));
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{subject.join(' · ')}</Typography>
      {isError && <Typography color="error">{t('resources.opportunities.risk.failed')}</Typography>}
      {now && <ThenAndNow kept={then} now={now} />}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Link to={summaryPath({ ...asked, knownAt: null })}>{t('resources.opportunities.risk.openNow')}</Link>
      </Typography>
    </Box>
  );
}

function ThenAndNow({ kept: then, now }: { kept: KeptRisk; now: RiskNow }) {
  const t = useMessages();
  const locale = useLanguage();
  const moved = movedParts(then, now);
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Score score={then.score} band={then.band} />
        <span aria-hidden>→</span>
        <Score score={now.score} band={now.band} />
        {then.score && now.score && moved.length > 0 && (
          <Typography component="span" variant="body2" color="text.secondary">
            {t('resources.opportunities.risk.change', {
              points: signedPoints(now.score.central - then.score.central, locale),
            })}
          </Typography>
        )}
      </Stack>
      {then.methodVersion !== now.methodVersion && (
        <Typography variant="body2">
          {t('resources.opportunities.risk.otherMethod', { before: then.methodVersion, now: now.methodVersion })}
        </Typography>
      )}
      {moved.length === 0 ? (
        <Typography variant="body2">{t('resources.opportunities.risk.unchanged')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {moved.map((part) => (
            <PartLine key={part.category} part={part} />
          ))}
        </Box>
      )}
    </>
  );
}

function Score({ score, band }: Pick<RiskNow, 'score' | 'band'>) {
  const t = useMessages();
  const locale = useLanguage();
  if (!score || !band) return <strong>{t('resources.opportunities.risk.noScore')}</strong>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
      <Typography component="strong" variant="h6" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {points(score.central, locale)}
      </Typography>
      <BandChip band={band} isSmall />
    </Box>
  );
}

function PartLine({ part: { category, before, after } }: { part: PartMove }) {
  const t = useMessages();
  const locale = useLanguage();
  const told = (score: number | null): string =>
    score === null ? t('resources.opportunities.risk.nothing') : points(score, locale);
  return (
    <Typography component="li" variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {inLocale(RISK_CATEGORY_LABELS[category], locale)}
      {locale === 'en' ? ': ' : '：'}
      {told(before)} → {told(after)}
      {before !== null && after !== null && ` (${signedPoints(after - before, locale)})`}
    </Typography>
  );
}
