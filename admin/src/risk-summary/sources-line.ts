import { type Locale, pick } from '@kouan/shared';
import type { EvidenceItem } from '../display/evidence.ts';
import { dayInBeijing, formatDate } from '../display/dates.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { MessageParams } from '../i18n/hooks.ts';
import type { Summary } from './documents.ts';

type Say = (key: MessageKey, params?: MessageParams) => string;

/** So many publishers are named; the others are counted. */
const NAMED = 5;

/** Who says what a chart shows: the publishers of its evidence, each once. */
export function sourcesLine(evidence: readonly EvidenceItem[], locale: Locale, t: Say): string {
  const names = new Set(evidence.map(({ source }) => source.publisher ?? pick(source.title, locale)).filter(Boolean));
  const between = locale === 'en' ? '; ' : '；';
  const named = [...names].slice(0, NAMED).join(between);
  if (names.size === 0) return '';
  return names.size > NAMED
    ? t('resources.riskSummary.sourcesMore', { named, smart_count: names.size - NAMED })
    : t('resources.riskSummary.sources', { named });
}

/** What is asked, in a line: "Russia · All sectors · From all of China · as of 31 May 2022". */
export function subjectLine(
  { market, sector, region, ...clocks }: Pick<Summary, 'market' | 'sector' | 'region' | 'asOf' | 'knownAt'>,
  locale: Locale,
  t: Say,
): string {
  return [
    pick(market.name, locale),
    sector ? `${pick(sector.name, locale)} (HS ${sector.code})` : t('resources.riskSummary.allSectors'),
    region ? pick(region.name, locale) : t('resources.riskSummary.allRegions'),
    clocksLine(clocks, locale, t),
  ].join(' · ');
}

/** By which clocks it is asked: "as of 31 May 2022 · as known on 12 May 2022"; the second where it was set. */
export function clocksLine({ asOf, knownAt }: Pick<Summary, 'asOf' | 'knownAt'>, locale: Locale, t: Say): string {
  const day = `${t('resources.riskSummary.asOf')} ${formatDate(asOf, locale)}`;
  if (!knownAt) return day;
  return `${day} · ${t('resources.riskSummary.knownAt')} ${formatDate(dayInBeijing(knownAt), locale)}`;
}
