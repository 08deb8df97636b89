import { type Knowledge, NOW } from '../platform/read/knowledge.ts';

/** Whether a source, by its alias, goes back to another one. */
export const goesBack = (source: string): string => `num_nonnulls(${source}.origin_id, ${source}.shared_origin_id) > 0`;

/** The tenant of what a source goes back to directly. */
export const originTenant = (source: string): string =>
  `coalesce(${source}.shared_origin_tenant_id, ${source}.tenant_id)`;

/** The id of what a source goes back to directly; null where it is its own origin. */
export const originId = (source: string): string => `coalesce(${source}.shared_origin_id, ${source}.origin_id)`;

/**
 * The root of a source, as a relation for `lateral` with the columns tenant_id, id and kind: origins are followed to their
 * end, from the own tenant into the one that shares. No row where the source goes back to nothing; it is its own root.
 * Sources in the bin are followed like others: what was retold does not become independent when somebody tidies up. The
 * walk ends whatever the rows say, because none is taken twice; should origins ever run in a circle, the least of their
 * ids stands for all of them.
 *
 * One walk for each row and each step by a primary key: behind row-level security the planner expects few rows, and would
 * pair all sources with all walks if these were a relation to join.
 * @param source the alias of a row with the columns of `source`
 * @param knowledge which state of the sources on the way is read
 */
export function rootOf(source: string, { join }: Knowledge = NOW): string {
  const at = { tenant: 'w.tenant_id', id: 'w.id' };
  return `(with recursive walk (tenant_id, id) as (
      select ${originTenant(source)}, ${originId(source)} where ${goesBack(source)}
      union
      select ${originTenant('n')}, ${originId('n')}
      from walk w join ${join('source', 'n', at)} where ${goesBack('n')})
    select r.tenant_id, r.id, r.kind from walk w join ${join('source', 'r', at)}
    order by ${goesBack('r')}, r.id limit 1)`;
}

/**
 * Every source that goes back to the same root as the one named, itself and the root among them, as a relation of
 * tenant_id and id; no row where there is no such source.
 * @param tenants an expression for the tenants that are read
 */
export function sameRoot(id: string, tenants: string): string {
  return `(with recursive back (tenant_id, id) as (
      select coalesce(root.tenant_id, s.tenant_id), coalesce(root.id, s.id)
      from source s left join lateral ${rootOf('s')} root on true
      where s.tenant_id = any(${tenants}) and s.id = ${id}
      union
      select n.tenant_id, n.id from back b cross join lateral (${retelling('b', tenants)}) n)
    select tenant_id, id from back)`;
}

/**
 * The source and what goes back to it over any number of steps within its tenant, as a relation of ids.
 * @param tenant an expression for the tenant
 */
export function goingBackTo(id: string, tenant: string): string {
  return `(with recursive back (id) as (
      select ${id}
      union
      select n.id from back b join source n on n.tenant_id = ${tenant} and n.origin_id = b.id)
    select id from back)`;
}

/** What goes back to a source in one step; both ways are found by an index of their own. */
function retelling(origin: string, tenants: string): string {
  return `select s.tenant_id, s.id from source s where s.tenant_id = ${origin}.tenant_id and s.origin_id = ${origin}.id
    union all
    select s.tenant_id, s.id from source s where s.tenant_id = any(${tenants})
      and s.shared_origin_tenant_id = ${origin}.tenant_id and s.shared_origin_id = ${origin}.id`;
}
