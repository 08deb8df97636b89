import { Decimal, decimalText } from '../decimal/decimal.ts';
import { padded } from '../period/plain-date.ts';
import { parsePeriod } from '../period/period.ts';
import type { Period } from '../period/types.ts';

/** A header as it is compared: full-width and half-width alike, without blanks, lower case. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\uFEFF]+/g, '')
    .toLowerCase();
}

/** A cell's text without the blanks and invisible marks around it. */
export function cellText(row: { readonly cells: readonly string[] }, index: number | undefined): string {
  return index === undefined ? '' : (row.cells[index] ?? '').trim();
}

/** Grouped by threes throughout, or not at all; `12,34` is neither and may be a decimal comma. */
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^-?\d+(\.\d+)?$/;
/** As spreadsheets store what they cannot write out, as in 1.5E+15. */
const SCIENTIFIC = /^-?\d+(\.\d+)?e[+-]?\d{1,2}$/i;

/**
 * Reads a number with or without thousands separators.
 * @returns decimal text, or undefined when it is no number
 */
export function parseAmount(text: string): string | undefined {
  if (text.length > 40) return undefined;
  if (GROUPED.test(text)) return decimalText(new Decimal(text.replaceAll(',', '')));
  if (PLAIN.test(text) || SCIENTIFIC.test(text)) return decimalText(new Decimal(text));
  return undefined;
}

/** What tables write where there is no value; a gap stays a gap and is never a zero. */
export function isNil(text: string): boolean {
  return /^(-|－|—|–|\.\.|…|n\/a)?$/i.test(text);
}

/**
 * One month, as in 202203, 2022-03, 2022/3, 2022年3月 or 2022.03. Spreadsheets make a day of it by themselves, the first:
 * 2022-03-01 or 2022/3/1 is that month, and any other day is none.
 * @returns the period, or undefined for no such month
 */
export function parseMonth(text: string): Period | undefined {
  const match = /^(\d{4})(?:[-/.年]?)(\d{1,2})月?$|^(\d{4})[-/.年](\d{1,2})[-/.月]0?1日?$/.exec(text.normalize('NFKC'));
  // Without a separator a month has two digits: 20223 could be read two ways.
  if (!match || (/^\d+$/.test(text) && text.length !== 6)) return undefined;
  const [, year = match[3], month = match[4]] = match;
  return monthsOf(Number(year), Number(month), Number(month));
}

/**
 * Months that are published as one: a single month is that month; from January on, or any other stretch, it stays a
 * stretch of months and is never taken for a quarter or a year of its own.
 */
export function monthsOf(year: number, first: number, last: number): Period | undefined {
  const month = (number: number): string => `${padded(year, 4)}-${padded(number, 2)}`;
  return periodIn(first === last ? month(first) : `${month(first)}/${month(last)}`);
}

/** A period in Kouan's own notation, or undefined where there is no such time. */
export function periodIn(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
}

/** Whether the text would be worked out by a spreadsheet instead of read: such a cell says nothing certain. */
export function isFormulaText(text: string): boolean {
  return text.startsWith('=');
}
