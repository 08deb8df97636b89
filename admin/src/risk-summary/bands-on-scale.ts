import { CURRENT_METHOD, RISK_BANDS, type RiskBand, riskMethodOf } from '@kouan/shared';

/** Where a band ends: where the next one begins, the highest at 100. */
export function bandsOnScale(): { band: RiskBand; from: number; to: number }[] {
  const starts: Readonly<Record<RiskBand, number>> = { low: 0, ...riskMethodOf(CURRENT_METHOD).bands };
  return RISK_BANDS.map((band, index) => {
    const next = RISK_BANDS[index + 1];
    return { band, from: starts[band], to: next ? starts[next] : 100 };
  });
}
