import type { RiskMethod } from '@kouan/shared';
import { standing } from '../figures/chain.ts';
import type { Bind } from '../platform/read/conditions.ts';
import { type Knowledge, stood } from '../platform/read/knowledge.ts';

/** Kinds of record that a summary rests on; rows of the statement of facts name them. */
export type FactKind = 'figure' | 'note' | 'position' | 'policy_event';

/** What a question asks of the records `x`, as values and conditions of SQL. */
export interface Conditions {
  readonly tenants: string;
  readonly market: string;
  readonly asOf: string;
  readonly from: string;
  /** Which state of the records is read. */
  readonly knowledge: Knowledge;
  /** Whether anything has changed since an answer that is at hand. */
  readonly changed: string;
  sector(column: string): string;
  sectors(column: string): string;
  region(column: string): string;
  regions(column: string): string;
}

/** Names of an object with the expressions that give their values. */
export interface Told {
  readonly [name: string]: string | Told;
}

/** How one kind of record is found, and what the method is told of it. */
export interface FactSource {
  readonly kind: FactKind;
  readonly table: string;
  /** The column of evidence that points at the record. */
  readonly evidence: string;
  /** What the method is told of it, name by name, as expressions over the record `x`. */
  readonly told: Told;
  /** What the records set aside are told apart by: their part follows from it. */
  readonly group: string;
  /** The day by which the latest are shown first. */
  readonly latest: string;
  /** Which records speak to the question and had begun and stood when asked. */
  where(on: Conditions): string[];
  /** Whether a record counts if something supports it. */
  possible(on: Conditions, bind: Bind, method: RiskMethod): string;
  /** Why it does not where it cannot. `context`: the method has no place for it. */
  otherwise(bind: Bind, method: RiskMethod): string;
}

/** An instant as ISO 8601 in UTC, as JavaScript writes it. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The first day on which a source of the record can have been published, else the day it was recorded. */
function earliestPublication(evidence: string, { knowledge }: Conditions): string {
  const source = knowledge.join('source', 's', { tenant: 'e.tenant_id', id: 'e.source_id' });
  return `(select min(coalesce(s.published_on, s.published_from)) from ${knowledge.relation('evidence')} e
    join ${source}
    where e.tenant_id = x.tenant_id and e.${evidence} = x.id and e.stance <> 'contradicts'),
    (x.recorded_at at time zone 'UTC')::date`;
}

/**
 * Versions go with their note into the bin. The note is named by its key, for each version by itself: a statement that is
 * planned once for every market would look through all notes of the tenant for each.
 */
function noteStood(knowledge: Knowledge): string {
  const note = knowledge.join('risk_note', 'n', { tenant: 'x.tenant_id', id: 'x.note_id' });
  return `exists (select from (select) one join ${note}
    where ${stood(knowledge, 'n.created_at', 'n.deleted_at').join(' and ')})`;
}

/** What is read stood in the state that is asked for, whatever became of it later. */
const STANDS = 'null::text';

const OCCURRED: Told = { from: 'x.occurred_from', to: 'x.occurred_to', wording: 'x.date_wording' };

/** The four kinds of record that a summary rests on. */
export const SOURCES: readonly FactSource[] = [
  {
    kind: 'figure',
    table: 'figure',
    evidence: 'figure_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.recorded_at'),
      endedAt: STANDS,
      indicator: 'x.indicator_code',
      market: 'x.market_code',
      sector: 'x.sector_code',
      region: 'x.region_code',
      value: {
        qualifier: 'x.value_qualifier',
        value: 'trim_scale(x.value_number)::text',
        lower: 'trim_scale(x.value_lower)::text',
        upper: 'trim_scale(x.value_upper)::text',
        wording: 'x.value_wording',
        unit: 'x.unit',
      },
      comparison: {
        basis: 'x.comparison_basis',
        form: 'x.comparison_form',
        direction: 'x.direction',
        basePeriod: 'x.base_period',
      },
      period: { text: 'x.period', from: 'x.period_from', to: 'x.period_to' },
      status: 'x.observation_status',
    },
    group: 'x.indicator_code',
    latest: 'x.period_to',
    where: (on) => [
      `x.market_code = ${on.market}`,
      // A finer cut of a figure is no figure of its market or sector.
      'x.breakdown is null',
      ...standing('x', on.knowledge),
      on.sector('x.sector_code'),
      on.region('x.region_code'),
      `coalesce(x.period_to, ${earliestPublication('figure_id', on)}) <= ${on.asOf}`,
    ],
    possible: (_on, bind, { indicators }) => {
      const read = (as: 'factor' | 'level'): string =>
        `${bind(Object.keys(indicators).filter((code) => indicators[code]?.reads === as))}::text[]`;
      return `(x.indicator_code = any(${read('factor')}) and x.comparison_form in ('multiple', 'percent_change')
        or x.indicator_code = any(${read('level')}) and x.comparison_form = 'level' and x.unit = 'percent')`;
    },
    otherwise: (bind, { indicators }) =>
      `case when x.indicator_code = any(${bind(Object.keys(indicators))}::text[]) then 'not_scaled' else 'context' end`,
  },
  {
    kind: 'note',
    table: 'risk_note_version',
    evidence: 'risk_note_version_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.published_at'),
      endedAt: STANDS,
      category: 'x.category',
      severity: 'x.severity',
      likelihood: 'x.likelihood',
      market: 'x.market_code',
      sectors: 'x.sector_codes',
      regions: 'x.region_codes',
      validFrom: 'x.valid_from',
      validTo: 'x.valid_to',
      reviewBy: 'x.review_by',
    },
    group: 'x.category',
    latest: 'x.published_at::date',
    where: (on) => [
      `x.market_code = ${on.market}`,
      'x.published_at is not null',
      ...stood(on.knowledge, 'x.published_at', 'x.withdrawn_at'),
      noteStood(on.knowledge),
      on.sectors('x.sector_codes'),
      on.regions('x.region_codes'),
      `x.valid_from <= ${on.asOf}`,
    ],
    possible: ({ from }) => `(x.valid_to is null or x.valid_to >= ${from})`,
    otherwise: () => `'expired'`,
  },
  {
    kind: 'position',
    table: 'market_position',
    evidence: 'market_position_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.recorded_at'),
      endedAt: STANDS,
      company: 'x.organization_id',
      market: 'x.market_code',
      sectors: 'x.sector_codes',
      kind: 'x.kind',
      basis: 'x.basis',
      occurred: OCCURRED,
      reportedOn: 'x.reported_on',
    },
    group: `'position'`,
    latest: 'x.occurred_to',
    where: (on) => [
      `x.market_code = ${on.market}`,
      ...stood(on.knowledge, 'x.recorded_at', 'x.deleted_at'),
      on.sectors('x.sector_codes'),
      `coalesce(x.occurred_from, x.occurred_to, x.reported_on, ${earliestPublication('market_position_id', on)}) <= ${on.asOf}`,
    ],
    possible: () => 'true',
    otherwise: () => 'null',
  },
  {
    kind: 'policy_event',
    table: 'policy_event',
    evidence: 'policy_event_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.recorded_at'),
      endedAt: STANDS,
      kind: 'x.kind',
      authority: 'x.authority_id',
      markets: 'x.market_codes',
      sectors: 'x.sector_codes',
      occurred: OCCURRED,
      effect: 'x.effect',
      controlClass: 'x.control_class',
    },
    group: 'x.kind',
    latest: 'x.occurred_to',
    where: (on) => [
      `(x.market_codes = '{}' or ${on.market} = any(x.market_codes))`,
      ...stood(on.knowledge, 'x.recorded_at', 'x.deleted_at'),
      on.sectors('x.sector_codes'),
      `coalesce(x.occurred_from, x.occurred_to, ${earliestPublication('policy_event_id', on)}) <= ${on.asOf}`,
    ],
    possible: () => 'true',
    otherwise: () => 'null',
  },
];
