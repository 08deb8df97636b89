import type { RiskSummaryType } from '../risk-summary/risk-summary.types.ts';
import type { ReportLinks } from './content/report.ts';

/** Where the description of the method is served. */
export const METHOD_PATH = 'reports/risk-method';

/** The page in the console that asks the same question of the same moment, and the description of its method. */
export function linksOf(
  { market, sector, region, asOf }: RiskSummaryType,
  knownAt: string,
  origin: string,
): ReportLinks {
  const asked = new URLSearchParams({
    market: market.code,
    ...(sector ? { sector: sector.code } : {}),
    ...(region ? { region: region.code } : {}),
    asOf,
    knownAt,
  });
  // Colons need no escape in a query, and people read this address on paper.
  const query = asked.toString().replaceAll('%3A', ':');
  return { page: `${origin}/#/risk-summary?${query}`, method: `${origin}/${METHOD_PATH}` };
}
