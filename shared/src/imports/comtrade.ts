import type { Period } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type { ImportAside } from '../vocabulary/imports.ts';
import { headerKey, isNil, parseAmount, periodIn } from './cells.ts';
import { type ColumnNames, namedIn } from './columns.ts';
import { breakdownOf, commodityOf } from './commodity.ts';
import { held, levelDraft } from './draft.ts';
import type { FlatFormat } from './flat-format.ts';
import { RowCheck } from './row-check.ts';
import type { ImportLookups, RowOutcome } from './types.ts';

/** The columns that are read of the 47 of UN Comtrade's format. */
const NAMES: ColumnNames = {
  typecode: 'trade_kind',
  freqcode: 'frequency',
  period: 'period',
  reporteriso: 'reporter',
  flowcode: 'flow',
  partneriso: 'partner_code',
  partnerdesc: 'partner_name',
  classificationcode: 'edition',
  cmdcode: 'commodity_code',
  cmddesc: 'commodity_name',
  customscode: 'trade_mode_code',
  motcode: 'transport',
  partner2code: 'second_partner',
  moscode: 'supply',
  primaryvalue: 'amount',
};

const FLOWS: Readonly<Record<string, 'exports' | 'imports'>> = { X: 'exports', M: 'imports' };

/**
 * UN Comtrade, its first version or its web download: China's own reports of trade in goods, totals over the finer cuts
 * of customs procedure, transport and second partner. Values are US dollars.
 */
export const COMTRADE: FlatFormat = {
  format: 'comtrade',
  isHeader: (row) => {
    const keys = new Set(row.cells.map(headerKey));
    return keys.has('reporteriso') && keys.has('cmdcode') && keys.has('primaryvalue');
  },
  meaningOf: namedIn(NAMES),
  meanings: Object.values(NAMES),
  needs: [['frequency'], ['period'], ['reporter'], ['flow'], ['partner_code'], ['commodity_code'], ['amount']],
  unread: (header) =>
    /^(qty|altqty|qtyunit(code|abbr)|altqtyunit(code|abbr)|netwgt|grosswgt)$/.test(headerKey(header))
      ? 'quantity'
      : undefined,
  open: (columns, lookups) => ({
    questions: [],
    series: 'comtrade',
    publisher: { zh: '联合国商品贸易统计数据库', en: 'UN Comtrade' },
    read: (row) => readRow(new RowCheck(row, columns), lookups),
  }),
};

function readRow(check: RowCheck, lookups: ImportLookups): RowOutcome {
  // What no row of the file can be, whether it makes a figure or not.
  check.may('trade_kind', (kind) => (/^c$/i.test(kind) ? kind : undefined), 'IMPORT_NOT_GOODS');
  check.may('edition', (edition) => (/^H[S\d]$/i.test(edition) ? edition : undefined), 'IMPORT_NOT_HS');
  const period = check.over(
    'period',
    check.need('period', (text) => periodOf(text, check.text('frequency')), 'IMPORT_PERIOD'),
    lookups.today,
  );
  const value = valueOf(check);
  const aside = asideOf(check, value);
  if (aside) return check.problems.length > 0 ? check.refused() : { kind: 'aside', reason: aside };
  const flow = FLOWS[check.text('flow').toUpperCase()] ?? check.need('flow', () => undefined, 'IMPORT_FLOW');
  check.need('reporter', (iso) => (iso === 'CHN' ? iso : undefined), 'IMPORT_REPORTER');
  const market = check.need('partner_code', (code) => lookups.market(code), 'IMPORT_COUNTRY_UNKNOWN');
  const commodity = check.need('commodity_code', (code) => commodityOrTotal(code, lookups), 'IMPORT_HS_CODE');
  if (check.problems.length > 0 || !flow || !market || !period || !commodity || !value) return check.refused();
  // Below chapters the editions of the Harmonized System part ways: the cut names its edition.
  const edition = check.text('edition') || 'HS';
  const subject = {
    indicator: flow,
    market,
    region: null,
    sector: commodity.sector,
    breakdown: commodity.cut === null ? null : breakdownOf({ [edition.toLowerCase()]: commodity.cut }),
    title: commodity.cut === null ? null : { zh: null, en: check.text('commodity_name').slice(0, 200) || null },
    period,
  };
  return { kind: 'figures', figures: [levelDraft(subject, value)] };
}

/** The value in US dollars; null where the row has none. */
function valueOf(check: RowCheck): Quantity | null | undefined {
  if (isNil(check.text('amount'))) return null;
  const value = check.need('amount', (text) => nonNegative(parseAmount(text)), 'IMPORT_NUMBER');
  return value === undefined
    ? undefined
    : check.attempt('amount', () => held({ qualifier: 'exactly', value, unit: 'USD' }));
}

/** Why a row makes no figure, whatever it says; null where it is to make one. */
function asideOf(check: RowCheck, value: Quantity | null | undefined): ImportAside | null {
  const partner = check.text('partner_code').toUpperCase();
  if (partner === 'W00') return 'total';
  // Codes of areas that are no country begin with a letter and hold digits, as in E19 or S19, or an underscore.
  if (/^(_X|[A-Z]\d{1,2}|XX)$/.test(partner)) return 'no_country';
  if (isDetail(check)) return 'detail';
  const flow = check.text('flow').toUpperCase();
  if (!FLOWS[flow] && /^[A-Z]{1,3}$/.test(flow)) return 'other_flow';
  return value === null ? 'no_value' : null;
}

/** Rows below the totals of customs procedure, means of transport, mode of supply and second partner. */
function isDetail(check: RowCheck): boolean {
  const differs = (text: string, total: RegExp): boolean => text !== '' && !total.test(text);
  return (
    differs(check.text('trade_mode_code'), /^C00$/i) ||
    differs(check.text('transport'), /^0$/) ||
    differs(check.text('second_partner'), /^0$/) ||
    differs(check.text('supply'), /^0$/)
  );
}

function commodityOrTotal(code: string, lookups: ImportLookups): ReturnType<typeof commodityOf> {
  return /^total$/i.test(code) ? { sector: null, cut: null } : commodityOf(code, lookups);
}

/** Years and months are told apart by the frequency, and a file that contradicts itself is not guessed at. */
function periodOf(text: string, frequency: string): Period | undefined {
  if (frequency === 'A' && /^\d{4}$/.test(text)) return periodIn(text);
  if (frequency === 'M' && /^\d{6}$/.test(text)) return periodIn(`${text.slice(0, 4)}-${text.slice(4)}`);
  return undefined;
}

function nonNegative(number: string | undefined): string | undefined {
  return number?.startsWith('-') ? undefined : number;
}
