import { type Locale, inLocale } from '../text/locale.ts';
import { type LocalizedText, pick } from '../text/localized-text.ts';
import { RISK_CATEGORY_LABELS, type RiskCategory } from '../vocabulary/risk.ts';

/** What somebody watches, by name. */
export interface Watched {
  readonly market: { readonly name: LocalizedText };
  /** Null: all goods. */
  readonly sector: { readonly code: string; readonly name: LocalizedText } | null;
  /** Null: the whole country. */
  readonly region: { readonly name: LocalizedText } | null;
  readonly topic: RiskCategory | null;
  readonly company: { readonly name: LocalizedText } | null;
}

/** What is watched in one line, as in "Russia · 85 Electrical machinery · Payment channels". */
export function watchedName({ market, sector, region, topic, company }: Watched, locale: Locale): string {
  return [
    pick(market.name, locale),
    sector ? `${sector.code} ${pick(sector.name, locale)}` : locale === 'en' ? 'All goods' : '全部商品',
    region && pick(region.name, locale),
    topic && inLocale(RISK_CATEGORY_LABELS[topic], locale),
    company && pick(company.name, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whether a part or a company of a market alone is watched: a score beside its name is that of more than it names. */
export function isPartOnly({ topic, company }: Pick<Watched, 'topic' | 'company'>): boolean {
  return topic !== null || company !== null;
}
