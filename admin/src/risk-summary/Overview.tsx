import { CONFIDENCE_LABELS, RISK_BAND_LABELS, RISK_DIRECTION_LABELS, inLocale } from '@kouan/shared';
import { Alert, Box, Paper, Stack, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';
import { points, rangeText } from './numbers.ts';
import { ScoreScale } from './ScoreScale.tsx';

interface Props {
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/** The verdict: score, range, band in words, confidence and direction, and up to three sentences that say why. */
export function Overview({ summary, evidence }: Props) {
  const t = useMessages();
  return (
    <Paper component="section" variant="outlined" aria-label={t('resources.riskSummary.verdict')} sx={{ p: 2 }}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={3}>
        <Box sx={{ flex: { md: '1 1 320px' }, minWidth: 0 }}>
          {summary.score ? <Score summary={summary} evidence={evidence} /> : <NoScore summary={summary} />}
        </Box>
        <Box sx={{ flex: { md: '1 1 320px' }, minWidth: 0 }}>
          <Reasons summary={summary} />
        </Box>
      </Stack>
      <Confidence summary={summary} />
      <Typography variant="caption" color="text.secondary">
        {t('resources.riskSummary.method', { version: summary.methodVersion })} {t('resources.riskSummary.ownBands')}
      </Typography>
    </Paper>
  );
}

function Score({ summary, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { score, band, bandRange, direction, parts } = summary;
  if (!score) return null;
  const range = rangeText(score, locale);
  const what = t('resources.riskSummary.score');
  const behind = evidenceUnder(
    parts.flatMap(({ inputs }) => inputs),
    evidence,
  );
  const [lowest, highest] = bandRange ?? [];
  return (
    <Stack spacing={1}>
      <Typography variant="overline">{what}</Typography>
      <Stack direction="row" sx={{ alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
        <EvidenceDrawer what={what} evidence={behind}>
          <Typography component="span" sx={{ fontSize: 48, fontWeight: 700, lineHeight: 1 }}>
            {points(score.central, locale)}
          </Typography>
        </EvidenceDrawer>
        <Typography component="span" color="text.secondary">
          {t('resources.riskSummary.outOf')}
        </Typography>
        {band && (
          <Typography component="strong" variant="h5">
            {t('resources.riskSummary.band', { band: inLocale(RISK_BAND_LABELS[band], locale) })}
          </Typography>
        )}
      </Stack>
      {range && (
        <Typography>
          {t('resources.riskSummary.range', { range })}
          {lowest && highest && lowest !== highest && (
            <>
              {' · '}
              {t('resources.riskSummary.bandRange', {
                lowest: inLocale(RISK_BAND_LABELS[lowest], locale),
                highest: inLocale(RISK_BAND_LABELS[highest], locale),
              })}
            </>
          )}
        </Typography>
      )}
      <ScoreScale score={score} band={band} />
      <Typography>
        {t('resources.riskSummary.direction')} <strong>{inLocale(RISK_DIRECTION_LABELS[direction], locale)}</strong>
      </Typography>
    </Stack>
  );
}

/** Too little is known for a score; that is said, never shown as zero. */
function NoScore({ summary: { missing } }: { summary: Summary }) {
  const t = useMessages();
  return (
    <Alert severity="warning">
      <strong>{t('resources.riskSummary.noScore')}</strong>
      {missing.slice(0, 1).map(({ key, text }) => (
        <div key={key}>
          <LocalizedTextView value={text} />
        </div>
      ))}
    </Alert>
  );
}

function Reasons({ summary: { reasons } }: { summary: Summary }) {
  const t = useMessages();
  if (reasons.length === 0) return null;
  return (
    <>
      <Typography variant="overline">{t('resources.riskSummary.why')}</Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map(({ text }, index) => (
          // Two reasons can share their key, and their order is what they are known by.
          <Typography component="li" key={index} sx={{ mb: 0.5 }}>
            <LocalizedTextView value={text} />
          </Typography>
        ))}
      </Box>
    </>
  );
}

function Confidence({ summary: { confidence } }: { summary: Summary }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Box sx={{ my: 1.5 }}>
      <Typography>
        {t('resources.riskSummary.confidence')} <strong>{inLocale(CONFIDENCE_LABELS[confidence.word], locale)}</strong>
        {locale === 'en' ? ' (' : '（'}
        {points(confidence.value * 100, locale)}/100
        {locale === 'en' ? ')' : '）'}
        {' · '}
        {t('resources.riskSummary.origins', { origins: confidence.origins, documents: confidence.documents })}
      </Typography>
      {confidence.reasons.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {confidence.reasons.map(({ key, text }) => (
            <Typography component="li" variant="body2" color="text.secondary" key={key}>
              <LocalizedTextView value={text} />
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
