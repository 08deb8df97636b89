import { Decimal } from '../decimal/decimal.ts';
import { badInput } from '../errors/domain-error.ts';
import type { PlainDate } from '../period/types.ts';
import type { MoneyScale, TradeFlow } from '../vocabulary/imports.ts';
import { cellText, headerKey, monthsOf } from './cells.ts';
import { filledWidth } from './columns.ts';
import { namedPartner } from './country-names.ts';
import { withoutDropped } from './fixed-columns.ts';
import { type BulletinSeries, type BulletinTable, readBulletinRow } from './gacc-bulletin-row.ts';
import { CUSTOMS } from './gacc-query.ts';
import type { ImportAnswers, ImportLookups, ImportReader, ReadColumn, SheetRow } from './types.ts';

const FLOWS: Readonly<Record<string, TradeFlow>> = { 进出口: 'trade_total', 出口: 'exports', 进口: 'imports' };

const SCALES: Readonly<Record<MoneyScale, { readonly currency: string; readonly factor: string }>> = {
  cny_10000: { currency: 'CNY', factor: '10000' },
  usd_1000: { currency: 'USD', factor: '1000' },
};

/** Which of the first rows are the two that head a table by country; undefined when there are none. */
export function bulletinHeaderAt(head: readonly SheetRow[]): number | undefined {
  const at = head.findIndex((row, index) => {
    const keys = row.cells.map(headerKey);
    const months = head[index + 1]?.cells.map(headerKey) ?? [];
    return keys.includes('进出口') && keys.includes('出口') && months.some((key) => /^(1至)?\d{1,2}月$/.test(key));
  });
  return at === -1 ? undefined : at;
}

/**
 * The express table has fewer countries and comes days earlier: its amounts are another vintage, and never stand in one
 * series with the bulletin's.
 */
export function isExpressTable(head: readonly SheetRow[]): boolean {
  const text = head.map(({ cells }) => cells.map(headerKey).join('')).join('');
  return /主要国别|亿元人民币|百万美元|快讯/.test(text) && /进出口/.test(text);
}

/**
 * Reads the monthly table of China's customs by country: the month and the months since January stay apart, nil stays a
 * gap, and continents, groups and the total are set aside.
 * @param at where the first of the two header rows stands in `head`
 * @throws BAD_INPUT when year, months or columns cannot be told
 */
export function gaccBulletin(
  head: readonly SheetRow[],
  at: number,
  lookups: ImportLookups,
  answers: ImportAnswers,
): ImportReader {
  const title = head
    .slice(0, at)
    .flatMap(({ cells }) => cells)
    .map(headerKey)
    .join(' ');
  const all = seriesOf(head[at] as SheetRow, head[at + 1] as SheetRow, yearOf(title), lookups.today);
  const stated = scaleOf(title);
  const { currency, factor } = SCALES[stated ?? answers.moneyScale ?? 'cny_10000'];
  const columns = readColumns(head[at] as SheetRow, all, answers.mapping);
  const read = new Set(columns.flatMap(({ index, reads }) => (reads === 'not_used' ? [] : [index])));
  const series = all.filter(({ index }) => read.has(index));
  const table: BulletinTable = {
    series,
    nameHeader: columns[0]?.header ?? '',
    money: { currency, factor: new Decimal(factor) },
  };
  return {
    format: 'gacc_bulletin',
    columns,
    width: Math.max(...head.slice(at, at + 2).map(filledWidth)),
    isRemark: (row) => filledWidth(row) === 1 && namedPartner(cellText(row, 0), lookups).kind === 'unknown',
    headerRows: at + 2,
    questions: stated ? [] : [{ name: 'moneyScale', suggested: suggestedScale(title) }],
    series: 'gacc_bulletin',
    publisher: CUSTOMS,
    read: (row) => readBulletinRow(row, table, lookups),
  };
}

function yearOf(title: string): number {
  const year = /(\d{4})年/.exec(title)?.[1];
  if (year === undefined) throw badInput('IMPORT_TITLE_YEAR');
  return Number(year);
}

/** A unit of money, with the powers of ten before it; 人民币值 and 美元值 name the currency of the table alone. */
const UNIT = /(?:人民币)?[十百千万亿]*(?:美元|元)(?:人民币)?(?![值计])/g;
const STATED: Readonly<Record<string, MoneyScale>> = {
  万元人民币: 'cny_10000',
  人民币万元: 'cny_10000',
  万元: 'cny_10000',
  千美元: 'usd_1000',
};

/** @throws BAD_INPUT for a unit in which customs does not publish the table: nobody may guess how much it would be */
function scaleOf(title: string): MoneyScale | null {
  const [unit, another] = new Set(title.match(UNIT) ?? []);
  if (unit === undefined) return null;
  const stated = STATED[unit];
  const titled = suggestedScale(title);
  if (!stated || another !== undefined || (titled && titled !== stated)) {
    throw badInput('IMPORT_BULLETIN_UNIT', undefined, { given: [unit, another].filter(Boolean).join(' … ') });
  }
  return stated;
}

function suggestedScale(title: string): MoneyScale | null {
  if (title.includes('人民币值')) return 'cny_10000';
  return title.includes('美元值') ? 'usd_1000' : null;
}

/** Headers span columns: a blank cell continues what stands to its left. */
function seriesOf(top: SheetRow, bottom: SheetRow, year: number, today: PlainDate): readonly BulletinSeries[] {
  const width = Math.max(top.cells.length, bottom.cells.length);
  const found: BulletinSeries[] = [];
  const changes: { index: number; header: string; flow: TradeFlow }[] = [];
  let above = '';
  for (let index = 1; index < width; index++) {
    above = headerKey(cellText(top, index)) || above;
    const below = headerKey(cellText(bottom, index));
    if (below === '') continue;
    const months = /^(1至)?(\d{1,2})月$/.exec(below);
    const header = `${above} ${below}`;
    const flow = FLOWS[months ? above : below];
    if (!flow) throw badInput('IMPORT_BULLETIN_COLUMN', undefined, { column: header });
    if (!months) {
      changes.push({ index, header, flow });
      continue;
    }
    const last = Number(months[2]);
    const period = monthsOf(year, months[1] ? 1 : last, last);
    if (!period) throw badInput('IMPORT_MONTH', header, { given: below });
    if (period.to >= today) throw badInput('IMPORT_PERIOD_AHEAD', header, { given: `${year}年${below}`, today });
    found.push({ index, header, flow, period, reads: months[1] ? 'amount_cumulative' : 'amount_month' });
  }
  return [...found, ...withPeriod(changes, found)];
}

/** The change since January is of the cumulative months; in January, of that month. */
function withPeriod(
  changes: readonly { index: number; header: string; flow: TradeFlow }[],
  levels: readonly BulletinSeries[],
): readonly BulletinSeries[] {
  const cumulative = levels.find(({ reads }) => reads === 'amount_cumulative') ?? levels[0];
  if (!cumulative || cumulative.period.from.slice(5, 7) !== '01') return [];
  return changes.map((column) => ({ ...column, period: cumulative.period, reads: 'change_cumulative' }));
}

function readColumns(
  top: SheetRow,
  series: readonly BulletinSeries[],
  mapping: ImportAnswers['mapping'],
): readonly ReadColumn[] {
  const columns = [
    { index: 0, header: cellText(top, 0), byHeader: 'partner_name' as const },
    ...series.map(({ index, header, reads }) => ({ index, header, byHeader: reads })),
  ];
  return withoutDropped(columns, mapping, ['amount_month', 'amount_cumulative', 'change_cumulative']).toSorted(
    (a, b) => a.index - b.index,
  );
}
