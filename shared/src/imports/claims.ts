import { Decimal } from '../decimal/decimal.ts';
import { previousPeriod, samePeriodYearBefore } from '../period/period.ts';
import type { Period, PlainDate } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type { ChangeDirection } from '../vocabulary/quantities.ts';
import { headerKey, parseAmount, parseMonth, periodIn } from './cells.ts';
import {
  CLAIMS_TEMPLATE,
  COUNTED_BY,
  TEMPLATE_CAUSES,
  TEMPLATE_COMPARISONS,
  TEMPLATE_LINES,
  TEMPLATE_MEASURES,
  TEMPLATE_QUALIFIERS,
  type TemplateComparison,
  type TemplateQualifier,
  type TemplateWord,
  templateHeader,
  wordsIn,
} from './claims-template.ts';
import { type ColumnNames, namedIn } from './columns.ts';
import { breakdownOf, commodityOf } from './commodity.ts';
import { type DraftSubject, changeDraft, held, levelDraft } from './draft.ts';
import type { FlatFormat } from './flat-format.ts';
import { RowCheck } from './row-check.ts';
import type { FigureDraft, ImportLookups, RowOutcome } from './types.ts';

const NAMES: ColumnNames = Object.fromEntries(
  CLAIMS_TEMPLATE.flatMap((column) =>
    [column.header.zh, column.header.en, templateHeader(column)].map((name) => [headerKey(name), column.reads]),
  ),
);

/**
 * Kouan's own template, with headers in either language or both. Claims notified, filed, paid and recovered stay four
 * indicators; a line of insurance or a cause makes a cut, never the whole.
 */
export const CLAIMS: FlatFormat = {
  format: 'claims',
  isHeader: (row) => {
    const reads = new Set(row.cells.map((cell) => NAMES[headerKey(cell)]));
    return reads.has('measure') && reads.has('period_from');
  },
  meaningOf: namedIn(NAMES),
  meanings: CLAIMS_TEMPLATE.map(({ reads }) => reads),
  needs: CLAIMS_TEMPLATE.filter(({ needed }) => needed).map(({ reads }) => [reads]),
  open: (columns, lookups, answers) => {
    const publisher = answers.publisher?.trim() || null;
    return {
      questions: [{ name: 'publisher', suggested: null }],
      // What one insurer says is another series than what another says.
      series: `claims:${publisher ?? ''}`,
      publisher: { zh: publisher, en: null },
      read: (row) => readRow(new RowCheck(row, columns), lookups),
    };
  },
};

function readRow(check: RowCheck, lookups: ImportLookups): RowOutcome {
  const period = periodOf(check, lookups.today);
  const market = check.need('partner_code', (text) => marketOf(text, lookups), 'IMPORT_COUNTRY_UNKNOWN');
  const region = check.may('region', (code) => (lookups.hasRegion(code) ? code : undefined), 'IMPORT_REGION_UNKNOWN');
  const commodity = check.may('commodity_code', (code) => commodityOf(code, lookups), 'IMPORT_HS_CODE');
  const indicator = word(check, 'measure', TEMPLATE_MEASURES);
  const line = word(check, 'line', TEMPLATE_LINES);
  const cause = word(check, 'cause', TEMPLATE_CAUSES);
  const qualifier = word(check, 'qualifier', TEMPLATE_QUALIFIERS) ?? 'exactly';
  const cases = casesOf(check);
  // Where only the number of cases is known, there is no amount to be had.
  const isCounted = cases && check.text('amount') === '' && check.text('comparison_value') === '';
  const money = isCounted ? null : moneyOf(check, qualifier, lookups);
  if (check.text('measure') === '') check.refuse('measure', 'REQUIRED');
  const counts = indicator === null ? undefined : COUNTED_BY[indicator];
  if (cases && indicator && !counts) check.refuse('count', 'IMPORT_COUNT_OF');
  const compared = comparisonOf(check, qualifier);
  if (check.problems.length > 0 || !period || !market || !indicator || money === undefined) return check.refused();
  const subject: DraftSubject = {
    indicator,
    market,
    region: region ?? null,
    sector: commodity?.sector ?? null,
    breakdown: breakdownOf({ hs: commodity?.cut, line, cause }),
    title: null,
    period,
  };
  const figures: FigureDraft[] = money ? [levelDraft(subject, money)] : [];
  if (compared) {
    const change = check.attempt('comparison_value', () => comparedDraft(subject, compared));
    if (!change) return check.refused();
    figures.push(change);
  }
  if (cases && counts) figures.push(levelDraft({ ...subject, indicator: counts }, cases));
  return { kind: 'figures', figures };
}

/** The amount with its currency; undefined where one of them cannot be read. */
function moneyOf(check: RowCheck, qualifier: TemplateQualifier, lookups: ImportLookups): Quantity | undefined {
  const value = check.need('amount', amountOf, 'IMPORT_NUMBER');
  const unit = check.need(
    'currency',
    (text) => (lookups.hasCurrency(text.toUpperCase()) ? text.toUpperCase() : undefined),
    'IMPORT_CURRENCY',
  );
  if (value === undefined || unit === undefined) return undefined;
  return check.attempt('amount', () => held({ qualifier, value, unit }));
}

/** The number of cases; undefined where none is given, or none that can be kept. */
function casesOf(check: RowCheck): Quantity | undefined {
  const value = check.may('count', wholeNumber, 'IMPORT_COUNT');
  return value ? check.attempt('count', () => held({ qualifier: 'exactly', value, unit: 'count' })) : undefined;
}

function wholeNumber(text: string): string | undefined {
  const number = parseAmount(text);
  return number !== undefined && /^\d+$/.test(number) ? number : undefined;
}

/** A word of a closed list; null where the column is empty, and noted where it is none of the list. */
function word<T>(
  check: RowCheck,
  reads: 'measure' | 'line' | 'cause' | 'qualifier' | 'comparison' | 'comparison_qualifier',
  words: readonly TemplateWord<T>[],
): T | null {
  const text = headerKey(check.text(reads));
  if (text === '') return null;
  const found = words.find((one) => one.words.some((name) => headerKey(name) === text));
  if (found) return found.means;
  check.refuse(reads, 'IMPORT_WORD', { words: `${wordsIn(words, 'zh')} / ${wordsIn(words, 'en')}` });
  return null;
}

/** First and last month; a whole quarter, half or year is called by its name. */
function periodOf(check: RowCheck, today: PlainDate): Period | undefined {
  const first = check.need('period_from', parseMonth, 'IMPORT_MONTH');
  const last = check.need('period_to', parseMonth, 'IMPORT_MONTH');
  if (!first || !last) return undefined;
  if (last.from < first.from) return check.refuse('period_to', 'IMPORT_MONTHS_REVERSED');
  if (!check.over('period_to', last, today)) return undefined;
  return named(first, last) ?? periodIn(`${first.text}/${last.text}`);
}

function named(first: Period, last: Period): Period | undefined {
  const year = first.text.slice(0, 4);
  const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  return [year, `${year}-H1`, `${year}-H2`, ...quarters]
    .map(periodIn)
    .find((period) => period?.from === first.from && period.to === last.to);
}

function marketOf(text: string, lookups: ImportLookups): string | undefined {
  return lookups.market(text.toUpperCase()) ?? lookups.marketNamed(text);
}

function amountOf(text: string): string | undefined {
  const amount = parseAmount(text);
  return amount?.startsWith('-') ? undefined : amount;
}

interface Compared extends TemplateComparison {
  readonly value: Quantity;
  readonly direction: ChangeDirection;
}

/**
 * The kind of comparison and its value come together or not at all. Where nobody says how sure the change is, it is no
 * surer than the amount that it was worked out of.
 */
function comparisonOf(check: RowCheck, amount: TemplateQualifier): Compared | null {
  const kind = word(check, 'comparison', TEMPLATE_COMPARISONS);
  const number = check.may('comparison_value', parseAmount, 'IMPORT_NUMBER');
  const said = word(check, 'comparison_qualifier', TEMPLATE_QUALIFIERS);
  if (!kind || !number || isImpossible(kind, number)) {
    if (kind || number) check.refuse(kind ? 'comparison_value' : 'comparison', 'IMPORT_COMPARISON');
    else if (said) check.refuse('comparison_qualifier', 'IMPORT_COMPARISON');
    return null;
  }
  const qualifier = said ?? (amount === 'exactly' ? 'exactly' : 'about');
  const unit = kind.form === 'multiple' ? 'times' : 'percent';
  const value = check.attempt('comparison_value', () => held({ qualifier, value: number.replace('-', ''), unit }));
  return value ? { ...kind, value, direction: directionOf(kind.form, number) } : null;
}

/** Nothing falls by more than all of it, and no multiple lies below nought. */
function isImpossible({ form }: TemplateComparison, number: string): boolean {
  return new Decimal(number).lt(form === 'multiple' ? 0 : -100);
}

/** A multiple is of the base, below one too: half of it is 0.5 times, and never a fall by a factor of 0.5. */
function directionOf(form: TemplateComparison['form'], number: string): ChangeDirection {
  if (form === 'multiple') return 'up';
  if (number.startsWith('-')) return 'down';
  return number === '0' ? 'level' : 'up';
}

function comparedDraft(subject: DraftSubject, { basis, form, direction, value }: Compared): FigureDraft {
  const before = basis === 'yoy' ? samePeriodYearBefore : previousPeriod;
  return changeDraft(subject, value, { basis, form, direction, basePeriod: before(subject.period).text }, 0);
}
