import { DomainError, type Locale, instantIn, requirePlainDate } from '@kouan/shared';

/** In which language a report is made: one edition, or both in one document, Chinese first. */
export const REPORT_LANGUAGES = ['zh', 'en', 'both'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** The editions of a document, in their order. */
export const EDITIONS: Readonly<Record<ReportLanguage, readonly [Locale, ...Locale[]]>> = {
  zh: ['zh-CN'],
  en: ['en'],
  both: ['zh-CN', 'en'],
};

/** What a report is asked for. */
export interface ReportRequest {
  readonly market: string;
  readonly sector: string | null;
  readonly region: string | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly language: ReportLanguage;
}

/** Longest code that is looked up; none is so long. */
const LONGEST_CODE = 40;

/**
 * Reads what is asked out of an address. Codes of markets, sectors and regions are checked where they are looked up.
 * @throws BAD_INPUT at the parameter that is missing or cannot be
 */
export function reportRequest(query: Readonly<Record<string, unknown>>): ReportRequest {
  const given = (name: string): string | null => single(query, name);
  const asOf = given('asOf');
  const knownAt = given('knownAt');
  const market = given('market');
  if (market === null) throw new DomainError('BAD_INPUT', 'REQUIRED', 'market');
  return {
    market,
    sector: given('sector'),
    region: given('region'),
    asOf: asOf === null ? null : requirePlainDate(asOf, 'asOf'),
    knownAt: knownAt === null ? null : requireInstant(knownAt),
    language: requireLanguage(given('language') ?? 'zh'),
  };
}

/** A parameter that was given once; blank is as good as not given. */
function single(query: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = query[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || value.length > LONGEST_CODE) {
    throw new DomainError('BAD_INPUT', 'VALUE_UNKNOWN', name, { given: String(value).slice(0, 20) });
  }
  return value;
}

/** A plus sign that nobody encoded arrives as a blank. */
function requireInstant(text: string): string {
  const instant = instantIn(text.replace(' ', '+'));
  if (instant === undefined) throw new DomainError('BAD_INPUT', 'INSTANT_INVALID', 'knownAt');
  return instant;
}

function requireLanguage(text: string): ReportLanguage {
  const language = REPORT_LANGUAGES.find((known) => known === text);
  if (!language) throw new DomainError('BAD_INPUT', 'VALUE_UNKNOWN', 'language', { given: text.slice(0, 20) });
  return language;
}
