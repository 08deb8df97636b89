import { RECORDED_AT } from '../calendar.ts';
import { localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoPolicyEvent } from '../types.ts';

export function addPolicyEvent(book: TenantBook, event: DemoPolicyEvent): void {
  const { key, title, speaker, evidence } = event;
  book.addRecord(
    'policy_event',
    { key, enteredAt: RECORDED_AT, names: [title.zh, title.en, speaker] },
    {
      kind: event.kind,
      authority_id: book.link('organization', event.authority),
      speaker: speaker ?? null,
      ...localized('title', title),
      ...localized('summary', event.summary),
      market_codes: event.markets,
      sector_codes: event.sectors ?? [],
      occurred_from: event.occurredFrom ?? null,
      occurred_to: event.occurredTo ?? null,
      date_wording: event.dateWording,
      recorded_at: RECORDED_AT,
    },
  );
  book.addEvidence('policy_event', key, evidence, RECORDED_AT);
}
