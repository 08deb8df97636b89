import { type KeptRiskDoubt, OPPORTUNITY_STAGE_LABELS, inLocale, pick } from '@kouan/shared';
import { Alert, Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-admin';
import { Section } from '../display/Section.tsx';
import { todayInBeijing } from '../display/dates.ts';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { BandChip } from '../risk-summary/BandChip.tsx';
import { points } from '../risk-summary/numbers.ts';
import { ChangesView } from '../risk-summary/over-time/ChangesView.tsx';
import { DEMO_DATE, summaryPath } from '../risk-summary/question.ts';
import { useMe } from '../session/hooks.ts';
import type { StageChange } from './documents.ts';
import { type KeptRisk, RISK_SINCE, type RiskSince } from './risk.documents.ts';

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
  // The facts of the demonstration end with its month; what moved since then was entered after it.
  const asOf = isDemo && DEMO_DATE >= then.asOf ? DEMO_DATE : null;
  const { data: since, isError } = useQuery({
    queryKey: ['opportunities', 'risk', 'since', then.id, asOf],
    queryFn: async ({ signal }) => (await gql(RISK_SINCE, { id: then.id, asOf }, signal)).since,
    networkMode: 'always',
  });
  const subject = [then.market, then.sector, then.region].flatMap((place) => (place ? [pick(place.name, locale)] : []));
  const now = summaryPath({
    market: then.market.code,
    sector: then.sector?.code ?? null,
    region: then.region?.code ?? null,
    // Named, so that the page opens as of the day that is told here and of no other.
    asOf: asOf ?? todayInBeijing(),
    knownAt: null,
  });
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{subject.join(' · ')}</Typography>
      {isError && <Typography color="error">{t('resources.opportunities.risk.failed')}</Typography>}
      {since && <ThenAndNow kept={then} since={since} />}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Link to={now}>{t('resources.opportunities.risk.openNow')}</Link>
      </Typography>
    </Box>
  );
}

function ThenAndNow({ kept: then, since }: { kept: KeptRisk; since: RiskSince }) {
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Score score={then.score} band={then.band} />
        <span aria-hidden>→</span>
        <Score score={since.score} band={since.band} />
      </Stack>
      {since.doubt && <Doubt doubt={since.doubt} before={then.methodVersion} now={since.methodVersion} />}
      {since.changes && <ChangesView changes={since.changes} summary={null} evidence={null} />}
    </>
  );
}

/** Why no difference is told, rather than a wrong one. */
function Doubt({ doubt, before, now }: { doubt: KeptRiskDoubt; before: string; now: string }) {
  const t = useMessages();
  return (
    <Alert severity="info">
      {doubt === 'other_method'
        ? t('resources.opportunities.risk.otherMethod', { before, now })
        : t('resources.opportunities.risk.notRecomputed')}
    </Alert>
  );
}

function Score({ score, band }: Pick<RiskSince, 'score' | 'band'>) {
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
