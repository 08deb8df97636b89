import type { PlainDate } from '../period/index.ts';

interface Coded {
  readonly code: string;
}

/** What a risk summary is asked about. */
export interface SummarySubject {
  readonly market: Coded;
  /** Null: all goods. */
  readonly sector: Coded | null;
  /** Null: the whole country. */
  readonly region: Coded | null;
}

/**
 * The console's path to the risk summary of what is watched, as in `/risk-summary?market=RU&sector=8502`.
 * @param asOf null: today, whatever day that is
 */
export function watchedSummaryPath({ market, sector, region }: SummarySubject, asOf: PlainDate | null): string {
  const asked = { market: market.code, sector: sector?.code, region: region?.code, asOf };
  const parts = Object.entries(asked).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return `/risk-summary?${parts.join('&')}`;
}
