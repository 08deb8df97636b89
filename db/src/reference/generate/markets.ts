import countries from 'i18n-iso-countries';
import type { Market } from '../types.ts';
import { MARKET_NAMES, MARKET_READINGS, NOT_IN_STANDARD } from './market-names.ts';
import { searchKeys, syllables } from './pinyin.ts';

/** 中国香港 is looked for as 香港, so what precedes it is left out of the search keys. */
function soughtName(code: string, zh: string): string {
  return code === 'CN' ? zh : zh.replace(/^中国/, '');
}

function name(code: string, language: 'zh' | 'en'): string {
  const found = MARKET_NAMES[code]?.[language] ?? countries.getName(code, language);
  if (found === undefined) throw new Error(`${code} has no name in ${language}`);
  return found;
}

/** All countries and territories of ISO 3166-1, in the order of their two-letter codes. */
export function buildMarkets(): Market[] {
  return Object.entries(countries.getAlpha2Codes())
    .filter(([code]) => !NOT_IN_STANDARD.has(code))
    .map(([code, alpha3]) => {
      const zh = name(code, 'zh');
      const numeric = countries.alpha2ToNumeric(code);
      if (numeric === undefined) throw new Error(`${code} has no numeric code`);
      const sought = soughtName(code, zh);
      const read = MARKET_READINGS[sought]?.split(' ') ?? syllables(sought);
      return { code, alpha3, numeric, zh, en: name(code, 'en'), ...searchKeys(read) };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
