import type { Decimal } from '../decimal/decimal.ts';
import type { AppliedScale } from './types.ts';
import type { ChangeDirection, ComparisonBasis, Qualifier } from '../vocabulary/quantities.ts';

/** What a word of a value means. */
export type Meaning =
  | {
      readonly is: 'number';
      readonly value: Decimal;
      /** Powers of ten that are in the value already. */
      readonly scales: readonly AppliedScale[];
      /** A power of ten without a number before it, as in 近百家. */
      readonly isBare: boolean;
    }
  /** A part of the whole, as in 三分之二 or half. */
  | { readonly is: 'part'; readonly value: Decimal }
  /** The lower half of an English fraction, as in "thirds". */
  | { readonly is: 'denominator'; readonly of: number }
  | { readonly is: 'scale'; readonly power: number }
  | {
      readonly is: 'qualifier';
      readonly qualifier: Qualifier;
      /** It limits what follows it; behind a number it compares, as in "27% above the average". */
      readonly isAhead?: boolean;
      /** It limits what stands before it; ahead of a number it is a difference, as in 多三分之一. */
      readonly isBehind?: boolean;
    }
  | { readonly is: 'unit'; readonly unit: string }
  | { readonly is: 'direction'; readonly direction: ChangeDirection }
  | { readonly is: 'basis'; readonly basis: ComparisonBasis }
  /** A change that has its number in itself: doubled, halved. */
  | {
      readonly is: 'change';
      readonly value: number;
      readonly unit: 'times' | 'percent';
      readonly direction: ChangeDirection;
    }
  /** "more", "higher" behind a multiple. */
  | { readonly is: 'more' }
  /** 增至, "rose to": the value is what was reached, not by how much it moved. */
  | { readonly is: 'reached' }
  | { readonly is: 'rough' }
  | { readonly is: 'article' }
  /** "between", 之间: of two numbers, before or behind them. */
  | { readonly is: 'between' }
  /** "from 3 to 4": the ends of a range, or of a movement. */
  | { readonly is: 'from' }
  | { readonly is: 'and' }
  | { readonly is: 'dash' }
  | { readonly is: 'minus' }
  | { readonly is: 'to' }
  | { readonly is: 'filler' }
  /** "as much as": behind a multiple what it is a multiple of, before a number its limit. */
  | { readonly is: 'as much'; readonly isLimit: boolean }
  /** 大幅, sharply: how it went, which no number needs. */
  | { readonly is: 'manner' }
  | { readonly is: 'vague' }
  | { readonly is: 'points' }
  | { readonly is: 'unusable unit' };

/** A meaning with the words that carry it. */
export type Token = Meaning & { readonly piece: string };
