import type { RiskMethod } from '@kouan/shared';
import type { Bind } from '../platform/read/conditions.ts';

/** Kinds of record that a summary rests on; rows of the statement of facts name them. */
export type FactKind = 'figure' | 'note' | 'position' | 'policy_event';

/** What a question asks of the records `x`, as values and conditions of SQL. */
export interface Conditions {
  readonly tenants: string;
  readonly market: string;
  readonly asOf: string;
  readonly from: string;
  readonly until: string | null;
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

/** Recorded by the moment asked, and not ended by then; with no moment asked, standing now. */
function stood({ until }: Conditions, recorded: string, ...ends: string[]): string[] {
  if (until === null) return ends.map((end) => `${end} is null`);
  return [`${recorded} < ${until}`, ...ends.map((end) => `(${end} is null or ${end} >= ${until})`)];
}

/** The first day on which a source of the record can have been published, else the day it was recorded. */
function earliestPublication(evidence: string, { until }: Conditions): string {
  return `(select min(coalesce(s.published_on, s.published_from)) from evidence e
    join source s on s.tenant_id = e.tenant_id and s.id = e.source_id
    where e.tenant_id = x.tenant_id and e.${evidence} = x.id and e.stance <> 'contradicts'
    ${until === null ? '' : `and e.created_at < ${until}`}), (x.recorded_at at time zone 'UTC')::date`;
}

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
      endedAt: instant('least(x.superseded_at, x.deleted_at)'),
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
      ...stood(on, 'x.recorded_at', 'x.superseded_at', 'x.deleted_at'),
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
      endedAt: instant('x.withdrawn_at'),
      category: 'x.category',
      severity: 'x.severity',
      likelihood: 'x.likelihood',
      market: 'x.market_code',
      sectors: 'x.sector_codes',
      regions: 'x.region_codes',
      validFrom: 'x.valid_from',
      validTo: 'x.valid_to',
    },
    group: 'x.category',
    latest: 'x.published_at::date',
    where: (on) => [
      `x.market_code = ${on.market}`,
      'x.published_at is not null',
      ...stood(on, 'x.published_at', 'x.withdrawn_at'),
      // Versions go with their note into the bin.
      `exists (select from risk_note n where n.tenant_id = x.tenant_id and n.id = x.note_id
        and ${stood(on, 'n.created_at', 'n.deleted_at').join(' and ')})`,
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
      endedAt: instant('x.deleted_at'),
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
      ...stood(on, 'x.recorded_at', 'x.deleted_at'),
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
      endedAt: instant('x.deleted_at'),
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
      ...stood(on, 'x.recorded_at', 'x.deleted_at'),
      on.sectors('x.sector_codes'),
      `coalesce(x.occurred_from, x.occurred_to, ${earliestPublication('policy_event_id', on)}) <= ${on.asOf}`,
    ],
    possible: () => 'true',
    otherwise: () => 'null',
  },
];
