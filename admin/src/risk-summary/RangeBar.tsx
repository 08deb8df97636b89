import { Box } from '@mui/material';

/** A narrower range is too small to be seen as one. */
const LEAST_WIDTH = 0.3;

interface Props {
  /** From 0 to 100. */
  readonly value: number;
  /** What the value may really be, from 0 to 100; null where it is exact. */
  readonly range?: { readonly lower: number; readonly upper: number } | null;
  readonly height?: number;
}

/**
 * A bar from 0 to 100 with a thin line for what the value may really be. It repeats the text beside it, so that it is
 * nothing to screen readers, and it keeps its colours on paper.
 */
export function RangeBar({ value, range, height = 14 }: Props) {
  const shows = range && range.upper - range.lower >= LEAST_WIDTH;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'relative',
        height,
        width: '100%',
        bgcolor: 'action.hover',
        borderRadius: 0.5,
        printColorAdjust: 'exact',
      }}
    >
      <Box
        sx={{
          position: 'absolute',
          inset: '0 auto 0 0',
          width: `${clamp(value)}%`,
          bgcolor: 'primary.main',
          // Light enough for the line over it to stand out.
          opacity: 0.55,
          borderRadius: 0.5,
        }}
      />
      {shows && (
        <Box
          sx={{
            position: 'absolute',
            top: '15%',
            bottom: '15%',
            left: `${clamp(range.lower)}%`,
            width: `${clamp(range.upper) - clamp(range.lower)}%`,
            border: '2px solid',
            borderColor: 'text.primary',
            borderBlock: 0,
            '&::after': {
              content: '""',
              position: 'absolute',
              left: 0,
              right: 0,
              top: 'calc(50% - 1px)',
              borderTop: '2px solid',
              borderColor: 'text.primary',
            },
          }}
        />
      )}
    </Box>
  );
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
