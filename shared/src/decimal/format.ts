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
  for (const [power, word] of SCALES[locale]) {
    const scaled = number.dividedBy(new Decimal(10).pow(power));
    if (scaled.abs().gte(1) && scaled.decimalPlaces() <= MOST_DECIMALS) return grouped(scaled) + word;
  }
  return grouped(number);
}

function grouped(number: Decimal): string {
  const [whole = '', fraction] = decimalText(number).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}
