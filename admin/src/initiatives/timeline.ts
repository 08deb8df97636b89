import type { InitiativeRecord } from './documents.ts';

type StatusChange = InitiativeRecord['statusHistory'][number];
type Milestone = InitiativeRecord['milestones'][number];
type Outcome = InitiativeRecord['outcomes'][number];

/** Something on the timeline of an initiative; the date is null where none is known. */
export type TimelineItem =
  | { readonly kind: 'status'; readonly date: string | null; readonly change: StatusChange }
  | { readonly kind: 'milestone'; readonly date: string | null; readonly milestone: Milestone }
  | { readonly kind: 'outcome'; readonly date: string | null; readonly outcome: Outcome };

/** Changes of status, milestones and outcomes by their day; what has no day comes last, in the order of entry. */
export function timelineOf({
  statusHistory,
  milestones,
  outcomes,
}: Pick<InitiativeRecord, 'statusHistory' | 'milestones' | 'outcomes'>): readonly TimelineItem[] {
  const items: TimelineItem[] = [
    ...statusHistory.map((change) => ({ kind: 'status' as const, date: change.effectiveOn, change })),
    ...outcomes.map((outcome) => ({ kind: 'outcome' as const, date: outcome.occurredOn, outcome })),
    ...milestones.map((milestone) => ({
      kind: 'milestone' as const,
      date: milestone.doneOn ?? milestone.dueOn,
      milestone,
    })),
  ];
  return items.toSorted((a, b) => compareDates(a.date, b.date));
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
