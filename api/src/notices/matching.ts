import { type FactKind, type Permission, can } from '@kouan/shared';
import type { Viewer } from '../platform/tenant/viewer.ts';

/**
 * Whether a change `c` concerns what a watch `w` is about, and came later than the watch. Empty lists of a change stand
 * for all; a heading concerns those who watch its chapter, and a chapter those who watch one of its headings.
 */
export const WATCH_CONCERNED = `(c.market_codes = '{}' or w.market_code = any(c.market_codes))
  and (w.sector_code is null or c.sector_codes = '{}' or exists (select from unnest(c.sector_codes) code
    where code like w.sector_code || '%' or w.sector_code like code || '%'))
  and (w.region_code is null or c.region_codes = '{}' or c.region_codes && w.region_codes)
  and (w.topic is null or c.topics = '{}' or w.topic = any(c.topics))
  and (w.organization_id is null or w.organization_id = c.organization_id)
  and c.revision > case when c.tenant_id = w.tenant_id then w.own_revision else w.desk_revision end`;

/** Whether a change `c` lies above what its reader `r`, where there is one, has read. */
export const UNREAD = `c.revision > coalesce(case when c.tenant_id = $1 then r.own_revision else r.desk_revision end, 0)
  and not exists (select from notice_read n where n.tenant_id = $1 and n.user_id = $2
    and n.desk = (c.tenant_id <> $1) and n.revision = c.revision)`;

/** Which kinds of change a reader is told of. A company's new name is no news of a market. */
const TOLD: Readonly<Partial<Record<FactKind, Permission>>> = {
  figure: 'figure.read',
  import: 'figure.read',
  risk_note: 'riskNote.readPublished',
  market_position: 'marketPosition.read',
  policy_event: 'policyEvent.read',
  country_rating: 'countryRating.read',
  risk_adjustment: 'riskSummary.read',
  source: 'source.read',
};

/** The kinds of change that the viewer may read of. */
export function toldKinds(viewer: Pick<Viewer, 'roles'>): string[] {
  return Object.entries(TOLD)
    .filter(([, permission]) => can(viewer.roles, permission))
    .map(([kind]) => kind);
}

/** The values $1 to $4 of every statement over notices: the tenant, the person, the tenants read, the kinds told. */
export function readerValues(viewer: Viewer): unknown[] {
  return [viewer.tenantId, viewer.userId, [viewer.tenantId, ...viewer.readScope], toldKinds(viewer)];
}

/** Changes `c` that a person may read and did not make. */
export const TOLD_CHANGES = `c.tenant_id = any($3::uuid[]) and c.kind = any($4::text[]) and c.actor_id is distinct from $2`;
