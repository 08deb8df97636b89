import type { RiskSummaryType } from '../risk-summary/risk-summary.types.ts';
import type { ReportLanguage } from './report-request.ts';

/** What no file system takes in a name. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;

/** The name that a browser saves a report under: in the reader's script, and in plain letters for the others. */
export function fileNames({ market, sector, region, asOf }: RiskSummaryType, language: ReportLanguage): string {
  const codes = [sector?.code, region?.code].filter((code) => code !== undefined);
  const plain = ['kouan-risk', market.code, ...codes, asOf, language].join('-');
  const title = language === 'en' ? ['Risk summary', market.name.en] : ['风险摘要', market.name.zh];
  const full = [...title, ...codes, asOf].filter(Boolean).join(' ').replace(UNFIT, ' ');
  return `attachment; filename="${plain}.pdf"; filename*=UTF-8''${encodeURIComponent(`${full}.pdf`)}`;
}
