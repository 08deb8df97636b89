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
    select given.*, standing.id as standing_id, trim_scale(standing.value_number)::text as before,
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
  /** Their places in the batch, counted from 0, with the value that stands. */
  readonly first: readonly (readonly [place: number, before: string | null])[];
}

/** Compares a batch with the figures that stand. @param first so many figures of each change are named */
export function comparedStatement(tenantId: string, batch: FigureBatch, first: number): Statement {
  // Not prepared by name: planned anew each time, it suits the table as it has become.
  return {
    text: `with ${COMPARED} select change, count(*)::integer, (array_agg(place order by place))[1:$3::integer],
      (array_agg(before order by place))[1:$3::integer] from compared group by change`,
    values: [tenantId, jsonOf(batch), first],
  };
}

/** What {@link comparedStatement} has found. */
export function comparedFigures(rows: readonly Row[]): readonly ComparedFigures[] {
  const found = rows as unknown as readonly [FigureChange, number, number[], (string | null)[]][];
  return found.map(([change, count, places, before]) => ({
    change,
    count,
    first: places.map((place, nth) => [place - 1, before[nth] ?? null]),
  }));
}
