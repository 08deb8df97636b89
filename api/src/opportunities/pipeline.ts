import { Injectable } from '@nestjs/common';
import { type OpportunityStage, type Qualifier, type Quantity, sum } from '@kouan/shared';
import { binder } from '../platform/read/conditions.ts';
import { knownPlaces } from '../platform/read/known-places.ts';
import { prepared } from '../platform/read/statement.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { opportunityConditions } from './opportunity.list.ts';
import type { OpportunityFilter } from './opportunity.types.ts';

/** What the opportunities of a stage are worth in one currency; null: none of them names a value. */
export interface PipelineLine {
  readonly stage: OpportunityStage;
  readonly count: number;
  readonly value: Quantity | null;
}

type SummedRow = readonly [
  stage: OpportunityStage,
  currency: string | null,
  qualifier: Qualifier | null,
  count: number,
  number: string | null,
  lower: string | null,
  upper: string | null,
];

/** Totals of the pipeline: the database sums what is equally sure, the domain adds those sums up. */
@Injectable()
export class Pipeline {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /** Counts and sums per stage and currency, in one statement; a total is never surer than its least sure part. */
  async totals(viewer: Viewer, filter: OpportunityFilter): Promise<PipelineLine[]> {
    const { values, bind } = binder();
    const where = opportunityConditions(knownPlaces(filter, this.data), bind, viewer, this.data).join(' and ');
    const [rows = []] = await this.door.read(viewer, prepared(totalsSql(where), values));
    const lines = new Map<string, SummedRow[]>();
    for (const row of rows as unknown as SummedRow[]) {
      const line = `${row[0]} ${row[1] ?? ''}`;
      lines.set(line, [...(lines.get(line) ?? []), row]);
    }
    return [...lines.values()].map(lineOf);
  }
}

function lineOf(rows: readonly SummedRow[]): PipelineLine {
  const [[stage, currency]] = rows as readonly [SummedRow];
  const count = rows.reduce((total, row) => total + row[3], 0);
  if (currency === null) return { stage, count, value: null };
  const parts = rows.map(([, , qualifier, , value, lower, upper]) => ({
    qualifier: qualifier as Qualifier,
    value,
    lower,
    upper,
    unit: currency,
    wording: null,
  }));
  return { stage, count, value: sum(parts, currency) };
}

/** Sums of one qualifier keep it: several "more than" make one "more than". A sum is unbounded where a part is. */
function totalsSql(where: string): string {
  const total = (column: string): string =>
    `case when bool_and(t0.${column} is not null) then trim_scale(sum(t0.${column}))::text end`;
  return `select t0.stage, t0.value_currency, t0.value_qualifier, count(*)::int,
      ${total('value_number')}, ${total('value_lower')}, ${total('value_upper')}
    from opportunity t0 where ${where}
    group by t0.stage, t0.value_currency, t0.value_qualifier
    order by t0.stage, t0.value_currency nulls last, t0.value_qualifier`;
}
