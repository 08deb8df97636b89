import type { OpportunityStage, PlainDate } from '@kouan/shared';
import { RECORDED_AT, RECORDED_ON } from '../calendar.ts';
import { localized, quantityColumns } from '../columns.ts';
import type { Added, TenantBook } from '../tenant-book.ts';
import type { DemoOpportunity } from '../types.ts';

interface Move {
  readonly from: OpportunityStage | null;
  readonly to: OpportunityStage;
  readonly effectiveOn: PlainDate;
  readonly enteredAt: string;
  readonly reason: string | null;
}

/** What was reported has no stage of its own: it counts as identified on the day the desk recorded it. */
const REPORTED: Move = {
  from: null,
  to: 'identified',
  effectiveOn: RECORDED_ON,
  enteredAt: RECORDED_AT,
  reason: null,
};

export function addOpportunity(book: TenantBook, opportunity: DemoOpportunity): void {
  const { key, title, evidence } = opportunity;
  const moves = movesOf(book, opportunity);
  const [first = REPORTED] = moves;
  const last = moves.at(-1) ?? first;
  const added = book.addRecord(
    'opportunity',
    {
      key,
      enteredAt: first.enteredAt,
      updatedAt: last.enteredAt,
      version: moves.length,
      names: [title.zh, title.en],
    },
    { ...columnsOf(book, opportunity), stage: last.to, stage_effective_on: last.effectiveOn },
  );
  for (const move of moves) addMove(book, key, added, move);
  book.addEvidence('opportunity', key, evidence, first.enteredAt);
}

function columnsOf(book: TenantBook, opportunity: DemoOpportunity): Record<string, unknown> {
  const { calendar } = book;
  return {
    ...localized('title', opportunity.title),
    ...localized('note', opportunity.note),
    close_reason: opportunity.closeReason ?? null,
    exporter_id: book.link('organization', opportunity.exporter),
    counterparty_id: book.link('organization', opportunity.counterparty),
    channel_bank_id: book.link('organization', opportunity.channelBank),
    initiative_id: book.link('initiative', opportunity.initiative),
    market_code: opportunity.market,
    region_code: opportunity.region ?? null,
    sector_codes: opportunity.sectors ?? [],
    ...quantityColumns('value', opportunity.value),
    value_currency: opportunity.value?.unit ?? null,
    likelihood: opportunity.likelihood ?? null,
    expected_on: calendar.day(opportunity.expected),
    incoterm: opportunity.incoterm ?? null,
    payment_method: opportunity.payment ?? null,
    next_step: opportunity.nextStep ?? null,
    next_step_due: calendar.day(opportunity.due),
    owner_id: book.clerk('opportunity'),
  };
}

function movesOf({ calendar }: TenantBook, { moves }: DemoOpportunity): readonly Move[] {
  if (!moves) return [REPORTED];
  return moves.map(({ to, on, reason }, index) => ({
    from: moves[index - 1]?.to ?? null,
    to,
    effectiveOn: calendar.day(on),
    enteredAt: calendar.morning(on),
    reason: reason ?? null,
  }));
}

function addMove(book: TenantBook, key: string, opportunity: Added, move: Move): void {
  book.add('opportunity_stage_change', {
    id: book.id('opportunity_stage_change', `${key}/${move.to}`),
    opportunity_id: opportunity.id,
    from_stage: move.from,
    to_stage: move.to,
    effective_on: move.effectiveOn,
    reason: move.reason,
    entered_at: move.enteredAt,
    entered_by: book.clerk('opportunity'),
  });
  if (move.from === null) return;
  book.addAudit('opportunity', opportunity, {
    action: 'stage',
    at: move.enteredAt,
    by: book.clerk('opportunity'),
    changes: [{ field: 'stage', before: move.from, after: move.to }],
  });
}
