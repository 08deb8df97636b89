import type {
  FigureInput,
  NoteInput,
  PolicyEventInput,
  PositionInput,
  RiskEvidence,
  RiskInputs,
  RiskRecord,
  SetAsideReason,
} from '@kouan/shared';
import type { FactKind } from './facts-sql.ts';

/** A row of the statement of facts: what it is, and JSON as text. */
export type FactRow = readonly [kind: string, row: string];

/** Records of one kind that cannot count for one reason. */
export interface AsideCount {
  readonly kind: FactKind;
  /** The indicator of figures, the category of notes, the kind of policy events. */
  readonly what: string;
  readonly reason: SetAsideReason;
  readonly count: number;
}

/** Which records of a kind are shown first, and how many there are. */
export interface ShownRecords {
  readonly ids: readonly string[];
  readonly total: number;
}

/** What a summary is made from. */
export interface RiskFacts {
  /** Every record that can count, and a few of those that cannot. */
  readonly inputs: RiskInputs;
  readonly aside: readonly AsideCount[];
  readonly shown: Readonly<Record<FactKind, ShownRecords>>;
}

type Source = Pick<RiskEvidence, 'sourceId' | 'sourceKind' | 'originId' | 'originKind' | 'publishedOn'>;
type Place = Pick<RiskEvidence, 'evidenceId' | 'sourceId' | 'stance' | 'locator' | 'recordedAt'> & {
  readonly recordId: string;
};

/** Reads the rows of the statement of facts as what the method takes. Pure, so that it can run beside the server too. */
export function factsOf(rows: readonly FactRow[]): RiskFacts {
  const byKind = new Map<string, object[]>();
  for (const [kind, row] of rows) {
    if (kind === 'stamp') continue;
    const known = byKind.get(kind);
    const read = JSON.parse(row) as object;
    if (known) known.push(read);
    else byKind.set(kind, [read]);
  }
  // The statement writes each kind in the very form of the method's inputs.
  const of = <T>(kind: string): readonly T[] => (byKind.get(kind) ?? []) as T[];
  const evidence = evidenceByRecord(of<Place>('evidence'), of<Source>('source'));
  const records = <R extends RiskRecord>(kind: FactKind): readonly R[] =>
    of<R>(kind).map((record) => ({ ...record, evidence: evidence.get(record.id) ?? [] }));
  return {
    inputs: {
      figures: records<FigureInput>('figure'),
      notes: records<NoteInput>('note'),
      positions: records<PositionInput>('position'),
      policyEvents: records<PolicyEventInput>('policy_event'),
    },
    aside: of<AsideCount>('aside'),
    shown: shownOf(of<ShownRecords & { kind: FactKind }>('shown')),
  };
}

function shownOf(rows: readonly (ShownRecords & { kind: FactKind })[]): RiskFacts['shown'] {
  const none: ShownRecords = { ids: [], total: 0 };
  const shown = { figure: none, note: none, position: none, policy_event: none };
  for (const { kind, ids, total } of rows) shown[kind] = { ids, total };
  return shown;
}

function evidenceByRecord(places: readonly Place[], sources: readonly Source[]): Map<string, RiskEvidence[]> {
  const sourceOf = new Map(sources.map((source) => [source.sourceId, source] as const));
  const evidence = new Map<string, RiskEvidence[]>();
  for (const { recordId, ...place } of places) {
    const source = sourceOf.get(place.sourceId);
    if (!source) continue;
    const known = evidence.get(recordId);
    if (known) known.push({ ...place, ...source });
    else evidence.set(recordId, [{ ...place, ...source }]);
  }
  return evidence;
}
