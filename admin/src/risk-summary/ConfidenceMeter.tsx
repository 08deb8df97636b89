import { Box } from '@mui/material';
import { useLanguage } from '../i18n/index.ts';
import { points } from './numbers.ts';

/** How well a score is evidenced, 0 to 1, as a short bar with its number. */
export function ConfidenceMeter({ value }: { value: number }) {
  const locale = useLanguage();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, ml: 1 }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          display: 'inline-block',
          width: 72,
          height: 8,
          borderRadius: 4,
          bgcolor: 'action.selected',
          overflow: 'hidden',
          printColorAdjust: 'exact',
        }}
      >
        <Box
          component="span"
          sx={{ display: 'block', width: `${value * 100}%`, height: '100%', bgcolor: 'primary.main' }}
        />
      </Box>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
        {points(value * 100, locale)}/100
      </Box>
    </Box>
  );
}
