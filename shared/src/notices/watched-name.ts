import { type Label, type Locale, inLocale } from '../text/locale.ts';
import { type LocalizedText, pick } from '../text/localized-text.ts';
import { RISK_CATEGORY_LABELS, type RiskCategory } from '../vocabulary/risk.ts';

/** What somebody watches, by name. */
export interface Watched {
  readonly market: { readonly name: Label };
  /** Null: all goods. */
  readonly sector: { readonly code: string; readonly name: Label } | null;
  /** Null: the whole country. */
  readonly region: { readonly name: Label } | null;
  readonly topic: RiskCategory | null;
  readonly company: { readonly name: LocalizedText } | null;
}

/** What is watched in one line, as in "Russia · 85 Electrical machinery · Payment channels". */
export function watchedName({ market, sector, region, topic, company }: Watched, locale: Locale): string {
  return [
    inLocale(market.name, locale),
    sector ? `${sector.code} ${inLocale(sector.name, locale)}` : locale === 'en' ? 'All goods' : '全部商品',
    region && inLocale(region.name, locale),
    topic && inLocale(RISK_CATEGORY_LABELS[topic], locale),
    company && pick(company.name, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}
