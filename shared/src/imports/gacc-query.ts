import type { Period } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { TradeFlow } from '../vocabulary/imports.ts';
import { headerKey, isNil, monthsOf, parseAmount, parseMonth } from './cells.ts';
import { type ColumnNames, type Columns, namedIn } from './columns.ts';
import { breakdownOf, commodityOf } from './commodity.ts';
import { namedPartner } from './country-names.ts';
import { type CustomsPartner, customsPartner } from './customs-partners.ts';
import { type DraftSubject, held, levelDraft } from './draft.ts';
import type { FlatFormat } from './flat-format.ts';
import { RowCheck } from './row-check.ts';
import type { FigureDraft, ImportLookups, RowOutcome } from './types.ts';

/** The columns of the query platform of China's customs; the person who asks chooses which and in which order. */
const NAMES: ColumnNames = {
  数据年月: 'period',
  贸易伙伴编码: 'partner_code',
  贸易伙伴名称: 'partner_name',
  商品编码: 'commodity_code',
  商品名称: 'commodity_name',
  贸易方式编码: 'trade_mode_code',
  贸易方式名称: 'trade_mode',
  注册地编码: 'place_code',
  注册地名称: 'place',
  人民币: 'amount_cny',
  美元: 'amount_usd',
};

const CURRENCIES = [
  ['amount_cny', 'CNY'],
  ['amount_usd', 'USD'],
] as const;

/** Who publishes the statistics of China's customs. */
export const CUSTOMS: LocalizedText = {
  zh: '中华人民共和国海关总署',
  en: 'General Administration of Customs of China',
};

/**
 * An online query of China's customs (stats.customs.gov.cn): amounts are whole units of the currency that heads their
 * column. The file does not say which direction of trade was asked for.
 */
export const GACC_QUERY: FlatFormat = {
  format: 'gacc_query',
  isHeader: (row) => {
    const keys = new Set(row.cells.map(headerKey));
    return keys.has('数据年月') && (keys.has('人民币') || keys.has('美元'));
  },
  meaningOf: namedIn(NAMES),
  meanings: Object.values(NAMES),
  needs: [['period'], ['partner_code'], ['amount_cny', 'amount_usd']],
  unread: (header) => (/^第[一二](数量|计量单位)$/.test(headerKey(header)) ? 'quantity' : undefined),
  open: (columns, lookups, answers) => {
    // Until it is answered rows are read as exports, to find their mistakes; nothing is imported before.
    const flow: TradeFlow = answers.flow ?? 'exports';
    return {
      questions: [{ name: 'flow', suggested: null }],
      series: 'gacc_query',
      publisher: CUSTOMS,
      read: (row) => readRow(new RowCheck(row, columns), columns, lookups, flow),
    };
  },
};

function readRow(check: RowCheck, columns: Columns, lookups: ImportLookups, flow: TradeFlow): RowOutcome {
  const partner = partnerOf(check, lookups);
  const period = check.over('period', check.need('period', queryPeriod, 'IMPORT_MONTH'), lookups.today);
  const commodity = columns.has('commodity_code')
    ? check.need('commodity_code', (code) => commodityOf(code, lookups), 'IMPORT_HS_CODE')
    : { sector: null, cut: null };
  const place = placeOf(check, columns, lookups);
  const amounts = CURRENCIES.filter(([reads]) => columns.has(reads)).map(([reads, unit]) =>
    valueOf(check, reads, unit),
  );
  if (check.problems.length > 0 || !period || !commodity || place === undefined || partner.kind === 'unknown') {
    return check.refused();
  }
  if (partner.kind !== 'country') return { kind: 'aside', reason: partner.kind };
  const subject: DraftSubject = {
    indicator: flow,
    market: partner.market,
    region: place,
    sector: commodity.sector,
    breakdown: breakdownOf({ hs: commodity.cut, mode: check.text('trade_mode_code') || check.text('trade_mode') }),
    title: titleOf(check, commodity.cut),
    period,
  };
  const figures = amounts.flatMap((value): FigureDraft[] => (value ? [levelDraft(subject, value)] : []));
  return figures.length === 0 ? { kind: 'aside', reason: 'no_value' } : { kind: 'figures', figures };
}

/** The partner by its code; a name beside it that is another's says that one of them is wrong. */
function partnerOf(check: RowCheck, lookups: ImportLookups): CustomsPartner {
  const partner = customsPartner(check.text('partner_code'));
  if (partner.kind === 'unknown') {
    check.need('partner_code', () => undefined, 'IMPORT_PARTNER_UNKNOWN');
    return partner;
  }
  const name = check.text('partner_name');
  const named = namedPartner(name, lookups);
  const isOther =
    named.kind === 'country'
      ? partner.kind !== 'country' || partner.market !== named.market
      : (named.kind === 'group' || named.kind === 'total') && partner.kind !== 'group';
  if (isOther) check.refuse('partner_code', 'IMPORT_PARTNER_NAME', { name });
  return partner;
}

/** An amount; undefined where the row has none, or none that can be kept. */
function valueOf(check: RowCheck, reads: 'amount_cny' | 'amount_usd', unit: string): Quantity | undefined {
  const value = check.may(reads, amountOf, 'IMPORT_NUMBER');
  return value ? check.attempt(reads, () => held({ qualifier: 'exactly', value, unit })) : undefined;
}

/** `null` for a gap, which `may` takes for a mistake only when it is no gap. */
function amountOf(text: string): string | undefined {
  if (isNil(text)) return '';
  const amount = parseAmount(text);
  return amount?.startsWith('-') ? undefined : amount;
}

/** A month, or January and February where customs publishes them as one: they stay one. */
function queryPeriod(text: string): Period | undefined {
  const combined = /^(\d{4})年?(0?1)月?[-至~](?:\1年?)?(0?2)月?$/.exec(text.normalize('NFKC'));
  return combined ? monthsOf(Number(combined[1]), 1, 2) : parseMonth(text);
}

/** The province where the trading company is registered; null where the query does not say. */
function placeOf(check: RowCheck, columns: Columns, lookups: ImportLookups): string | null | undefined {
  if (!columns.has('place') && !columns.has('place_code')) return null;
  const named = lookups.provinceNamed(check.text('place'));
  if (named !== undefined) return named;
  const code = check.text('place_code');
  const region = /^\d{2}$/.test(code) ? `${code}0000` : code;
  if (lookups.hasRegion(region)) return region;
  return check.refuse(columns.has('place') ? 'place' : 'place_code', 'IMPORT_PLACE_UNKNOWN');
}

function titleOf(check: RowCheck, cut: string | null): LocalizedText | null {
  const parts = [
    cut === null ? '' : `${check.text('commodity_name')}（${cut}）`.replace(/^（(.*)）$/, '$1'),
    check.text('trade_mode'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : { zh: parts.join('，').slice(0, 200), en: null };
}
