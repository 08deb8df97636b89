import type { Statement } from '../platform/tenant/door.ts';
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

/** What each figure of a batch is to those that stand, in the order of the batch: the change, and the value before. */
export function comparedStatement(tenantId: string, batch: FigureBatch): Statement {
  // Not prepared by name: planned anew each time, it suits the table as it has become.
  return {
    text: `with ${COMPARED} select change, before from compared order by place`,
    values: [tenantId, jsonOf(batch)],
  };
}
