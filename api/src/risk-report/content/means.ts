import { factor, isPlain } from './telling.ts';

/** One thing in a mean by weights. */
export interface Term {
  readonly weight: number;
  readonly value: number;
  readonly text: string;
}

/** A mean with every number put in, and its result; ≈ where plain rounding would give another last digit. */
export function meanOf(terms: readonly Term[], result: { value: number; text: string; digits: number }): string {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const plain = terms.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
  const sign = isPlain(plain, result.value, result.digits) ? '=' : '≈';
  const sum = terms.map(({ weight, text }) => `${factor(weight)} × ${text}`).join(' + ');
  return `(${sum}) ÷ ${factor(total)} ${sign} ${result.text}`;
}
