import { badInput } from '@kouan/shared';
import type { Row, TenantTransaction } from '../platform/tenant/door.ts';
import type { ImportFileEntity } from './import-file.entity.ts';

/** Figures that one step puts into the bin. */
const STEP = 10_000;

/**
 * Puts the figures of an import, and its source, into the bin, and lets stand again what they superseded.
 * @returns the markets that were touched
 * @throws BAD_INPUT when figures from elsewhere revise one of them or refer to it
 */
export async function undoFigures(
  { viewer, query }: TenantTransaction,
  file: Pick<ImportFileEntity, 'id' | 'sourceId'>,
  at: Date,
): Promise<ReadonlySet<string>> {
  const [tenant, by] = [viewer.tenantId, viewer.userId];
  // Nobody revises one of them while they go.
  await query({
    text: 'select from figure where tenant_id = $1 and import_id = $2 for update',
    values: [tenant, file.id],
  });
  const [resting] = await query({
    text: `select count(distinct f.id)::int from figure f join figure g on g.tenant_id = f.tenant_id
        and (g.supersedes_id = f.id or g.relates_to_id = f.id)
      where f.tenant_id = $1 and f.import_id = $2 and f.deleted_at is null and g.deleted_at is null
        and g.import_id is distinct from f.import_id`,
    values: [tenant, file.id],
  });
  const count = Number(resting?.[0]);
  if (count > 0) throw badInput('IMPORT_RESTED_ON', 'id', { count });
  const markets = new Set<string>();
  for (let some = await undoSome(); some.length > 0; some = await undoSome()) {
    for (const [market] of some) markets.add(market as string);
  }
  await query({
    text: `update source set deleted_at = $3, version = version + 1, updated_at = $3, updated_by = $4
      where tenant_id = $1 and id = $2 and deleted_at is null`,
    values: [tenant, file.sourceId, at, by],
  });
  return markets;

  /** A step that no limit on the length of a statement stops, however large the file was. */
  function undoSome(): Promise<Row[]> {
    return query({
      name: 'import-undo-some',
      text: `with step as (
          select id, supersedes_id, market_code from figure
          where tenant_id = $1 and import_id = $2 and deleted_at is null limit ${STEP}),
        back as (
          update figure o set superseded_at = null, version = o.version + 1, updated_at = $3, updated_by = $4
          from step where o.tenant_id = $1 and o.id = step.supersedes_id),
        gone as (
          update figure f set deleted_at = $3, version = f.version + 1, updated_at = $3, updated_by = $4
          from step where f.tenant_id = $1 and f.id = step.id)
        select distinct market_code from step`,
      values: [tenant, file.id, at, by],
    });
  }
}
