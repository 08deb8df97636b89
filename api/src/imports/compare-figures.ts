import type { KeyedFigure } from '@kouan/shared';
import type { Row, Statement } from '../platform/tenant/door.ts';
import { type FigureRow, ROW_COLUMNS } from './figure-rows.ts';

/** What a figure of a file is to the figures that are there. */
export type FigureChange = 'new' | 'revised' | 'unchanged';

/** A figure of a file beside the one that it would revise or that says the same. */
export interface ComparedFigure {
  readonly figure: KeyedFigure;
  readonly change: FigureChange;
  /** The value that stands; null for a new figure, and for one that is a range. */
  readonly before: string | null;
}

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

/** A batch of figures as it goes to the database. */
export function jsonOf(figures: readonly FigureRow[]): Buffer {
  // Sent as bytes, which the driver passes on as they are.
  return Buffer.from(JSON.stringify(figures));
}

/** Compares a batch with the figures that stand; {@link comparedFigures} takes its rows. */
export function comparedStatement(tenantId: string, figures: readonly FigureRow[]): Statement {
  // Not prepared by name: planned anew each time, it suits the table as it has become.
  return {
    text: `with ${COMPARED} select change, before from compared order by place`,
    values: [tenantId, jsonOf(figures)],
  };
}

/** Reads the rows of {@link comparedStatement}. */
export function comparedFigures(figures: readonly KeyedFigure[], rows: readonly Row[]): readonly ComparedFigure[] {
  return rows.map(([change, before], index) => ({ figure: figures[index], change, before }) as ComparedFigure);
}
