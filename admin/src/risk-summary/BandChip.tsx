import { RISK_BAND_LABELS, type RiskBand, inLocale } from '@kouan/shared';
import { Box } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { BAND_COLORS } from './band-colors.ts';

/** The band of a score in words; its colour repeats what the word says. */
export function BandChip({ band, isSmall = false }: { band: RiskBand; isSmall?: boolean }) {
  const t = useMessages();
  const locale = useLanguage();
  const { main, on } = BAND_COLORS[band];
  return (
    <Box
      component="strong"
      sx={{
        display: 'inline-block',
        bgcolor: main,
        color: on,
        borderRadius: 1,
        px: isSmall ? 1 : 1.5,
        py: isSmall ? 0.25 : 0.5,
        fontSize: isSmall ? 13 : 18,
        lineHeight: 1.4,
        whiteSpace: 'nowrap',
        printColorAdjust: 'exact',
      }}
    >
      {t('resources.riskSummary.band', { band: inLocale(RISK_BAND_LABELS[band], locale) })}
    </Box>
  );
}
