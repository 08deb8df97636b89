import type { PlainDate } from '@kouan/shared';

/** By which day somebody reads a score: one that they chose, or today, whatever day that is. */
export type ScoreBasis = PlainDate | 'today';

/** @param asOf the day that was asked for; null: today */
export function basisOf(asOf: PlainDate | null): ScoreBasis {
  return asOf ?? 'today';
}

/** What to ask for; null: today. Who has never told their day reads by today. */
export function dayOf(basis: ScoreBasis | null): PlainDate | null {
  return basis === null || basis === 'today' ? null : basis;
}
