import type { FactAction } from '@kouan/shared';
import type { FactConcern } from '../fact-changes/fact-change.ts';
import type { FactRecord } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { RiskNoteEntity } from './risk-note.entity.ts';

/** Drafts and reviews stay inside the house; readers are told of what is published and of what is taken back. */
const ACTIONS: Readonly<Record<string, FactAction>> = {
  publish: 'published',
  confirm: 'published',
  withdraw: 'withdrawn',
};

/** A note bears on what its published wording speaks of; one that is not published bears on nothing. */
async function concern({ viewer, query }: TenantTransaction, note: RiskNoteEntity): Promise<FactConcern | null> {
  if (!note.publishedVersionId) return null;
  const [row] = await query({
    name: 'risk-note-concern',
    text: `select market_code, sector_codes, region_codes, category, title_zh, title_en
      from risk_note_version where tenant_id = $1 and id = $2`,
    values: [viewer.tenantId, note.publishedVersionId],
  });
  const [market, sectorCodes, regionCodes, category, zh, en] = row as [
    string,
    string[],
    string[],
    FactConcern['topics'][number],
    string | null,
    string | null,
  ];
  return {
    marketCodes: [market],
    sectorCodes,
    regionCodes,
    topics: [category],
    organizationId: null,
    label: { zh, en },
  };
}

export const RISK_NOTE_FACT: FactRecord<RiskNoteEntity> = {
  kind: 'risk_note',
  concern,
  actions: ({ action }) => ACTIONS[action],
};
