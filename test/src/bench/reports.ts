import { send } from '../client.ts';
import { HEAVY_MARKET } from './seed/facts.ts';
import { columnsOf } from './report.ts';
import type { AskedTenant } from './questions.ts';

/** How long one report took. */
export interface ReportTime {
  readonly market: string;
  readonly language: string;
  readonly when: string;
  readonly seconds: number;
  readonly kilobytes: number;
}

/** As much of the exporter's page as its answer is kept for: the report speaks of the same. */
const PAGE = `query ($market: ID!) { riskSummary(market: $market) { score { central } shippingChecks { topic } } }`;

/** The market of the demonstration, and the one that a great many facts lie beneath. */
const MARKETS = ['RU', HEAVY_MARKET];

/**
 * How long reports take, one after the other: the very first one of the server, those of bureaus that have not asked for
 * the market before, and those of a reader who has its page open.
 * @param tenants bureaus that nothing has been asked for yet; each is used once for each market
 */
export async function timeReports(url: string, tenants: readonly AskedTenant[]): Promise<readonly ReportTime[]> {
  const times: ReportTime[] = [];
  const time = async (market: string, language: string, when: string, tenant: AskedTenant): Promise<void> => {
    const began = performance.now();
    const bytes = await report(url, { market, language }, tenant);
    times.push({ market, language, when, seconds: (performance.now() - began) / 1000, kilobytes: bytes / 1024 });
  };
  for (const [index, tenant] of tenants.entries()) {
    for (const market of MARKETS) {
      const when = index === 0 && market === MARKETS[0] ? 'first of the server' : 'first of the bureau';
      await time(market, 'both', when, tenant);
      await openPage(url, market, tenant);
      // The answer of now serves for moments that no clock may doubt.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      for (const language of ['both', 'zh']) await time(market, language, 'page open', tenant);
    }
  }
  return times;
}

/** The times as a table for people. */
export function reportsTable(times: readonly ReportTime[]): string {
  return columnsOf([
    ['report', 'language', 'asked', 's', 'KB'],
    ...times.map(({ market, language, when, seconds, kilobytes }) => [
      market,
      language,
      when,
      seconds.toFixed(2),
      kilobytes.toFixed(0),
    ]),
  ]);
}

/** @returns how many bytes it has. @throws when there is none */
async function report(url: string, asked: Record<string, string>, { token }: AskedTenant): Promise<number> {
  const answer = await fetch(`${url}/reports/risk-summary.pdf?${new URLSearchParams(asked).toString()}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`no report of ${asked['market']}: ${await answer.text()}`);
  return (await answer.arrayBuffer()).byteLength;
}

async function openPage(url: string, market: string, { token }: AskedTenant): Promise<void> {
  const { errors } = await send(url, PAGE, { market }, token);
  if (errors.length > 0) throw new Error(`no page of ${market}: ${JSON.stringify(errors)}`);
}
