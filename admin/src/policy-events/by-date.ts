/** When something happened, as far as it is known. */
interface Dated {
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
}

/** Latest first by the last day it can have happened; what has no date at all comes last, in the order given. */
export function byDate<Event extends Dated>(events: readonly Event[]): Event[] {
  return events.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** Empty text sorts below every date. */
function dayOf({ occurredFrom, occurredTo }: Dated): string {
  return occurredTo ?? occurredFrom ?? '';
}
