import { can } from '@kouan/shared';
import { type Bind, recordConditions } from '../platform/read/conditions.ts';
import { isId } from '../platform/read/ids.ts';
import { withinRegion } from '../platform/read/known-places.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { ORGANIZATION } from './organization.shape.ts';
import type { OrganizationFilter } from './organization.types.ts';

/** The list of organizations. */
export const ORGANIZATIONS: ListPlan<OrganizationFilter> = {
  shape: ORGANIZATION,
  sorts: {
    recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
    code: { expression: 't0.code', type: 'text', descending: true },
    name: { expression: 'coalesce(t0.name_zh, t0.name_en)', type: 'text', descending: false },
  },
  defaultSort: 'recent',
  where(filter, bind, viewer, data) {
    const where = [...recordConditions(filter, bind, viewer, 'own'), visibleOrganizations(viewer, bind)];
    if (filter.kinds?.length) where.push(`t0.kind = any(${bind(filter.kinds)}::text[])`);
    if (filter.region) where.push(withinRegion('t0.region_code', filter.region, bind, data));
    if (filter.country) where.push(`t0.country_code = ${bind(filter.country)}`);
    if (filter.ids) where.push(`t0.id = any(${bind(filter.ids.filter(isId))}::uuid[])`);
    return where;
  },
};

/** Exporters see their own organization and those of the market desk, not whom else the bureau deals with. */
export function visibleOrganizations(viewer: Viewer, bind: Bind): string {
  if (can(viewer.roles, 'organization.read')) return 'true';
  return `(t0.id = ${bind(viewer.organizationId)}::uuid or t0.tenant_id <> ${bind(viewer.tenantId)}::uuid)`;
}
