import type { Viewer } from '../platform/tenant/viewer.ts';
import { readableTenants } from '../platform/tenant/viewer.ts';
import { binder } from '../platform/read/conditions.ts';
import { type Knowledge, knowledgeOf, stood, withParts } from '../platform/read/knowledge.ts';
import type { Field } from '../platform/read/shape.ts';
import { type Shape, readObject } from '../platform/read/shape.ts';
import { prepared } from '../platform/read/statement.ts';
import type { Statement } from '../platform/tenant/door.ts';

/** All figures that revise each other, whichever of them the chain is asked of: revisions point back, one by one. */
function chainOf(tenant: string, figure: string): string {
  return `with recursive chain as (
    select c.id, c.supersedes_id from figure c where c.tenant_id = ${tenant} and c.id = ${figure}
    union select c.id, c.supersedes_id from chain join figure c
      on c.tenant_id = ${tenant} and (c.id = chain.supersedes_id or c.supersedes_id = chain.id))`;
}

/**
 * The figure with all its revisions, newest first, in the state that is read; what lies in the bin is left out. The chain is an array, so that its
 * figures are found by their key.
 */
export function revisionsOf(shape: () => Shape): Field {
  return (select, wanted) => {
    const revisions = select.children();
    const read = readObject(shape(), revisions, wanted);
    const { alias } = revisions;
    const own = `${select.alias}.tenant_id`;
    const known = recorded(alias, revisions.knowledge).join(' and ');
    const where = `${alias}.tenant_id = ${own} and ${known}
      and ${alias}.id = any(array(${chainOf(own, `${select.alias}.id`)} select id from chain))`;
    const order = `${alias}.recorded_at desc, ${alias}.id desc`;
    const position = select.add(revisions.asJsonArray(shape().table, where, order));
    return (row) => (row[position] as unknown[][]).map(read);
  };
}

/**
 * Whether a figure stood and nothing that stood revised it, in the state that is read. At a past moment the revisions
 * themselves are asked, because one that has been deleted since leaves no mark on what it revised.
 */
export function standing(figure: string, knowledge: Knowledge): string[] {
  if (knowledge.until === null) return stood(knowledge, '', `${figure}.superseded_at`, `${figure}.deleted_at`);
  const later = `select true from ${knowledge.relation('figure')} later where later.tenant_id = ${figure}.tenant_id
    and later.supersedes_id = ${figure}.id and ${recorded('later', knowledge).join(' and ')} limit 1`;
  // Whatever revises a figure changes it. Of the few that were changed, each is asked by the index of its revisions.
  return [
    ...recorded(figure, knowledge),
    `(${figure}.version = 1 and ${figure}.superseded_at is null or (${later}) is not true)`,
  ];
}

/** Whether a figure had been recorded and not deleted, in the state that is read; revised or not. */
export function recorded(figure: string, knowledge: Knowledge): string[] {
  return stood(knowledge, `${figure}.recorded_at`, `${figure}.deleted_at`);
}

/** The id of the one in a figure's chain of revisions that was known at a moment. */
export function knownOfChain(viewer: Viewer, id: string, knownAt: string): Statement {
  const { values, bind } = binder();
  const knowledge = knowledgeOf(viewer, knownAt, bind);
  const tenants = bind(readableTenants(viewer));
  const figure = `${bind(id)}::uuid`;
  const ofChain = knowledge.join('figure', 'f', { tenant: 'o.tenant_id', id: 'chain.id' });
  const text = `select f.id from figure o join lateral (
      ${chainOf('o.tenant_id', 'o.id')} select f.id, f.recorded_at from chain join ${ofChain}
        where ${standing('f', knowledge).join(' and ')}) f on true
    where o.tenant_id = any(${tenants}::uuid[]) and o.id = ${figure} order by f.recorded_at desc limit 1`;
  return prepared(withParts(knowledge) + text, values);
}
