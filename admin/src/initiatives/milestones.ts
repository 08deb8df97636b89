import type { Milestone } from './documents.ts';

/** The open milestone that is due first; one without a day comes after all others. */
export function nextMilestone(milestones: readonly Milestone[]): Milestone | undefined {
  const [next] = milestones
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((a, b) => (a.dueOn ?? 'later').localeCompare(b.dueOn ?? 'later'));
  return next;
}

/** The milestones with one of them ticked off, or opened again where the day is null. */
export function ticked(milestones: readonly Milestone[], id: string, doneOn: string | null): Milestone[] {
  return milestones.map((milestone) => (milestone.id === id ? { ...milestone, doneOn } : milestone));
}
