import {
  type Change,
  type DateRange,
  LOCALES,
  type Label,
  type Locale,
  type Quantity,
  formatDate,
  formatDateRange,
  formatPeriod,
  inLocale,
  parsePeriod,
  pick,
  wordingIn,
} from '@kouan/shared';
import type { FigureType } from '../../figures/figure.types.ts';
import type { LocalizedText } from '../../platform/graphql/common.types.ts';
import type { ScoreRangeType } from '../../risk-summary/score.types.ts';
import { WORDS, type Word } from './words.ts';

/** Beijing keeps no summer time. */
const BEIJING_OFFSET = 8 * 60 * 60 * 1_000;

/** Says things in one language: words of the report, names, dates and numbers. */
export class Telling {
  constructor(readonly locale: Locale) {}

  say(word: Word, params: Readonly<Record<string, string | number>> = {}): string {
    return inLocale(WORDS[word], this.locale).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
  }

  label(label: Label): string {
    return inLocale(label, this.locale);
  }

  /** Text that people entered; the other language where theirs is missing. */
  text(text: Partial<LocalizedText> | null | undefined): string {
    return pick(text, this.locale);
  }

  /** An entry of reference data with its code. */
  named(entry: { readonly code: string; readonly name: LocalizedText }): string {
    return `${this.text(entry.name)}${this.say('bracket', { text: entry.code })}`;
  }

  date(date: string): string {
    return formatDate(date, this.locale);
  }

  /** A moment by the clock of Beijing, wherever the server stands. */
  moment(instant: string): string {
    const [date = '', time = ''] = new Date(Date.parse(instant) + BEIJING_OFFSET).toISOString().split('T');
    return this.say('moment', { date: this.date(date), time: time.slice(0, 8) });
  }

  /** The day that a moment falls on in Beijing. */
  day(instant: string): string {
    return this.date(new Date(Date.parse(instant) + BEIJING_OFFSET).toISOString().slice(0, 10));
  }

  /** When something happened, with its year; then the source's own words, where they say more than that. */
  occurred(from: string | null, to: string | null, wording: string | null): string {
    const range: DateRange = { from, to, wording };
    const when = formatDateRange(range, this.locale);
    if (wording === null || LOCALES.some((locale) => repeats(wordingIn(wording, locale), range, locale))) return when;
    return when + this.say('bracket', { text: this.say('wording', { text: wordingIn(wording, this.locale) }) });
  }

  period({ period, periodFrom, periodTo, dateWording }: FigureType): string {
    if (period) return formatPeriod(parsePeriod(period), this.locale);
    return this.occurred(periodFrom, periodTo, dateWording);
  }
}

/** Words of a date that tell no day. */
const AROUND_A_DATE = new Set(['in', 'on', 'of', 'the']);

/** Whether a source's words say no more of a date than the date itself. */
function repeats(wording: string, range: DateRange, locale: Locale): boolean {
  const date = formatDateRange(range, locale);
  if (locale === 'en') {
    const told = new Set(wordsOf(date));
    return wordsOf(wording).every((word) => told.has(word) || AROUND_A_DATE.has(word));
  }
  // Chinese has no blanks between words; a month must not be the end of a longer number.
  const at = date.indexOf(wording);
  return at >= 0 && !/\d/.test(date.charAt(at - 1));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+|…/gu) ?? [];
}

/** A score as the method rounds it. */
export function points(value: number): string {
  return value.toFixed(2);
}

/** Weights, shares and confidence have four decimals; ends that are nought say nothing. */
export function factor(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** Beyond the digits shown, floating arithmetic leaves this much. */
const HAIR = 1e-9;

/** Whether a number that is printed is what plain rounding of the arithmetic gives: what is made to add up may not be. */
export function isPlain(plain: number, printed: number, digits: number): boolean {
  const shift = 10 ** digits;
  return Math.round(plain * shift + HAIR) === Math.round(printed * shift + HAIR);
}

/** Points as they are printed beside what they are reckoned from. */
export function reckoned(plain: number, printed: number): string {
  return `${isPlain(plain, printed, 2) ? '' : '≈'}${points(printed)}`;
}

/** "59.69–68.51"; empty where both ends are the same. */
export function rangeOf({ lower, upper }: ScoreRangeType): string {
  return lower === upper ? '' : `${points(lower)}–${points(upper)}`;
}

/** What a figure says, as the domain formats it. */
export function changeOf(figure: FigureType): Change {
  const { value, comparisonBasis, comparisonForm, direction, basePeriod } = figure;
  return {
    value: value as Quantity,
    comparison: { basis: comparisonBasis, form: comparisonForm, direction, basePeriod },
  };
}
