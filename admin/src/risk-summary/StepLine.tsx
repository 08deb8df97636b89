import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { type Step, isPlain } from './arithmetic.ts';

/** A sum with its result, or about its result where plain rounding would give another last digit; in figures of one width; long ones break between their terms. */
export function StepLine({ step }: { step: Step }) {
  const { formula, result } = step;
  const sign = isPlain(step) ? '=' : '≈';
  return (
    <Box
      component="span"
      data-step={`${formula} ${sign} ${result}`}
      sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}
    >
      {formula} {sign} <strong>{result}</strong>
    </Box>
  );
}

/** What is computed, and how, beside it. */
export function Computed({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '132px 1fr' }, columnGap: 1.5 }}>
      <Typography variant="body2" color="text.secondary" component="dt">
        {label}
      </Typography>
      <Typography variant="body2" component="dd" sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Typography>
    </Box>
  );
}
