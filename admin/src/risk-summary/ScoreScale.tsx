import { RISK_BAND_LABELS, type RiskBand, inLocale } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { useLanguage } from '../i18n/index.ts';
import { BAND_COLORS } from './band-colors.ts';
import { bandsOnScale } from './bands-on-scale.ts';
import type { ScoreRange } from './documents.ts';

interface Props {
  readonly score: ScoreRange;
  readonly band: RiskBand | null;
  /** The names of the bands below; without them the scale stands in a row with others. */
  readonly hasNames?: boolean;
}

/** The score on the scale of Kouan's bands, with its range; it repeats the words beside it. */
export function ScoreScale({ score, band, hasNames = true }: Props) {
  const locale = useLanguage();
  const bands = bandsOnScale();
  return (
    <Box aria-hidden sx={{ maxWidth: 560, printColorAdjust: 'exact' }}>
      <Box sx={{ position: 'relative', pt: '10px', pb: '6px' }}>
        <Box sx={{ display: 'flex', gap: '2px', height: 12, borderRadius: 1, overflow: 'hidden' }}>
          {bands.map(({ band: each, from, to }) => (
            <Box
              key={each}
              sx={{ width: `${to - from}%`, bgcolor: BAND_COLORS[each].main, opacity: each === band ? 1 : 0.35 }}
            />
          ))}
        </Box>
        <RangeMark score={score} />
      </Box>
      {hasNames && (
        <Box sx={{ display: 'flex' }}>
          {bands.map(({ band: each, from, to }) => (
            <Typography
              key={each}
              variant="caption"
              color={each === band ? 'text.primary' : 'text.secondary'}
              sx={{ width: `${to - from}%`, fontWeight: each === band ? 700 : 400, lineHeight: 1.25, minWidth: 0 }}
            >
              {from}
              <br />
              {inLocale(RISK_BAND_LABELS[each], locale)}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}

/** A line from the lowest to the highest that the evidence allows, with a mark at the score. */
function RangeMark({ score: { lower, central, upper } }: { score: ScoreRange }) {
  return (
    <>
      <Box
        sx={{
          position: 'absolute',
          top: 2,
          left: `${lower}%`,
          width: `${upper - lower}%`,
          minWidth: 2,
          height: 8,
          border: '2px solid',
          borderColor: 'text.primary',
          borderBottom: 0,
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          top: 2,
          bottom: 0,
          left: `calc(${central}% - 2px)`,
          width: 4,
          borderRadius: 1,
          bgcolor: 'text.primary',
          outline: '1px solid',
          outlineColor: 'background.paper',
        }}
      />
    </>
  );
}
