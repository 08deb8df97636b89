import { type OpportunityStage, OPEN_STAGES, addDays, daysBetween } from '@kouan/shared';

/** How pressing a due date is. */
export type Urgency = 'late' | 'today' | 'week' | 'later';

/** How pressing something due on that day is; null where no day is set. */
export function urgencyOf(dueOn: string | null | undefined, today: string): Urgency | null {
  if (!dueOn) return null;
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'late';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}

/** The last day of what is due within a week. */
export function weekAhead(today: string): string {
  return addDays(today, 7);
}

/** Whether there is still something to do for an opportunity in this stage. */
export function isOpenStage(stage: OpportunityStage): boolean {
  return (OPEN_STAGES as readonly OpportunityStage[]).includes(stage);
}
