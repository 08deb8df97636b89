import type { RiskCategory } from '../vocabulary/risk.ts';
import type { ReasonOf, RiskMessage, ToldBy } from './messages.ts';
import type { RiskMethod } from './method.ts';
import type { RiskInput, RiskPart } from './summary.ts';

const MOST_REASONS = 3;

/** Why the score is what it is: the parts that contribute most, each by its weightiest fact. */
export function reasonsOf(parts: readonly RiskPart[]): readonly RiskMessage[] {
  return parts
    .filter(({ contribution }) => contribution !== null)
    .toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0))
    .slice(0, MOST_REASONS)
    .flatMap((part) => reasonOf(part) ?? []);
}

/** The sources that reasons name: they are to be read before the reasons are said. */
export function sourcesTold(reasons: readonly RiskMessage[]): readonly string[] {
  return [...new Set(reasons.flatMap(({ params }) => ('told' in params ? (params.told.source ?? []) : [])))];
}

function reasonOf(part: RiskPart): RiskMessage | null {
  const [lead] = part.inputs;
  if (!lead) return null;
  const { detail } = lead;
  const common: ReasonOf = {
    part: part.category,
    trend: part.direction,
    told: toldBy(lead),
    record: lead.recordIds[0] ?? null,
  };
  const ofKind = part.inputs.filter((input) => input.detail.kind === detail.kind);
  const count = ofKind.length;
  switch (detail.kind) {
    case 'figure': {
      const { indicator, sector, period, wording } = detail;
      return { key: 'reason_figure', params: { ...common, indicator, sector, span: period, movement: wording } };
    }
    case 'position': {
      const leaving = ofKind.filter(({ trend }) => trend === 1).length;
      const steps = detail.positions.map(({ kind, basis }) => ({ kind, basis }));
      return { key: 'reason_companies', params: { ...common, moves: { leaving, companies: count }, steps } };
    }
    case 'policy_event': {
      const key = part.category === 'sanctions_export_controls' ? 'reason_measures' : 'reason_statements';
      return { key, params: { ...common, count, when: detail.occurred } };
    }
    case 'note': {
      const { severity, likelihood, validFrom } = detail;
      const overdue = ofKind.filter(({ notes }) => notes.includes('review_overdue')).length;
      return { key: 'reason_note', params: { ...common, count, overdue, severity, likelihood, validFrom } };
    }
  }
}

/** Who told the fact: of those who worded it as it is shown, the one that is relied on most. */
function toldBy({ detail, origins, corroboration, notes }: RiskInput): ToldBy {
  const wording = detail.kind === 'figure' ? detail.wordingOrigins : null;
  const [first = null] = origins
    .filter(({ id }) => wording === null || wording.includes(id))
    .toSorted((a, b) => b.reliability - a.reliability);
  return {
    source: first?.id ?? null,
    kind: first?.kind ?? null,
    others: Math.max(0, origins.length - 1),
    doubt: corroboration === 'conflict' ? 'conflict' : notes.includes('contradicted') ? 'contradicted' : null,
  };
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
