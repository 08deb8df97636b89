import { OBSERVATION_STATUSES, type ObservationStatus } from '../vocabulary/market-facts.ts';

/** Whether a figure of one status can become, or be revised by, one of another: statistics settle and never unsettle. */
export function mayBecome(before: ObservationStatus, after: ObservationStatus): boolean {
  return OBSERVATION_STATUSES.indexOf(before) <= OBSERVATION_STATUSES.indexOf(after);
}

/** The status of a revision where none is said: a provisional figure becomes a revised one, a final one stays final. */
export function statusOfRevision(before: ObservationStatus): ObservationStatus {
  return before === 'provisional' ? 'revised' : before;
}
