import { METHOD_2022_1, RISK_BANDS, RISK_BAND_LABELS, type RiskBand, inLocale } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { useLanguage } from '../i18n/index.ts';
import type { ScoreRange } from './documents.ts';
import { RangeBar } from './RangeBar.tsx';

/** Where a band ends: where the next one begins, the highest at 100. */
function bandsOnScale(): { band: RiskBand; from: number; to: number }[] {
  const starts: Readonly<Record<RiskBand, number>> = { low: 0, ...METHOD_2022_1.bands };
  return RISK_BANDS.map((band, index) => {
    const next = RISK_BANDS[index + 1];
    return { band, from: starts[band], to: next ? starts[next] : 100 };
  });
}

/** The score on the scale of Kouan's bands; it repeats the words beside it. */
export function ScoreScale({ score, band }: { score: ScoreRange; band: RiskBand | null }) {
  const locale = useLanguage();
  return (
    <Box aria-hidden sx={{ maxWidth: 560 }}>
      <RangeBar value={score.central} range={score} height={18} />
      <Box sx={{ display: 'flex', mt: 0.5 }}>
        {bandsOnScale().map(({ band: each, from, to }) => (
          <Box
            key={each}
            sx={{ width: `${to - from}%`, borderLeft: '1px solid', borderColor: 'divider', pl: 0.5, minWidth: 0 }}
          >
            <Typography
              variant="caption"
              color={each === band ? 'text.primary' : 'text.secondary'}
              sx={{ fontWeight: each === band ? 700 : 400, display: 'block', lineHeight: 1.2 }}
            >
              {inLocale(RISK_BAND_LABELS[each], locale)}
              <br />
              {from}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
