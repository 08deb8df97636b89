import type { Locale } from '../text/locale.ts';
import { Decimal, decimalText } from './decimal.ts';

/** Powers of ten that have a word, largest first. */
const SCALES: Readonly<Record<Locale, readonly (readonly [power: number, word: string])[]>> = {
  'zh-CN': [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
};

/** A word for the power of ten is used only where no more digits than these stand behind the point. */
const MOST_DECIMALS = 3;

/**
 * A number as people of the trade read it: 7500000 is "7.5 million" and "750万", 7512345 stays "7,512,345". Nothing is
 * rounded, so it is never more and never less exact than it was given.
 */
export function formatNumber(text: string, locale: Locale): string {
  const number = new Decimal(text);
  const scale = scaleFor(number, locale);
  return scale ? grouped(number.dividedBy(new Decimal(10).pow(scale[0]))) + scale[1] : grouped(number);
}

/**
 * The two ends of a range as people read them. "Between 5 and 6 million" is read as millions twice, so a small lower end
 * keeps its upper end written out.
 */
export function formatRange(lower: string, upper: string, locale: Locale): readonly [string, string] {
  const [from, to] = [new Decimal(lower), new Decimal(upper)];
  const power = scaleFor(from, locale) ? undefined : scaleFor(to, locale)?.[0];
  const shared = power !== undefined && !from.isZero() && from.times(new Decimal(10).pow(power)).abs();
  const isMisread = shared && (shared.lte(to.abs()) || from.abs().lt(1000));
  return [formatNumber(lower, locale), isMisread ? grouped(to) : formatNumber(upper, locale)];
}

function scaleFor(number: Decimal, locale: Locale): readonly [power: number, word: string] | undefined {
  return SCALES[locale].find(([power]) => {
    const scaled = number.dividedBy(new Decimal(10).pow(power));
    return scaled.abs().gte(1) && scaled.decimalPlaces() <= MOST_DECIMALS;
  });
}

function grouped(number: Decimal): string {
  const [whole = '', fraction] = decimalText(number).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}
