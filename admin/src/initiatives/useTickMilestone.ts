import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import { isFailure } from '../provider/error.ts';
import type { InitiativeRecord } from './documents.ts';
import { ticked } from './milestones.ts';

/** Two versions to choose from, when someone else saved first. */
interface Conflict {
  readonly base: InitiativeRecord;
  readonly mine: InitiativeRecord;
}

/** Ticks a milestone off, or opens it again, onto the version that is on screen. */
export function useTickMilestone(initiative: InitiativeRecord) {
  const notify = useNotify();
  const queries = useQueryClient();
  const dataProvider = useDataProvider();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const refresh = (): Promise<unknown> =>
    Promise.all(['initiatives', 'dashboard'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })));
  const save = useMutation({
    mutationFn: ({ base, mine }: Conflict) =>
      dataProvider.update('initiatives', { id: base.id, data: mine, previousData: base }),
    onSuccess: refresh,
    onError: (error, wanted) => {
      if (isFailure(error, 'CONFLICT')) setConflict(wanted);
      else notify(error.message, { type: 'error' });
    },
  });
  return {
    tick: (milestoneId: string, doneOn: string | null): void =>
      save.mutate({
        base: initiative,
        mine: { ...initiative, milestones: ticked(initiative.milestones, milestoneId, doneOn) },
      }),
    isPending: save.isPending,
    conflict,
    onResolved: (): void => {
      setConflict(null);
      void refresh();
    },
    onGivenUp: (): void => setConflict(null),
  };
}
