import { expect, test } from '@jest/globals';
import * as shared from '@kouan/shared';
import { withClient } from '../connection/open.ts';
import { testDatabase } from '../testing/index.ts';

/** Every closed list of the database, beside the vocabulary that server and console use. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  change_direction: shared.CHANGE_DIRECTIONS,
  close_reason: shared.CLOSE_REASONS,
  comparison_basis: shared.COMPARISON_BASES,
  comparison_form: shared.COMPARISON_FORMS,
  delivery_state: shared.DELIVERY_STATES,
  digest_frequency: shared.DIGEST_FREQUENCIES,
  confidence_word: shared.CONFIDENCE_WORDS,
  evidence_stance: shared.EVIDENCE_STANCES,
  import_format: shared.IMPORT_FORMATS,
  import_state: shared.IMPORT_STATES,
  fact_action: shared.FACT_ACTIONS,
  fact_kind: shared.FACT_KINDS,
  incoterm: shared.INCOTERMS,
  initiative_kind: shared.INITIATIVE_KINDS,
  initiative_mode: shared.INITIATIVE_MODES,
  initiative_status: shared.INITIATIVE_STATUSES,
  membership_status: shared.MEMBERSHIP_STATUSES,
  note_state: shared.NOTE_STATES,
  observation_status: shared.OBSERVATION_STATUSES,
  opportunity_stage: shared.OPPORTUNITY_STAGES,
  organization_kind: shared.ORGANIZATION_KINDS,
  participant_role: shared.PARTICIPANT_ROLES,
  payment_method: shared.PAYMENT_METHODS,
  policy_effect: shared.POLICY_EFFECTS,
  policy_event_kind: shared.POLICY_EVENT_KINDS,
  position_basis: shared.POSITION_BASES,
  position_kind: shared.POSITION_KINDS,
  quantity_qualifier: shared.QUALIFIERS,
  risk_band: shared.RISK_BANDS,
  risk_category: shared.RISK_CATEGORIES,
  risk_direction: shared.RISK_DIRECTIONS,
  role_list: shared.ROLES,
  source_kind: shared.SOURCE_KINDS,
  tenant_kind: shared.TENANT_KINDS,
  tenant_status: shared.TENANT_STATUSES,
};

test('every closed list of the database has exactly the words of the shared vocabulary', async () => {
  const database = await testDatabase();
  const words = await withClient(database.admin, async (client) => {
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select t.typname as name, pg_get_constraintdef(c.oid) as definition
        from pg_type t join pg_constraint c on c.contypid = t.oid where t.typnamespace = 'public'::regnamespace`,
    );
    return Object.fromEntries(
      rows.map(({ name, definition }) => [name, [...definition.matchAll(/'([^']+)'/g)].map(([, word]) => word).sort()]),
    );
  });
  await database.drop();
  expect(words).toEqual(
    Object.fromEntries(Object.entries(VOCABULARIES).map(([name, list]) => [name, list.toSorted()])),
  );
});
