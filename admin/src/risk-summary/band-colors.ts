import type { RiskBand } from '@kouan/shared';

/** A colour for each band and the colour of text on it; every pair passes WCAG AA, in light and dark. */
export const BAND_COLORS: Readonly<Record<RiskBand, { readonly main: string; readonly on: string }>> = {
  low: { main: '#2f7d4f', on: '#ffffff' },
  guarded: { main: '#c9d28a', on: '#1b2426' },
  elevated: { main: '#f0b94d', on: '#1b2426' },
  high: { main: '#bf4a1f', on: '#ffffff' },
  severe: { main: '#8c1616', on: '#ffffff' },
};
