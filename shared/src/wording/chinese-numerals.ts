import { Decimal } from '../decimal/decimal.ts';
import type { AppliedScale } from './types.ts';

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九']
    .map((digit, value) => [digit, value])
    .concat([
      ['零', 0],
      ['两', 2],
    ]),
);
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

/** A number with Chinese powers of ten, as far as it goes. */
export interface Numeral {
  readonly value: Decimal;
  readonly end: number;
  /**
   * The powers that were applied: all of them where one number stands before them, as in 3千万, and otherwise the large
   * ones. 十 behind a Chinese digit makes a number of its own, as "fifty" is: 三至五十 begins at three.
   */
  readonly scales: readonly AppliedScale[];
  /** A power of ten without a number before it, as in 近百家: a value only where something qualifies it. */
  readonly isBare: boolean;
  /** 多 or 余 within or behind it, as in 3000多万. */
  readonly isSurpassed: boolean;
}

/** A place where digits follow each other in a way that no single number is written. */
export const MUDDLED = 'muddled';

/**
 * Reads digits, Chinese numerals and both mixed: 27.5亿, 三千五百万, 3亿5000万, 3000多万, 一百五 (150).
 * @returns null where no number begins, `MUDDLED` where it can be read in more than one way (五六百, 1.2.3)
 */
export function chineseNumeralAt(text: string, start: number): Numeral | typeof MUDDLED | null {
  const sum = new Sum();
  let at = start;
  let isSurpassed = false;
  while (at < text.length) {
    const next = elementAt(text, at);
    if (next === null) {
      if (isSurpassed || at === start || !/[多余]/u.test(text[at] ?? '')) break;
      isSurpassed = true;
      at += 1;
      continue;
    }
    if (!sum.take(next)) return MUDDLED;
    at = next.end;
  }
  if (at === start) return null;
  if (sum.endsOpen()) return MUDDLED;
  return { value: sum.total(), end: at, scales: sum.scales(), isBare: sum.isBare, isSurpassed };
}

type Element = { readonly end: number } & (
  | { readonly is: 'digits'; readonly value: Decimal; readonly isChinese: boolean }
  | { readonly is: 'small' | 'large'; readonly power: number; readonly word: string }
);

function elementAt(text: string, from: number): Element | null {
  // A space may stand between a number and its power, never before a further number.
  const spaced = text[from] === ' ' && powerOf(text[from + 1]) !== undefined;
  const at = spaced ? from + 1 : from;
  const character = text[at] ?? '';
  const power = powerOf(character);
  if (power !== undefined) {
    return { is: character in SMALL ? 'small' : 'large', power, word: character, end: at + 1 };
  }
  if (character in DIGITS) return chineseDigits(text, at);
  ARABIC.lastIndex = at;
  const [digits] = ARABIC.exec(text) ?? [];
  if (digits === undefined) return null;
  return { is: 'digits', value: new Decimal(digits.replace(/[ ,]/g, '')), isChinese: false, end: at + digits.length };
}

function powerOf(character: string | undefined): number | undefined {
  return SMALL[character ?? ''] ?? LARGE[character ?? ''];
}

/** One digit, with digits behind a 点: 三点五. */
function chineseDigits(text: string, at: number): Element {
  const digit = String(DIGITS[text[at] ?? '']);
  const [, fraction = ''] = /^点([〇零一二三四五六七八九]+)/u.exec(text.slice(at + 1)) ?? [];
  const decimals = [...fraction].map((each) => DIGITS[each]).join('');
  return {
    is: 'digits',
    value: new Decimal(decimals === '' ? digit : `${digit}.${decimals}`),
    isChinese: true,
    end: at + 1 + (fraction === '' ? 0 : fraction.length + 1),
  };
}

/** Adds up a numeral from left to right. */
class Sum {
  isBare = false;
  private readonly powers: Extract<Element, { is: 'small' | 'large' }>[] = [];
  private numbers = 0;
  private isChinese = false;
  private above = new Decimal(0);
  private middle = new Decimal(0);
  private section = new Decimal(0);
  private pending: Decimal | null = null;
  private pendingIsChinese = false;
  private afterZero = false;
  private isEmpty = true;
  /** The power before the pending digit, for 一百五. */
  private lastPower = 0;
  private lastSmall = 4;

  /** @returns false where the element cannot follow */
  take(element: Element): boolean {
    const taken = element.is === 'digits' ? this.digits(element) : this.power(element);
    this.isEmpty = false;
    return taken;
  }

  scales(): readonly AppliedScale[] {
    const isOneNumber = this.numbers === 1 && !this.isBare;
    return this.powers
      .filter(({ is, power }) => is === 'large' || (isOneNumber && (power > 1 || !this.isChinese)))
      .map(({ word, power }) => ({ word, power }));
  }

  /** Digits behind a power that are too few to say their place: 20万5. */
  endsOpen(): boolean {
    const { pending, lastPower } = this;
    return pending !== null && !this.pendingIsChinese && lastPower > 0 && pending.lt(ten(lastPower - 1));
  }

  total(): Decimal {
    const short = this.pending && this.pendingIsChinese && !this.afterZero && this.lastPower > 1;
    const last = short ? this.pending?.times(ten(this.lastPower - 1)) : this.pending;
    return this.above
      .plus(this.middle)
      .plus(this.section)
      .plus(last ?? 0);
  }

  private digits({ value, isChinese }: Extract<Element, { is: 'digits' }>): boolean {
    const isLeadingZero =
      this.pending?.isZero() === true && this.pendingIsChinese && !this.isEmpty && this.lastPower > 0;
    if (this.pending !== null && !isLeadingZero) return false;
    this.numbers += 1;
    this.isChinese = isChinese;
    this.afterZero = isLeadingZero || (isChinese && value.isZero());
    this.pending = value;
    this.pendingIsChinese = isChinese;
    return true;
  }

  private power(element: Extract<Element, { is: 'small' | 'large' }>): boolean {
    const { is, power } = element;
    if (this.isEmpty && power > 1) this.isBare = true;
    this.powers.push(element);
    return is === 'small' ? this.small(power) : this.large(power);
  }

  private small(power: number): boolean {
    if (power >= this.lastSmall) return false;
    this.section = this.section.plus((this.pending ?? new Decimal(1)).times(ten(power)));
    return this.settle(power, power);
  }

  private large(power: number): boolean {
    const below = this.section.plus(this.pending ?? 0);
    const sum = this.isEmpty ? new Decimal(1) : below;
    if (power === 4) {
      const isOfNothing = !this.isEmpty && this.pending === null && this.section.isZero();
      if (!this.middle.isZero() || isOfNothing) return false;
      this.middle = sum.times(ten(4));
    } else {
      if (!this.above.isZero()) return false;
      this.above = this.middle.plus(sum).times(ten(8));
      this.middle = new Decimal(0);
    }
    this.section = new Decimal(0);
    return this.settle(power, 4);
  }

  private settle(lastPower: number, lastSmall: number): boolean {
    this.pending = null;
    this.afterZero = false;
    this.lastPower = lastPower;
    this.lastSmall = lastSmall;
    return true;
  }
}

function ten(power: number): Decimal {
  return new Decimal(10).pow(power);
}
