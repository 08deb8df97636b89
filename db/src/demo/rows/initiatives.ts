import type { PlainDate } from '@kouan/shared';
import { localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoInitiative } from '../types.ts';

/** Days before its first day that follow-up work was entered. */
const LEAD = 40;

export function addInitiative(book: TenantBook, initiative: DemoInitiative): void {
  const { key, title, starts, evidence } = initiative;
  const { calendar } = book;
  const enteredAt = calendar.enteredAt(initiative.facts, Math.min(starts ?? 0, 0) - LEAD);
  const takesPlaceFrom = initiative.takesPlaceFrom ?? calendar.day(starts);
  const effectiveOn = statusDay(initiative, book);
  const { id } = book.addRecord(
    'initiative',
    { key, enteredAt, names: [title.zh, title.en] },
    {
      kind: initiative.kind,
      mode: initiative.mode ?? null,
      status: initiative.status,
      status_effective_on: effectiveOn,
      ...localized('title', title),
      ...localized('summary', initiative.summary),
      region_codes: initiative.regions,
      market_codes: initiative.markets,
      sector_codes: initiative.sectors ?? [],
      takes_place_from: takesPlaceFrom,
      takes_place_to: initiative.takesPlaceTo ?? calendar.day(initiative.ends),
      date_wording: initiative.dateWording ?? null,
      owner_id: book.clerk('initiative'),
    },
  );
  book.add('initiative_status_change', {
    id: book.id('initiative_status_change', key),
    initiative_id: id,
    to_status: initiative.status,
    effective_on: effectiveOn,
    entered_at: enteredAt,
    entered_by: book.clerk('initiative'),
  });
  addParts(book, initiative, id);
  book.addEvidence('initiative', key, evidence, enteredAt);
}

/** Since when the status holds. A day that no source states is not made up: reported initiatives have none. */
function statusDay({ facts, status, starts, ends }: DemoInitiative, { calendar }: TenantBook): PlainDate | null {
  if (facts.length > 0) return null;
  if (status === 'completed' || status === 'held') return calendar.day(ends ?? starts);
  return calendar.day(status === 'under_way' ? starts : -LEAD);
}

function addParts(book: TenantBook, initiative: DemoInitiative, id: string): void {
  const { key, participants, milestones = [], outcomes = [] } = initiative;
  for (const [position, { organization, label, role, companies }] of participants.entries()) {
    book.add('initiative_participant', {
      id: book.id('initiative_participant', `${key}/${position}`),
      initiative_id: id,
      organization_id: book.link('organization', organization),
      role,
      ...localized('label', label),
      company_count: companies ?? 1,
      position,
    });
  }
  for (const [position, { title, due, done }] of milestones.entries()) {
    book.add('initiative_milestone', {
      id: book.id('initiative_milestone', `${key}/${position}`),
      initiative_id: id,
      ...localized('title', title),
      due_on: book.calendar.day(due),
      done_on: book.calendar.day(done),
      is_demo: true,
      position,
    });
  }
  for (const [position, { text }] of outcomes.entries()) {
    book.add('initiative_outcome', {
      id: book.id('initiative_outcome', `${key}/${position}`),
      initiative_id: id,
      ...localized('text', text),
      occurred_on: null,
      position,
    });
  }
}
