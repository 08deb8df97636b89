import type { NormalisationScale } from './method.ts';

/**
 * Puts an observed number on the scale of 0 to 100; numbers beyond the stated bounds stay at the bound. Infinite ends
 * of open ranges come out at the bound they point to.
 */
export function normalise(value: number, { shape, from, to }: NormalisationScale): number {
  const position = shape === 'log' ? logPosition(value, from, to) : (value - from) / (to - from);
  return Math.min(100, Math.max(0, position * 100));
}

function logPosition(value: number, from: number, to: number): number {
  return value <= 0 ? 0 : Math.log(value / from) / Math.log(to / from);
}
