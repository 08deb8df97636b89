import type { ScoreRange } from '@kouan/shared';

/** Rounds the decimal digits and not the binary ones: 64.05 is 64.1, as it is in the console. */
const ONE_DECIMAL = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A score where it is read and not reckoned with. */
export function rounded(value: number): string {
  return ONE_DECIMAL.format(value);
}

/** Beyond the digits shown, floating arithmetic leaves this much. */
const HAIR = 1e-9;

/** The ends of a range where it is read, rounded outward: rounding never claims more than is known. */
export function roundedRange({ lower, upper }: ScoreRange): {
  readonly lower: string;
  readonly upper: string;
} {
  return {
    lower: rounded(Math.floor(lower * 10 + HAIR) / 10),
    upper: rounded(Math.ceil(upper * 10 - HAIR) / 10),
  };
}
