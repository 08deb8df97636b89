import type { RiskCategory } from '../vocabulary/risk.ts';
import type { RiskMessage } from './messages.ts';
import type { RiskMethod } from './method.ts';
import type { RiskPart } from './summary.ts';

const MOST_REASONS = 3;

/** Why the score is what it is: the parts that contribute most, each by its weightiest fact. */
export function reasonsOf(parts: readonly RiskPart[]): readonly RiskMessage[] {
  return parts
    .filter(({ contribution }) => contribution !== null)
    .toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0))
    .slice(0, MOST_REASONS)
    .flatMap((part) => reasonOf(part) ?? []);
}

function reasonOf(part: RiskPart): RiskMessage | null {
  const [lead] = part.inputs;
  if (!lead) return null;
  const count = (kind: typeof lead.detail.kind): number =>
    part.inputs.filter((input) => input.detail.kind === kind).length;
  switch (lead.detail.kind) {
    case 'figure': {
      const { indicator, sector, period, wording } = lead.detail;
      return { key: 'reason_figure', params: { indicator, sector, period: period.text, change: wording } };
    }
    case 'position': {
      const leaving = part.inputs.filter(({ detail, trend }) => detail.kind === 'position' && trend === 1).length;
      return { key: 'reason_companies', params: { leaving, companies: count('position') } };
    }
    case 'policy_event': {
      const key = part.category === 'sanctions_export_controls' ? 'reason_measures' : 'reason_statements';
      return { key, params: { count: count('policy_event') } };
    }
    case 'note': {
      const { severity, likelihood } = lead.detail;
      return { key: 'reason_note', params: { part: part.category, severity, likelihood } };
    }
  }
}

/** What to ask before shipping: for every part that may be risky or of which nothing is known, and always counsel. */
export function checksOf(
  parts: readonly RiskPart[],
  sector: string | null,
  { checkFrom }: RiskMethod,
): readonly RiskMessage[] {
  const checks = parts.flatMap(({ category, score }): RiskMessage[] => {
    if (score === null) return [{ key: 'check_unknown_part', params: { part: category } }];
    return score.upper >= checkFrom ? [checkOf(category, sector)] : [];
  });
  return [...checks, { key: 'check_counsel', params: {} }];
}

function checkOf(category: RiskCategory, sector: string | null): RiskMessage {
  switch (category) {
    case 'claims_experience':
      return { key: 'check_insurance', params: {} };
    case 'trade_trend':
      return { key: 'check_orders', params: {} };
    case 'sanctions_export_controls':
      return { key: 'check_export_controls', params: { sector } };
    case 'payment_channels':
      return { key: 'check_payment', params: {} };
    case 'market_exits':
      return { key: 'check_partners', params: {} };
    case 'policy_legal':
      return { key: 'check_home_rules', params: {} };
  }
}
