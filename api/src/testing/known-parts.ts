import { addOrganization, recordKind, writeLeast } from './record-kinds.ts';
import type { TestPerson } from './test-app.ts';

const DAY = { occurredFrom: '2026-11-01', occurredTo: '2026-11-01' };

/** Three parts of the risk summary of Russia, each with its evidence: enough for a score. */
export async function addKnownParts(person: TestPerson): Promise<void> {
  await addEvent(person, 'sanction');
  await addEvent(person, 'countermeasure');
  const organizationId = await addOrganization(person);
  await addEvidence(
    person,
    'marketPositionId',
    (await writeLeast(person, recordKind('MarketPosition'), organizationId, DAY)).id,
  );
}

/** A policy event of Russia with its evidence, which moves the score. */
export async function addEvent(
  person: TestPerson,
  kind = 'export_control',
  title = { zh: '出口管制' },
): Promise<{ id: string; code: string }> {
  const event = await writeLeast(person, recordKind('PolicyEvent'), '', { kind, title, ...DAY });
  await addEvidence(person, 'policyEventId', event.id);
  return event;
}

async function addEvidence(person: TestPerson, key: string, id: string): Promise<void> {
  const source = await writeLeast(person, recordKind('Source'), '', { publishedOn: '2026-11-01' });
  await person.get(`mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`, {
    input: { sourceId: source.id, [key]: id, locator: '第1段' },
  });
}
