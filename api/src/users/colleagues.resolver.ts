import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { normalizeSearch } from '@kouan/shared';
import { Person } from '../platform/graphql/common.types.ts';
import { checkPage } from '../platform/graphql/page.types.ts';
import { binder, checkSearch, withinTenants } from '../platform/read/conditions.ts';
import { prepared } from '../platform/read/statement.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';

/** The bureau's own people by name, for those who hand work to each other; roles and addresses are for administrators. */
@Resolver()
export class ColleaguesResolver {
  constructor(private readonly door: TenantDoor) {}

  @Query(() => [Person], { description: 'People who work in the tenant, by name; they can see to a record.' })
  @Allow('opportunity.read')
  async colleagues(
    @CurrentViewer() viewer: Viewer,
    @Args('q', { type: () => String, nullable: true, description: 'Part of the name.' }) q: string | null,
    @Args('first', { type: () => Int, defaultValue: 25, description: 'Most people to return, 1 to 200.' })
    first: number,
  ): Promise<Person[]> {
    checkPage({ first });
    if (q) checkSearch(q, 'q');
    const { values, bind } = binder();
    const where = [withinTenants(viewer, bind, 'own'), `t0.status = 'active'`];
    // Exporters belong to the tenant as its clients, not as its staff.
    where.push(`t0.roles <> array['exporter']::text[]`);
    if (q) where.push(`strpos(lower(p.name), ${bind(normalizeSearch(q))}) > 0`);
    const text = `select p.id, p.name from membership t0 join app_user p on p.id = t0.user_id
      where ${where.join(' and ')} order by p.name, p.id limit ${bind(first)}`;
    const [rows = []] = await this.door.read(viewer, prepared(text, values));
    return rows.map(([id, name]) => ({ id, name }) as Person);
  }
}
