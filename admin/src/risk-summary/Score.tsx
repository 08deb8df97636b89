import NorthEastIcon from '@mui/icons-material/NorthEast';
import QuestionMarkIcon from '@mui/icons-material/QuestionMark';
import SouthEastIcon from '@mui/icons-material/SouthEast';
import TrendingFlatIcon from '@mui/icons-material/TrendingFlat';
import {
  CONFIDENCE_LABELS,
  RISK_BAND_LABELS,
  RISK_DIRECTION_LABELS,
  type RiskDirection,
  inLocale,
} from '@kouan/shared';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { BandChip } from './BandChip.tsx';
import { GoodsNotNamed } from './GoodsNotNamed.tsx';
import { ConfidenceMeter } from './ConfidenceMeter.tsx';
import { OldEvidence } from './OldEvidence.tsx';
import { ScoreScale } from './ScoreScale.tsx';
import type { ScoreRange, Summary } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';
import { points, rangeText } from './numbers.ts';
import { goTo } from './sections.ts';

interface Props {
  readonly summary: Summary;
  readonly score: ScoreRange;
  readonly evidence: EvidenceIndex;
}

const DIRECTION_ICONS: Readonly<Record<RiskDirection, SvgIconComponent>> = {
  rising: NorthEastIcon,
  falling: SouthEastIcon,
  steady: TrendingFlatIcon,
  unknown: QuestionMarkIcon,
};

/** How risky: the number with what it may really be, its band, where it is going, and how well it is evidenced. */
export function Score({ summary, score, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { band, bandRange, direction, parts, confidence } = summary;
  const what = t('resources.riskSummary.score');
  const behind = evidenceUnder(
    parts.flatMap(({ inputs }) => inputs),
    evidence,
  );
  const range = rangeText(score, locale);
  const [lowest, highest] = bandRange ?? [];
  const DirectionIcon = DIRECTION_ICONS[direction];
  return (
    <Stack sx={{ gap: 1.25 }}>
      <Typography component="h3" variant="body2" color="text.secondary">
        {what} {t('resources.riskSummary.higher')}
      </Typography>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Box>
          <EvidenceDrawer what={what} evidence={behind}>
            <Typography component="span" sx={{ fontSize: 56, fontWeight: 700, lineHeight: 1 }}>
              {points(score.central, locale)}
            </Typography>
          </EvidenceDrawer>
          <Typography component="span" color="text.secondary" sx={{ ml: 0.75 }}>
            / 100
          </Typography>
        </Box>
        {band && <BandChip band={band} />}
      </Stack>
      <GoodsNotNamed summary={summary} />
      <OldEvidence confidence={confidence} />
      <ScoreScale score={score} band={band} />
      <Facts>
        {range && (
          <Fact label={t('resources.riskSummary.facts.range')}>
            <strong>{range}</strong>
            {lowest && highest && lowest !== highest && (
              <Aside>
                {t('resources.riskSummary.bandRange', {
                  lowest: inLocale(RISK_BAND_LABELS[lowest], locale),
                  highest: inLocale(RISK_BAND_LABELS[highest], locale),
                })}
              </Aside>
            )}
          </Fact>
        )}
        <Fact label={t('resources.riskSummary.facts.direction')}>
          <DirectionIcon fontSize="inherit" sx={{ verticalAlign: '-0.15em', mr: 0.5 }} />
          <strong>{inLocale(RISK_DIRECTION_LABELS[direction], locale)}</strong>
        </Fact>
        <Fact label={t('resources.riskSummary.facts.confidence')}>
          <strong>{inLocale(CONFIDENCE_LABELS[confidence.word], locale)}</strong>
          <ConfidenceMeter value={confidence.value} />
          <Aside>
            {t('resources.riskSummary.origins', { origins: confidence.origins, documents: confidence.documents })}{' '}
            <Link
              component="button"
              variant="body2"
              onClick={() => goTo('confidence')}
              sx={{ verticalAlign: 'baseline' }}
            >
              {t('resources.riskSummary.whySure')}
            </Link>
          </Aside>
        </Fact>
      </Facts>
    </Stack>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.75, m: 0 }}>
      {children}
    </Box>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" color="text.secondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Typography>
    </>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return (
    <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
      {children}
    </Typography>
  );
}
