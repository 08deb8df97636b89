import type { ChangeDirection, Quantity } from '@kouan/shared';
import type { Row, Statement } from '../platform/tenant/door.ts';
import { type FigureBatch, ROW_COLUMNS } from './figure-rows.ts';

/** What a figure of a file is to the figures that are there. */
export type FigureChange = 'new' | 'revised' | 'unchanged';

const NAMES = Object.keys(ROW_COLUMNS) as (keyof typeof ROW_COLUMNS)[];

/**
 * Common table expressions: the rows of `$2` as `given`, and beside the figures of the tenant `$1` that stand under the
 * same keys as `compared`. Figures that were superseded or lie in the bin stand no longer. Each key is looked up for
 * itself: joined in one go, all that the tenant ever imported would be read again for every batch.
 */
export const COMPARED = `given as materialized (
    select (row_number() over ())::integer as place, rows.*
    from json_to_recordset($2::json) as rows (${NAMES.map((name) => `${name} ${ROW_COLUMNS[name]}`).join(', ')})),
  compared as materialized (
    select given.*, standing.id as standing_id,
      case when standing.id is null then 'new'
        when standing.value_qualifier = given.value_qualifier and standing.direction = given.direction
          and standing.value_number is not distinct from given.value_number
          and standing.value_lower is not distinct from given.value_lower
          and standing.value_upper is not distinct from given.value_upper then 'unchanged'
        else 'revised' end as change
    from given left join lateral (
      select f.id, f.value_qualifier, f.value_number, f.value_lower, f.value_upper, f.direction from figure f
      where f.tenant_id = $1::uuid and f.import_key = given.import_key and f.import_key is not null
        and f.superseded_at is null and f.deleted_at is null
      limit 1) standing on true)`;

/** A batch as a parameter: bytes, which the driver passes on as they are. */
export function jsonOf({ json }: FigureBatch): Buffer {
  return Buffer.from(json.buffer, json.byteOffset, json.byteLength);
}

/** What figures of a batch are to those that stand: of a change, how many, and the first few of them. */
export interface ComparedFigures {
  readonly change: FigureChange;
  readonly count: number;
  /** Their places in the batch, counted from 0, with what stands under the same key. */
  readonly first: readonly (readonly [place: number, standing: StandingValue | null])[];
}

/** The value of a figure that stands, as it was reported. */
export interface StandingValue {
  readonly value: Omit<Quantity, 'wording'>;
  readonly direction: ChangeDirection;
}

/** Compares a batch with the figures that stand. @param first so many figures of each change are named */
export function comparedStatement(tenantId: string, batch: FigureBatch, first: number): Statement {
  // Not prepared by name: planned anew each time, it suits the table as it has become.
  return {
    text: `with ${COMPARED},
      counted as (
        select change, count(*)::integer as count, (array_agg(place order by place))[1:$3::integer] as places,
          (array_agg(standing_id order by place))[1:$3::integer] as standing
        from compared group by change)
      select change, count, places, (
        select json_agg(case when f.id is not null then json_build_object('direction', f.direction,
            'value', json_build_object('qualifier', f.value_qualifier, 'value', trim_scale(f.value_number)::text,
              'lower', trim_scale(f.value_lower)::text, 'upper', trim_scale(f.value_upper)::text, 'unit', f.unit)) end
          order by nth)
        from unnest(standing) with ordinality as first (id, nth)
        left join figure f on f.tenant_id = $1::uuid and f.id = first.id)
      from counted`,
    values: [tenantId, jsonOf(batch), first],
  };
}

/** What {@link comparedStatement} has found. */
export function comparedFigures(rows: readonly Row[]): readonly ComparedFigures[] {
  const found = rows as unknown as readonly [FigureChange, number, number[], (StandingValue | null)[]][];
  return found.map(([change, count, places, standing]) => ({
    change,
    count,
    first: places.map((place, nth) => [place - 1, standing[nth] ?? null]),
  }));
}
