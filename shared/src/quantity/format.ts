import { formatNumber, formatRange } from '../decimal/format.ts';
import { type Locale, inLocale } from '../text/locale.ts';
import { QUALIFIER_LABELS } from '../vocabulary/quantities.ts';
import { fractionWords } from './fractions.ts';
import { roundForReading } from './round.ts';
import type { Quantity } from './types.ts';
import { isCurrencyUnit } from './units.ts';

const UNKNOWN = { zh: '不详', en: 'unknown' } as const;

/** What follows the number; in English the second form is for exactly one. */
const UNIT_WORDS: Readonly<Record<string, { zh: string; en: string; one: string }>> = {
  times: { zh: '倍', en: ' times', one: ' time' },
  companies: { zh: '家企业', en: ' companies', one: ' company' },
  participants: { zh: '家参会单位', en: ' participants', one: ' participant' },
  count: { zh: '', en: '', one: '' },
};

const CURRENCY_NAMES = new Intl.DisplayNames('zh-CN', { type: 'currency' });

export interface QuantityFormat {
  /** Round to so many significant digits, never to the side that would claim more; for computed quantities. */
  readonly significant?: number;
  /** Leave the unit out, for columns that name it in their head. Per cent keeps its sign. */
  readonly bare?: boolean;
}

/**
 * A quantity in the reader's words: "more than 6 million USD", "逾600万美元", "about 36 times", "近三分之二". The number is
 * shown as exact as it was given and no more so, its qualifier always with it.
 */
export function formatQuantity(given: Quantity, locale: Locale, { significant, bare }: QuantityFormat = {}): string {
  const quantity = significant === undefined ? given : roundForReading(given, significant);
  const unit = bare === true ? '' : unitWord(quantity, locale);
  const sign = quantity.unit === 'percent' ? '%' : '';
  if (quantity.value !== null) {
    const number = fractionWords(quantity, locale) ?? formatNumber(quantity.value, locale) + sign;
    return qualified(quantity, number, locale) + unit;
  }
  if (quantity.lower === null || quantity.upper === null) return inLocale(UNKNOWN, locale);
  const [from, to] = formatRange(quantity.lower, quantity.upper, locale).map((end) => end + sign);
  return (locale === 'en' ? `between ${from} and ${to}` : `${from}至${to}`) + unit;
}

function qualified({ qualifier }: Quantity, number: string, locale: Locale): string {
  if (qualifier === 'exactly') return number;
  return inLocale(QUALIFIER_LABELS[qualifier], locale) + (locale === 'en' ? ' ' : '') + number;
}

function unitWord({ unit, value }: Quantity, locale: Locale): string {
  if (isCurrencyUnit(unit)) return locale === 'en' ? ` ${unit}` : currencyWord(unit);
  const words = UNIT_WORDS[unit];
  if (!words) return '';
  if (locale !== 'en') return words.zh;
  return value === '1' ? words.one : words.en;
}

/** 元人民币 is how amounts are written; the currency's own name is 人民币. */
function currencyWord(currency: string): string {
  if (currency === 'CNY') return '元人民币';
  return CURRENCY_NAMES.of(currency) ?? currency;
}
