import { Injectable } from '@nestjs/common';
import {
  LOCALES,
  type Locale,
  POSITION_BASIS_LABELS,
  POSITION_KIND_LABELS,
  type RiskInput,
  type RiskMessage,
  type RiskNames,
  formatChange,
  formatPeriod,
  inLocale,
  parsePeriod,
  riskMessage,
} from '@kouan/shared';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { ShownRecordLists } from './risk-records.ts';

/** Text in both languages. */
interface Both {
  readonly zh: string;
  readonly en: string;
}

/** For what is said without naming a record. */
export const NO_RECORDS: ShownRecordLists = { figures: [], notes: [], positions: [], policyEvents: [] };

/** Says what a summary holds in both languages, with the names of indicators, sectors and companies. */
@Injectable()
export class SummaryWords {
  constructor(private readonly data: ReferenceData) {}

  /** Words for one summary and the records under it. */
  for(records: ShownRecordLists): {
    message: (message: RiskMessage) => { key: string; text: Both };
    input: (input: RiskInput) => Both;
  } {
    const titles = titlesOf(records);
    return {
      message: (message) => ({
        key: message.key,
        text: both((locale) => riskMessage(message, locale, this.names(locale))),
      }),
      input: (input) => both((locale) => this.input(input, titles, locale)),
    };
  }

  private input({ detail, recordIds }: RiskInput, titles: ReadonlyMap<string, Both>, locale: Locale): string {
    const title = inLocale(titles.get(recordIds[0] ?? '') ?? { zh: '', en: '' }, locale);
    if (detail.kind === 'figure') {
      const names = this.names(locale);
      const parts = [
        names.indicator(detail.indicator),
        names.sector(detail.sector),
        ...(detail.period.text ? [names.period(detail.period.text)] : []),
      ];
      const separator = locale === 'en' ? ': ' : '：';
      return `${parts.join(locale === 'en' ? ', ' : '，')}${separator}${formatChange(detail.wording, locale)}`;
    }
    if (detail.kind === 'position') {
      const kinds = detail.positions.map(({ kind, basis }) => {
        const words = [inLocale(POSITION_KIND_LABELS[kind], locale), inLocale(POSITION_BASIS_LABELS[basis], locale)];
        return locale === 'en' ? `${words[0]} (${words[1]})` : `${words[0]}（${words[1]}）`;
      });
      return `${title}${locale === 'en' ? ': ' : '：'}${kinds.join(locale === 'en' ? ', ' : '、')}`;
    }
    return title;
  }

  private names(locale: Locale): RiskNames {
    const name = (entry: { name: Both } | undefined, code: string): string =>
      entry ? inLocale(entry.name, locale) : code;
    return {
      indicator: (code) => name(this.data.indicators.get(code), code),
      sector: (code) =>
        code === null ? (locale === 'en' ? 'all goods' : '全部商品') : name(this.data.sectors.get(code), code),
      period: (text) => formatPeriod(parsePeriod(text), locale),
    };
  }
}

function both(say: (locale: Locale) => string): Both {
  const [zh, en] = LOCALES.map(say) as [string, string];
  return { zh, en };
}

/** What each record is called: a company for positions, the title for others. */
function titlesOf(records: ShownRecordLists): Map<string, Both> {
  const named = [
    ...records.positions.map(({ id, organization }) => [id, organization.name] as const),
    ...[...records.policyEvents, ...records.notes].map(({ id, title }) => [id, title] as const),
  ];
  return new Map(named.map(([id, { zh, en }]) => [id, { zh: zh ?? en ?? '', en: en ?? zh ?? '' }]));
}
