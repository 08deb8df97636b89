import { Decimal, decimalText } from '../decimal/decimal.ts';
import { DomainError, type ErrorParams } from '../errors/domain-error.ts';
import type { Reason } from '../errors/messages.ts';
import type { Period } from '../period/types.ts';
import type { ImportColumn, TradeFlow } from '../vocabulary/imports.ts';
import { cellText, isNil, parseAmount } from './cells.ts';
import { namedPartner } from './country-names.ts';
import { type DraftSubject, held, levelDraft, yearChangeDraft } from './draft.ts';
import type { FigureDraft, ImportLookups, RowOutcome, RowProblem, SheetRow } from './types.ts';

/** Longest piece of a cell that a message repeats. */
const SHOWN = 40;

/** One column of figures: which flow, which months, level or change. */
export interface BulletinSeries {
  readonly index: number;
  readonly header: string;
  readonly reads: Extract<ImportColumn, 'amount_month' | 'amount_cumulative' | 'change_cumulative'>;
  readonly flow: TradeFlow;
  readonly period: Period;
}

/** What is known of the table before its rows are read. */
export interface BulletinTable {
  readonly series: readonly BulletinSeries[];
  /** What heads the column of countries. */
  readonly nameHeader: string;
  readonly money: { readonly currency: string; readonly factor: Decimal };
}

/** Notes what is wrong in a column. */
type Refuse = (column: string, reason: Reason, params: ErrorParams) => void;

/** A cell that has a value; a dash is a nought to its sum, and no figure. */
interface BulletinCell extends BulletinSeries {
  readonly number: Decimal | 'nil';
}

/** Reads a row: its numbers are held to what they have to be before it is asked whose they are. */
export function readBulletinRow(row: SheetRow, table: BulletinTable, lookups: ImportLookups): RowOutcome {
  const { series, nameHeader, money } = table;
  if (series.every(({ index }) => cellText(row, index) === '')) return { kind: 'aside', reason: 'no_value' };
  const problems: RowProblem[] = [];
  const refuse: Refuse = (column, reason, params) => {
    problems.push({ line: row.line, column, path: column, reason, params });
  };
  const name = cellText(row, 0);
  const partner = namedPartner(name, lookups);
  if (partner.kind === 'unknown') refuse(nameHeader, 'IMPORT_COUNTRY_UNKNOWN', { given: name.slice(0, SHOWN) });
  const cells = cellsOf(row, series, refuse);
  checkSums(cells, refuse);
  const figures = figuresOf(cells, partner.kind === 'country' ? partner.market : '', money, refuse);
  if (problems.length > 0 || partner.kind === 'unknown') return { kind: 'refused', problems };
  if (partner.kind !== 'country') return { kind: 'aside', reason: partner.kind };
  return figures.length === 0 ? { kind: 'aside', reason: 'no_value' } : { kind: 'figures', figures };
}

function cellsOf(row: SheetRow, series: readonly BulletinSeries[], refuse: Refuse): readonly BulletinCell[] {
  return series.flatMap((one): BulletinCell[] => {
    const text = cellText(row, one.index);
    if (/^[-－—–]$/.test(text)) return [{ ...one, number: 'nil' }];
    if (isNil(text)) return [];
    const number = parseAmount(text);
    const lowest = one.reads === 'change_cumulative' ? -100 : 0;
    if (number !== undefined && new Decimal(number).gte(lowest)) return [{ ...one, number: new Decimal(number) }];
    refuse(one.header, 'IMPORT_NUMBER', { given: text.slice(0, SHOWN) });
    return [];
  });
}

/** Exports and imports add up to trade; where they do not, cells have slipped, as by a separator without quotation marks. */
function checkSums(cells: readonly BulletinCell[], refuse: Refuse): void {
  const levels = cells.filter(({ reads }) => reads !== 'change_cumulative');
  for (const { header, number: total, period } of levels.filter(({ flow }) => flow === 'trade_total')) {
    const parts = levels.filter(({ flow, period: same }) => flow !== 'trade_total' && same.text === period.text);
    const numbers = [total, ...parts.map(({ number }) => number)].map((number) =>
      number === 'nil' ? new Decimal(0) : number,
    );
    const sum = numbers.slice(1).reduce((all, number) => all.plus(number), new Decimal(0));
    const over = sum.minus(numbers[0] ?? 0);
    // Each of three rounded numbers is off by half a unit at most. A part that is not there may be of any size.
    const rounding = new Decimal(10).pow(-Math.max(...numbers.map((number) => number.decimalPlaces()))).times(1.5);
    if (over.gt(rounding) || (parts.length === 2 && over.abs().gt(rounding))) {
      refuse(header, 'IMPORT_SUM', { given: total === 'nil' ? '-' : decimalText(total), sum: decimalText(sum) });
    }
  }
}

function figuresOf(
  cells: readonly BulletinCell[],
  market: string,
  { currency, factor }: BulletinTable['money'],
  refuse: Refuse,
): readonly FigureDraft[] {
  const figures: FigureDraft[] = [];
  const levelAt = new Map<string, number>();
  for (const { flow, period, header, reads, number } of cells) {
    if (number === 'nil') continue;
    const subject: DraftSubject = {
      indicator: flow,
      market,
      region: null,
      sector: null,
      breakdown: null,
      title: null,
      period,
    };
    const place = `${flow} ${period.text}`;
    try {
      if (reads === 'change_cumulative') {
        figures.push(yearChangeDraft(subject, decimalText(number), levelAt.get(place) ?? null));
      } else {
        const value = decimalText(number.mul(factor));
        figures.push(levelDraft(subject, held({ qualifier: 'exactly', value, unit: currency })));
        levelAt.set(place, figures.length - 1);
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refuse(header, error.reason, error.params ?? {});
    }
  }
  return figures;
}
