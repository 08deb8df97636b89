import type { OpportunityRecord } from '../opportunities/documents.ts';
import type { InitiativeRecord, Participant } from './documents.ts';

/**
 * What an opportunity that came out of an initiative starts with. What the initiative has several of is left to the
 * person: nothing is picked for them.
 */
export function opportunityFrom(initiative: InitiativeRecord): Partial<OpportunityRecord> {
  const { id, code, title, markets, regions, sectors, participants } = initiative;
  const exporter = only(organizationsAs('exporter', participants));
  const counterparty = only(organizationsAs('buyer', participants));
  const [market, region] = [only(markets), only(regions)];
  return {
    initiative: { id, code, title },
    sectors,
    ...(market ? { market } : {}),
    ...(region ? { region } : {}),
    ...(exporter ? { exporter } : {}),
    ...(counterparty ? { counterparty } : {}),
  };
}

function organizationsAs(role: Participant['role'], participants: readonly Participant[]) {
  return participants.flatMap((participant) =>
    participant.role === role && participant.organization ? [participant.organization] : [],
  );
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
