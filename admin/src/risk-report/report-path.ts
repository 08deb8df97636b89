import type { Question } from '../risk-summary/documents.ts';

/** Languages of a report, as the server names them. */
export const REPORT_LANGUAGES = ['zh', 'en', 'both'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Where the server has the report on a question; what is not asked is left out. */
export function reportPath({ market, sector, region, asOf, knownAt }: Question, language: ReportLanguage): string {
  const given = Object.entries({ market, sector, region, asOf, knownAt, language });
  const query = new URLSearchParams(given.filter((entry): entry is [string, string] => Boolean(entry[1])));
  return `/reports/risk-summary.pdf?${query.toString()}`;
}
