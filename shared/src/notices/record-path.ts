import type { FactKind } from '../vocabulary/fact-changes.ts';

/** Where the console shows the records of each kind; kinds without a page of their own have none. */
const PAGES: Readonly<Partial<Record<FactKind, string>>> = {
  figure: 'figures',
  risk_note: 'riskNotes',
  market_position: 'marketPositions',
  policy_event: 'policyEvents',
  source: 'sources',
};

/** The console's path to a record, as in `/figures/<id>/show`; null where it has no page of its own. */
export function recordPath(kind: FactKind, recordId: string): string | null {
  const page = PAGES[kind];
  return page ? `/${page}/${recordId}/show` : null;
}
