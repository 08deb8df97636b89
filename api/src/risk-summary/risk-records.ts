import { can } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { FIGURE } from '../figures/figure.shape.ts';
import type { Bind } from '../platform/read/conditions.ts';
import { type Selection, below, selectionFrom, union } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import { POLICY_EVENT } from '../policy-events/policy-event.shape.ts';
import { POSITION } from '../positions/position.shape.ts';
import { PUBLISHED_VERSION, RISK_NOTE_VERSION } from '../risk-notes/risk-note.shape.ts';
import type { ReadFigure, ReadNote, ReadPolicyEvent, ReadPosition } from './read-records.ts';

const EVIDENCE = `evidence { id stance locator createdAt source { id kind publishedOn publishedFrom publishedTo
  origin { id kind } } }`;

/** What the method needs of each kind of record, whatever the client asks for. */
const NEEDED = {
  figures: selectionFrom(`{ id indicator { code } market { code } region { code } sector { code } value { value }
    comparisonBasis comparisonForm direction basePeriod period periodFrom periodTo observationStatus recordedAt
    supersededAt deletedAt ${EVIDENCE} }`),
  notes: selectionFrom(`{ id category severity likelihood title { zh } market { code } regions { code } sectors { code }
    validFrom validTo publishedAt withdrawnAt ${EVIDENCE} }`),
  positions: selectionFrom(`{ id organization { id name { zh } } market { code } sectors { code } kind basis
    occurredFrom occurredTo dateWording reportedOn recordedAt deletedAt ${EVIDENCE} }`),
  policyEvents: selectionFrom(`{ id kind title { zh } authority { id } markets { code } sectors { code } effect
    controlClass occurredFrom occurredTo dateWording recordedAt deletedAt ${EVIDENCE} }`),
} as const;

/** Every record of a market that may enter its summary. */
export interface RiskRecords {
  readonly figures: readonly ReadFigure[];
  readonly notes: readonly ReadNote[];
  readonly positions: readonly ReadPosition[];
  readonly policyEvents: readonly ReadPolicyEvent[];
}

/** Reads what is known of a market, the own tenant's and the market desk's, in one statement. */
@Injectable()
export class RiskRecordsReader {
  private readonly kept = new WeakMap<Selection, Record<keyof typeof NEEDED, Selection>>();

  constructor(private readonly reader: Reader) {}

  /**
   * @param selection what the client asked for of the summary; records come with what it wants to show of them
   * @param knownAt records that have been deleted since then are read too; the method decides what stood at that moment
   */
  async read(viewer: Viewer, market: string, knownAt: string | null, selection: Selection): Promise<RiskRecords> {
    const wanted = this.wanted(selection);
    const tenants = readableTenants(viewer);
    const scope = (bind: Bind): string => `$.tenant_id = any(${bind(tenants)}::uuid[])`;
    const standing = (bind: Bind, table = '$'): string =>
      knownAt
        ? `(${table}.deleted_at is null or ${table}.deleted_at > ${bind(knownAt)}::timestamptz)`
        : `${table}.deleted_at is null`;
    const lists = await this.reader.bundle(viewer, [
      {
        shape: FIGURE,
        selection: wanted.figures,
        orderBy: '$.period_to desc nulls last, $.id',
        // A finer cut of a figure is no figure of its market or sector.
        where: (bind) => [scope(bind), `$.market_code = ${bind(market)}`, '$.breakdown is null', standing(bind)],
      },
      {
        shape: can(viewer.roles, 'riskNote.read') ? RISK_NOTE_VERSION : PUBLISHED_VERSION,
        selection: wanted.notes,
        orderBy: '$.published_at desc, $.id',
        where: (bind) => [
          scope(bind),
          `$.market_code = ${bind(market)}`,
          '$.published_at is not null',
          ofNoteThat(standing(bind, 'n')),
        ],
      },
      {
        shape: POSITION,
        selection: wanted.positions,
        orderBy: '$.occurred_to desc nulls last, $.id',
        where: (bind) => [scope(bind), `$.market_code = ${bind(market)}`, standing(bind)],
      },
      {
        shape: POLICY_EVENT,
        selection: wanted.policyEvents,
        orderBy: '$.occurred_to desc nulls last, $.id',
        where: (bind) => [
          scope(bind),
          `($.market_codes = '{}' or ${bind(market)} = any($.market_codes))`,
          standing(bind),
        ],
      },
    ]);
    const [figures, notes, positions, policyEvents] = lists as unknown[] as [
      ReadFigure[],
      ReadNote[],
      ReadPosition[],
      ReadPolicyEvent[],
    ];
    return { figures, notes, positions, policyEvents };
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

/** Versions go with their note into the bin; those that were withdrawn are read, for what was known before. */
function ofNoteThat(stands: string): string {
  return `exists (select from risk_note n where n.tenant_id = $.tenant_id and n.id = $.note_id and ${stands})`;
}
