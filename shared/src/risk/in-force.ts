import { addDays } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import { earliestPublication } from './evidence.ts';
import type {
  FigureInput,
  Instant,
  NoteInput,
  PolicyEventInput,
  PositionInput,
  RiskInputs,
  RiskQuestion,
  RiskRecord,
} from './inputs.ts';

/** The records that were known and true when asked, and the notes that had run out. */
export interface InForce extends RiskInputs {
  readonly expiredNotes: readonly NoteInput[];
}

/**
 * Turns both clocks back: what had not been recorded by `knownAt`, or was not true by `asOf`, does not exist. A record
 * whose date is unknown counts from the first day its source can have been published.
 */
export function inForce(inputs: RiskInputs, { asOf, knownAt }: RiskQuestion): InForce {
  const at = knownAt === null ? null : Date.parse(knownAt);
  const begun = <R extends RiskRecord>(records: readonly R[], beginOf: (record: R) => PlainDate): readonly R[] =>
    records.flatMap((given) => {
      const record = asKnown(given, at);
      return record !== null && beginOf(record) <= asOf ? [record] : [];
    });
  const notes = begun(inputs.notes, ({ validFrom }) => validFrom);
  const hasExpired = ({ validTo }: NoteInput): boolean => validTo !== null && validTo < asOf;
  return {
    figures: begun(inputs.figures, figureBegin),
    notes: notes.filter((note) => !hasExpired(note)),
    expiredNotes: notes.filter(hasExpired),
    positions: begun(inputs.positions, positionBegin),
    policyEvents: begun(inputs.policyEvents, eventBegin),
  };
}

/**
 * The days on which what is in force becomes another: records enter on theirs, notes leave on the day after their last, and
 * begin to age on the day after they were to be looked at again. Between two of them nothing but the age of facts changes.
 */
export function turningDays(inputs: RiskInputs, { knownAt }: Pick<RiskQuestion, 'knownAt'>): readonly PlainDate[] {
  const at = knownAt === null ? null : Date.parse(knownAt);
  const begins = <R extends RiskRecord>(records: readonly R[], beginOf: (record: R) => PlainDate): PlainDate[] =>
    records.flatMap((given) => {
      const record = asKnown(given, at);
      return record === null ? [] : [beginOf(record)];
    });
  return [
    ...begins(inputs.figures, figureBegin),
    ...begins(inputs.notes, ({ validFrom }) => validFrom),
    ...inputs.notes.flatMap(({ validTo, reviewBy }) =>
      [validTo, reviewBy].flatMap((last) => (last === null ? [] : [addDays(last, 1)])),
    ),
    ...begins(inputs.positions, positionBegin),
    ...begins(inputs.policyEvents, eventBegin),
  ];
}

/** The record as it was known at a moment, with the evidence of that moment; null where it was not. */
function asKnown<R extends RiskRecord>(record: R, at: number | null): R | null {
  if (at === null) return record.endedAt === null ? record : null;
  const by = (instant: Instant): boolean => Date.parse(instant) <= at;
  if (!by(record.recordedAt) || (record.endedAt !== null && by(record.endedAt))) return null;
  if (record.evidence.every(({ recordedAt }) => by(recordedAt))) return record;
  return { ...record, evidence: record.evidence.filter(({ recordedAt }) => by(recordedAt)) };
}

/** A figure can be known when its period is over. */
function figureBegin(figure: FigureInput): PlainDate {
  return figure.period.to ?? earliestPublication(figure);
}

function positionBegin(position: PositionInput): PlainDate {
  return position.occurred.from ?? position.occurred.to ?? position.reportedOn ?? earliestPublication(position);
}

function eventBegin(event: PolicyEventInput): PlainDate {
  return event.occurred.from ?? event.occurred.to ?? earliestPublication(event);
}
