import type { LocalizedText } from '@kouan/shared';
import { urgencyOf } from '../opportunities/due.ts';
import type { OfficialStartData, RecentActivityData } from './documents.ts';

/** Something that a person has to do by a day. */
export interface DueWork {
  readonly key: string;
  readonly kind: 'opportunity' | 'milestone';
  /** Where it is done. */
  readonly to: string;
  /** The step or milestone; null where an opportunity has a day but no words for its next step. */
  readonly what: LocalizedText | string | null;
  /** The opportunity or initiative that it belongs to. */
  readonly of: LocalizedText;
  readonly dueOn: string;
}

/** A person's next steps and milestones, what is due first at the head, those late apart from those still in time. */
export function dueWork(
  { due, milestones }: Pick<OfficialStartData, 'due' | 'milestones'>,
  { today, until }: { readonly today: string; readonly until: string },
): { readonly late: readonly DueWork[]; readonly soon: readonly DueWork[] } {
  const steps = due.nodes.flatMap(({ id, nextStep, nextStepDue, title }): DueWork[] =>
    nextStepDue
      ? [
          {
            key: id,
            kind: 'opportunity',
            to: `/opportunities/${id}/show`,
            what: nextStep,
            of: title,
            dueOn: nextStepDue,
          },
        ]
      : [],
  );
  const open = milestones.nodes.flatMap((initiative) =>
    initiative.milestones.flatMap(({ id, title, dueOn, doneOn }): DueWork[] =>
      doneOn === null && dueOn !== null && dueOn <= until
        ? [
            {
              key: id,
              kind: 'milestone',
              to: `/initiatives/${initiative.id}/show`,
              what: title,
              of: initiative.title,
              dueOn,
            },
          ]
        : [],
    ),
  );
  const all = [...steps, ...open].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const isLate = ({ dueOn }: DueWork): boolean => urgencyOf(dueOn, today) === 'late';
  return { late: all.filter(isLate), soon: all.filter((work) => !isLate(work)) };
}

/** A record that someone changed. */
export interface Activity {
  readonly id: string;
  readonly to: string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly updatedAt: string;
  readonly updatedBy: { readonly name: string } | null;
}

/** What was changed last, over all kinds of records. */
export function latestActivity({ opportunities, initiatives }: RecentActivityData, most: number): readonly Activity[] {
  const all = [
    ...opportunities.nodes.map((node) => ({ ...node, to: `/opportunities/${node.id}/show` })),
    ...initiatives.nodes.map((node) => ({ ...node, to: `/initiatives/${node.id}/show` })),
  ];
  return all.toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)).slice(0, most);
}
