import { Injectable } from '@nestjs/common';
import {
  type DateRange,
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
  pick,
  riskMessage,
} from '@kouan/shared';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { ShownRecordLists, ToldSource } from './risk-records.ts';

/** Text in both languages. */
interface Both {
  readonly zh: string;
  readonly en: string;
}

/** For what is said without naming a record. */
export const NO_RECORDS: ShownRecordLists = {
  figures: [],
  notes: [],
  positions: [],
  policyEvents: [],
  toldSources: [],
};

/** Says what one summary holds, with the names of its records. */
export interface Words {
  message(message: RiskMessage): { key: string; text: Both };
  input(input: RiskInput): Both;
}

/** Says what a summary holds in both languages, with the names of indicators, sectors and companies. */
@Injectable()
export class SummaryWords {
  constructor(private readonly data: ReferenceData) {}

  /**
   * Words for one summary, the records under it, and the sources that its reasons name.
   * @param knownAt the moment at which indicators were called as they are named; null: now
   */
  for(records: ShownRecordLists, knownAt: string | null): Words {
    const titles = titlesOf(records);
    const sources = new Map(records.toldSources.map((source) => [source.id, source]));
    const known: Known = { titles, sources, knownAt };
    return {
      message: (message) => ({
        key: message.key,
        text: both((locale) => riskMessage(message, locale, this.names(locale, known))),
      }),
      input: (input) => both((locale) => this.input(input, known, locale)),
    };
  }

  private input({ detail, recordIds }: RiskInput, { titles, knownAt }: Known, locale: Locale): string {
    const title = inLocale(titles.get(recordIds[0] ?? '') ?? NOTHING, locale);
    if (detail.kind === 'figure') {
      const parts = [
        this.indicator(detail.indicator, knownAt, locale),
        this.sector(detail.sector, locale),
        ...(detail.period.text ? [formatPeriod(parsePeriod(detail.period.text), locale)] : []),
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

  private names(locale: Locale, { titles, sources, knownAt }: Known): RiskNames {
    return {
      indicator: (code) => this.indicator(code, knownAt, locale),
      sector: (code) => this.sector(code, locale),
      record: (id) => inLocale(titles.get(id) ?? NOTHING, locale) || null,
      source: (id) => {
        const source = sources.get(id);
        const title = pick(source?.title, locale);
        const name = source?.publisher ?? source?.author ?? null;
        return source && (name ?? title) ? { name, title, published: publishedOf(source) } : null;
      },
    };
  }

  private indicator(code: string, knownAt: string | null, locale: Locale): string {
    return inLocale(this.data.indicatorOf(code, knownAt).name, locale);
  }

  private sector(code: string | null, locale: Locale): string {
    if (code === null) return locale === 'en' ? 'all goods' : '全部商品';
    const entry = this.data.sectors.get(code);
    return entry ? inLocale(entry.name, locale) : code;
  }
}

/** What records and sources are called. */
interface Known {
  readonly titles: ReadonlyMap<string, Both>;
  readonly sources: ReadonlyMap<string, ToldSource>;
  /** The moment at which they were called so; null: now. */
  readonly knownAt: string | null;
}

const NOTHING: Both = { zh: '', en: '' };

function publishedOf({ publishedOn, publishedFrom, publishedTo }: ToldSource): DateRange {
  return { from: publishedOn ?? publishedFrom, to: publishedOn ?? publishedTo, wording: null };
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
