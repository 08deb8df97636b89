import { parsePeriod } from '../period/period.ts';
import { DomainError } from '../errors/domain-error.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's whole name or its usual abbreviation: "Marathon 2022" is no March. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(\\d{4})';
const NUMBER = '(\\d{1,2})';
const DASH = ' ?(?:-|/|至|到|to) ?';
/** Counts of months since January, in digits or as a word: 前5个月, 前五个月, "first five months". */
const COUNTS = [
  ['一', 'one'],
  ['二', '两', 'two'],
  ['三', 'three'],
  ['四', 'four'],
  ['五', 'five'],
  ['六', 'six'],
  ['七', 'seven'],
  ['八', 'eight'],
  ['九', 'nine'],
  ['十', 'ten'],
  ['十一', 'eleven'],
  ['十二', 'twelve'],
];
const COUNT = `(${['\\d{1,2}', ...COUNTS.flat()].join('|')})`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

type Parts = readonly string[];
const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');
const month = (name: string | undefined): string => two(String(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1));
const range = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
const count = (text = ''): number => COUNTS.findIndex((words) => words.includes(text)) + 1 || Number(text);
const ordinal = (text = ''): number => ORDINALS.indexOf(text) + 1 || count(text);
const since = (year: string | undefined, months: number): string =>
  range(`${year}-01`, `${year}-${two(String(months))}`);

/** How periods are written, most common first; each gives the period's own text. */
const FORMS: readonly (readonly [pattern: string, text: (parts: Parts) => string])[] = [
  [`${YEAR}年?`, ([, year]) => `${year}`],
  [`(?:year|the year|fy) ${YEAR}|${YEAR}(?:年全年|全年|年度)`, ([, a, b]) => a ?? b ?? ''],
  [`${YEAR}[年 -]?q([1-4])`, ([, year, quarter]) => `${year}-Q${quarter}`],
  [`q([1-4]) ?${YEAR}`, ([, quarter, year]) => `${year}-Q${quarter}`],
  [`${YEAR}年?第?([一二三四1-4])季度?`, ([, year, quarter]) => `${year}-Q${ordinal(quarter)}`],
  [`(${ORDINALS.join('|')}) quarter ${YEAR}`, ([, quarter, year]) => `${year}-Q${ordinal(quarter)}`],
  [`${YEAR}[年 -]?h([12])`, ([, year, half]) => `${year}-H${half}`],
  [`h([12]) ?${YEAR}`, ([, half, year]) => `${year}-H${half}`],
  [`${YEAR}年?(上|下)半年`, ([, year, half]) => `${year}-H${half === '上' ? 1 : 2}`],
  [`(first|second) half ${YEAR}`, ([, half, year]) => `${year}-H${ordinal(half)}`],
  [`${YEAR}年?[前首]${COUNT}个?月`, ([, year, months]) => since(year, count(months))],
  [`first ${COUNT} months ${YEAR}`, ([, months, year]) => since(year, count(months))],
  [`${YEAR}年?前([二两三23])个?季度`, ([, year, quarters]) => since(year, count(quarters) * 3)],
  [`${YEAR}(?:年|[-/.])${NUMBER}月?`, ([, year, at]) => `${year}-${two(at)}`],
  [`${YEAR}(0[1-9]|1[0-2])`, ([, year, at]) => `${year}-${at}`],
  [`${MONTH} ${YEAR}`, ([, name, year]) => `${year}-${month(name)}`],
  [
    `${YEAR}年${NUMBER}月?${DASH}${NUMBER}月`,
    ([, year, from, to]) => range(`${year}-${two(from)}`, `${year}-${two(to)}`),
  ],
  [
    `${YEAR}年${NUMBER}月${DASH}${YEAR}年${NUMBER}月`,
    ([, from, a, to, b]) => range(`${from}-${two(a)}`, `${to}-${two(b)}`),
  ],
  [
    `${YEAR}[-.]${NUMBER}${DASH}${YEAR}[-.]${NUMBER}`,
    ([, from, a, to, b]) => range(`${from}-${two(a)}`, `${to}-${two(b)}`),
  ],
  [`${MONTH}${DASH}${MONTH} ${YEAR}`, ([, from, to, year]) => range(`${year}-${month(from)}`, `${year}-${month(to)}`)],
  [
    `${MONTH} ${YEAR}${DASH}${MONTH} ${YEAR}`,
    ([, a, from, b, to]) => range(`${from}-${month(a)}`, `${to}-${month(b)}`),
  ],
  [`${YEAR}年${NUMBER}月${NUMBER}日?`, ([, year, at, day]) => `${year}-${two(at)}-${two(day)}`],
  [`${YEAR}[-/.]${NUMBER}[-/.]${NUMBER}`, ([, year, at, day]) => `${year}-${two(at)}-${two(day)}`],
  [`${NUMBER} ${MONTH} ${YEAR}`, ([, day, name, year]) => `${year}-${month(name)}-${two(day)}`],
];

const PATTERNS = FORMS.map(([pattern, text]) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'u'), text }));

/**
 * Reads a period as people write it: 2022年1-2月, Q1 2022, 2022年前5个月, "first quarter of 2022", Mar. 2022, 2022.3.
 * January to March stays the three months that were named and is no quarter, because the two are published as different
 * figures.
 * @returns the text that `parsePeriod` takes, as in `2022-01/2022-02`; null where no period was understood
 */
export function readPeriod(typed: string): string | null {
  const trimmed = typed.normalize('NFKC').trim();
  const own = parsed(trimmed.toUpperCase());
  if (own !== null) return own;
  const text = trimmed
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u301C~]/gu, '-')
    .replace(/\s*([年月日季])\s*/gu, '$1')
    .replace(/月份/gu, '月')
    .replace(/(?<=[a-z])\./gu, ' ')
    .replace(/^the (?=first|second|third|fourth)| of(?= \d{4}$)/gu, '')
    .replace(/[\s,]+/gu, ' ');
  for (const { pattern, text: textOf } of PATTERNS) {
    const parts = pattern.exec(text);
    if (parts) return parsed(textOf([...parts]));
  }
  return null;
}

function parsed(text: string): string | null {
  try {
    return parsePeriod(text).text;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
