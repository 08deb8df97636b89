import { badInput } from '@kouan/shared';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { ImportFileEntity } from './import-file.entity.ts';

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
  await query({
    text: `update figure o set superseded_at = null, version = o.version + 1, updated_at = $3, updated_by = $4
      from figure f where o.tenant_id = $1 and f.tenant_id = $1 and f.import_id = $2 and f.deleted_at is null
        and f.supersedes_id = o.id`,
    values: [tenant, file.id, at, by],
  });
  const touched = await query({
    text: `with gone as (
        update figure set deleted_at = $3, version = version + 1, updated_at = $3, updated_by = $4
        where tenant_id = $1 and import_id = $2 and deleted_at is null returning market_code)
      select distinct market_code from gone where market_code is not null`,
    values: [tenant, file.id, at, by],
  });
  await query({
    text: `update source set deleted_at = $3, version = version + 1, updated_at = $3, updated_by = $4
      where tenant_id = $1 and id = $2 and deleted_at is null`,
    values: [tenant, file.sourceId, at, by],
  });
  return new Set(touched.map(([market]) => market as string));
}
