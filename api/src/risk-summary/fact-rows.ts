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
import type { FactKind } from './fact-sources.ts';

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
/** A record as the statement writes it: its evidence names its sources, which come once each. */
type Row<R extends RiskRecord> = Omit<R, 'evidence'> & {
  readonly evidence: readonly Pick<RiskEvidence, 'evidenceId' | 'sourceId' | 'stance' | 'locator' | 'recordedAt'>[];
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
  const sources = new Map(of<Source>('source').map((source) => [source.sourceId, source] as const));
  const records = <R extends RiskRecord>(kind: FactKind): readonly R[] =>
    of<Row<R>>(kind).map((row) => withSources(row, sources));
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

function withSources<R extends RiskRecord>(row: Row<R>, sources: ReadonlyMap<string, Source>): R {
  const evidence = row.evidence.flatMap((place): RiskEvidence[] => {
    const source = sources.get(place.sourceId);
    // What has just been read belongs to nobody else: tens of thousands of copies would cost more than the reading.
    return source ? [Object.assign(place, source)] : [];
  });
  return Object.assign(row, { evidence }) as unknown as R;
}

function shownOf(rows: readonly (ShownRecords & { kind: FactKind })[]): RiskFacts['shown'] {
  const none: ShownRecords = { ids: [], total: 0 };
  const shown = { figure: none, note: none, position: none, policy_event: none };
  for (const { kind, ids, total } of rows) shown[kind] = { ids, total };
  return shown;
}
