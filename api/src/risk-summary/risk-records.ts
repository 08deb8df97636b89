import { can } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { FIGURE } from '../figures/figure.shape.ts';
import type { Bind } from '../platform/read/conditions.ts';
import { type Selection, below, selectionFrom, union } from '../platform/read/look-ahead.ts';
import { type BundledList, type BundledRows, Reader } from '../platform/read/reader.ts';
import type { Shape } from '../platform/read/shape.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import { policyEventShape } from '../policy-events/policy-event.shape.ts';
import { positionShape } from '../positions/position.shape.ts';
import { PUBLISHED_VERSION, RISK_NOTE_VERSION } from '../risk-notes/risk-note.shape.ts';
import { SOURCE } from '../sources/evidence.shape.ts';
import type { FactKind } from './fact-sources.ts';

/** What a summary needs of the records that it shows, whatever the client asks for: their names. */
const NEEDED = {
  figures: selectionFrom('{ id }'),
  notes: selectionFrom('{ id title { zh } }'),
  positions: selectionFrom('{ id organization { name { zh } } }'),
  policyEvents: selectionFrom('{ id title { zh } }'),
} as const;

/** How the sources that reasons name are read. */
const TOLD = selectionFrom('{ id publisher author title { zh } publishedOn publishedFrom publishedTo }');

interface Names {
  readonly zh: string | null;
  readonly en: string | null;
}

interface Titled {
  readonly id: string;
  readonly title: Names;
}

/** The records that a summary shows, with what the client asked for of them. */
export interface ShownRecordLists {
  readonly figures: readonly { readonly id: string }[];
  readonly notes: readonly Titled[];
  readonly positions: readonly { readonly id: string; readonly organization: { readonly name: Names } }[];
  readonly policyEvents: readonly Titled[];
  /** The sources that the reasons name. */
  readonly toldSources: readonly ToldSource[];
}

/** A source as a reason names it. */
export interface ToldSource extends Titled {
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

/** The lists of a bundle that hold the records a summary shows. */
export type RecordLists = Readonly<Record<keyof ShownRecordLists, BundledList>>;

/** Reads the records that a summary shows, by their ids. */
@Injectable()
export class RiskRecordsReader {
  private readonly kept = new WeakMap<Selection, Record<keyof typeof NEEDED, Selection>>();

  constructor(private readonly reader: Reader) {}

  /**
   * The records, in one statement.
   * @param selection what the client asked for of the summary
   * @param knownAt the moment at which they said what is read; null: now
   */
  async read(
    viewer: Viewer,
    ids: Readonly<Record<FactKind, readonly string[]>>,
    selection: Selection,
    knownAt: string | null,
  ): Promise<ShownRecordLists> {
    return shownRecords(await this.reader.bundle(viewer, this.lists(viewer, ids, selection), knownAt));
  }

  /**
   * The same as lists, for a statement that reads others too.
   * @param sources ids of the sources that the reasons name
   */
  lists(
    viewer: Viewer,
    ids: Readonly<Record<FactKind, readonly string[]>>,
    selection: Selection,
    sources: readonly string[] = [],
  ): RecordLists {
    const wanted = this.wanted(selection);
    const tenants = readableTenants(viewer);
    const among = (chosen: readonly string[]) => (bind: Bind) => [
      `$.tenant_id = any(${bind(tenants)}::uuid[])`,
      `$.id = any(${bind(chosen)}::uuid[])`,
    ];
    const list = (shape: Shape, of: keyof typeof NEEDED, kind: FactKind, orderBy: string): BundledList => ({
      shape,
      selection: wanted[of],
      orderBy,
      where: among(ids[kind]),
    });
    const noteShape = can(viewer.roles, 'riskNote.read') ? RISK_NOTE_VERSION : PUBLISHED_VERSION;
    return {
      figures: list(FIGURE, 'figures', 'figure', '$.period_to desc nulls last, $.id'),
      notes: list(noteShape, 'notes', 'note', '$.published_at desc, $.id'),
      positions: list(positionShape(viewer), 'positions', 'position', '$.occurred_to desc nulls last, $.id'),
      policyEvents: list(
        policyEventShape(viewer),
        'policyEvents',
        'policy_event',
        '$.occurred_to desc nulls last, $.id',
      ),
      toldSources: { shape: SOURCE, selection: TOLD, orderBy: '$.id', where: among(sources) },
    };
  }

  private wanted(selection: Selection): Record<keyof typeof NEEDED, Selection> {
    let wanted = this.kept.get(selection);
    if (!wanted) {
      wanted = {
        figures: union(NEEDED.figures, below(selection, 'figures')),
        notes: union(NEEDED.notes, below(selection, 'notes')),
        positions: union(NEEDED.positions, below(selection, 'positions')),
        policyEvents: union(NEEDED.policyEvents, below(selection, 'policyEvents')),
      };
      this.kept.set(selection, wanted);
    }
    return wanted;
  }
}

/** Takes the records out of a bundle that has read them. */
export function shownRecords(read: Partial<Record<keyof RecordLists, BundledRows>>): ShownRecordLists {
  const { figures, notes, positions, policyEvents, toldSources } = read;
  // Each list has at least what is needed of its records.
  const of = <R>(list: BundledRows | undefined): readonly R[] => (list?.rows ?? []) as unknown as readonly R[];
  return {
    figures: of(figures),
    notes: of(notes),
    positions: of(positions),
    policyEvents: of(policyEvents),
    toldSources: of(toldSources),
  };
}
