import { Injectable } from '@nestjs/common';
import { DomainError } from '@kouan/shared';
import { ReferenceData } from '../reference/reference-data.ts';
import { type Statement, TenantDoor } from '../tenant/door.ts';
import type { Viewer } from '../tenant/viewer.ts';
import { type Bind, type Scope, binder, outsideClosedBins, withinTenants } from './conditions.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { isId, notFound } from './ids.ts';
import { type Knowledge, NOW, knowledgeOf } from './knowledge.ts';
import { knownPlaces } from './known-places.ts';
import type { ListPlan, ListRequest, Page, Sort } from './list.ts';
import { type Selection, below } from './look-ahead.ts';
import { type Read, Select } from './select.ts';
import { type Shape, readObject } from './shape.ts';
import { prepared } from './statement.ts';

/** What look-ahead made of one selection: the SELECT, its reader, and where the id and the sort key stand in a row. */
interface Prepared {
  readonly select: Select;
  readonly read: Read;
  readonly id: number;
  readonly key: number;
}

/** One list of a bundle; conditions and order name the list's table `$.`. */
export interface BundledList {
  readonly shape: Shape;
  readonly selection: Selection;
  readonly orderBy: string;
  /** So many rows at most; left out: all. */
  readonly first?: number;
  /** Whether to count the rows too, those beyond `first` among them. */
  readonly isCounted?: boolean;
  /** @param knowledge which state of the records the bundle reads */
  where(bind: Bind, knowledge: Knowledge): string[];
}

/** What a bundle came to in one of its lists. */
export interface BundledRows {
  readonly rows: readonly Record<string, unknown>[];
  /** Null where nobody asked to count. */
  readonly total: number | null;
}

/** Reads pages and records: look-ahead over the selection, one statement, rows mapped to plain objects. */
@Injectable()
export class Reader {
  private readonly kept = new WeakMap<Selection, WeakMap<Shape, Map<string, Prepared>>>();

  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /**
   * Reads one page: a statement for the nodes with all that is nested in them, a second one for the total when it was
   * asked for, both in one flush. Pages are cut by key; an offset serves numbered pages and is bounded.
   */
  async page<Filter extends object>(
    viewer: Viewer,
    plan: ListPlan<Filter>,
    request: ListRequest<Filter>,
    selection: Selection,
  ): Promise<Page> {
    const sort = plan.sorts[request.sort ?? plan.defaultSort];
    if (!sort) throw new DomainError('BAD_INPUT', 'SORT_UNKNOWN', 'sort');
    const filter = knownPlaces(request.filter ?? ({} as Filter), this.data);
    const { values, bind } = binder();
    const knowledge = knowledgeOf(viewer, request.knownAt ?? null, bind);
    const prepared = this.prepare(plan.shape, below(selection, 'nodes'), sort.expression, knowledge);
    const where = plan.where(filter, bind, viewer, this.data, knowledge);
    const nodes = nodesStatement({ table: plan.shape.table, where, sort, select: prepared.select }, request, {
      values,
      bind,
    });
    const count = (): Statement => this.countStatement(viewer, plan, filter, request.knownAt ?? null);
    const statements = selection.has('totalCount') ? [nodes, count()] : [nodes];
    const [rows = [], counted] = await this.door.read(viewer, ...statements);
    const page = rows.slice(0, request.first);
    const last = page.at(-1);
    return {
      nodes: page.map(prepared.read),
      totalCount: counted ? Number(counted[0]?.[0]) : null,
      pageInfo: {
        hasNextPage: rows.length > request.first,
        endCursor: last ? writeCursor({ key: String(last[prepared.key]), id: String(last[prepared.id]) }) : null,
      },
    };
  }

  /**
   * Reads one record with what was asked for below it, in one statement.
   * @param and a further condition over `t0`, for what the viewer's role may see
   * @throws NOT_FOUND alike for an unknown id, another tenant's id and text that is no id
   */
  async record(
    viewer: Viewer,
    shape: Shape,
    id: string,
    selection: Selection,
    options: { scope: Scope; and?: (bind: Bind) => string; knownAt?: string | null } = { scope: 'own' },
  ): Promise<Record<string, unknown>> {
    if (!isId(id)) throw notFound();
    const { values, bind } = binder();
    const knowledge = knowledgeOf(viewer, options.knownAt ?? null, bind);
    const { select, read } = this.prepare(shape, selection, 't0.id', knowledge);
    const where = [withinTenants(viewer, bind, options.scope), `t0.id = ${bind(id)}`];
    if (options.scope !== 'own') where.push(outsideClosedBins(viewer, bind));
    if (options.and) where.push(options.and(bind));
    const text = select.statement(`from ${select.from(shape.table)} where ${where.join(' and ')}`);
    const [rows] = await this.door.read(viewer, prepared(text, values));
    const row = rows?.[0];
    if (!row) throw notFound();
    return read(row) as Record<string, unknown>;
  }

  /**
   * Reads several lists that belong together in one statement, each as one JSON column; none for no list.
   * @param knownAt the moment whose knowledge is read; null: what is known now
   * @returns by the names of the lists
   */
  async bundle<Name extends string>(
    viewer: Viewer,
    lists: Readonly<Partial<Record<Name, BundledList>>>,
    knownAt: string | null = null,
  ): Promise<Partial<Record<Name, BundledRows>>> {
    const named = Object.entries(lists) as [Name, BundledList][];
    if (named.length === 0) return {};
    const { values, bind } = binder();
    const root = Select.over(this.data, knowledgeOf(viewer, knownAt, bind));
    const reads = named.map(([name, list]) => [name, bundled(root, list, bind)] as const);
    const [[row = []] = []] = await this.door.read(viewer, prepared(root.statement(''), values));
    return Object.fromEntries(reads.map(([name, read]) => [name, read(row)])) as Partial<Record<Name, BundledRows>>;
  }

  /**
   * Selections live as long as their parsed document, and what was made of them lives as long as they do. The shape is
   * part of the key: two roles may ask for the same fields of one table and be shown different things. What was known at
   * a moment is asked for seldom, and its statement names the moment: it is made anew.
   */
  private prepare(shape: Shape, selection: Selection, sortExpression: string, knowledge: Knowledge): Prepared {
    if (knowledge !== NOW) return this.select(shape, selection, sortExpression, knowledge);
    let shapes = this.kept.get(selection);
    if (!shapes) this.kept.set(selection, (shapes = new WeakMap()));
    let sorts = shapes.get(shape);
    if (!sorts) shapes.set(shape, (sorts = new Map()));
    let prepared = sorts.get(sortExpression);
    if (!prepared) sorts.set(sortExpression, (prepared = this.select(shape, selection, sortExpression, NOW)));
    return prepared;
  }

  private select(shape: Shape, selection: Selection, sortExpression: string, knowledge: Knowledge): Prepared {
    const select = Select.over(this.data, knowledge);
    const read = readObject(shape, select, selection);
    return { select, read, id: select.column('id'), key: select.add(`(${sortExpression})::text`) };
  }

  private countStatement<Filter>(
    viewer: Viewer,
    { shape, where }: ListPlan<Filter>,
    filter: Filter,
    knownAt: string | null,
  ): Statement {
    const { values, bind } = binder();
    const knowledge = knowledgeOf(viewer, knownAt, bind);
    const select = Select.over(this.data, knowledge);
    select.add('count(*)::int');
    const conditions = where(filter, bind, viewer, this.data, knowledge).join(' and ');
    return prepared(select.statement(`from ${select.from(shape.table)} where ${conditions}`), values);
  }
}

/** Adds a list to a bundle. @returns what reads it out of the bundle's only row */
function bundled(
  root: Select,
  { shape, selection, where, orderBy, first, isCounted = false }: BundledList,
  bind: Bind,
): (row: readonly unknown[]) => BundledRows {
  const list = root.children();
  const read = readObject(shape, list, selection);
  const over = (sql: string): string => sql.replaceAll('$.', `${list.alias}.`);
  const conditions = over(where(bind, root.knowledge).join(' and '));
  const rows = root.add(list.asJsonArray(shape.table, conditions, over(orderBy), first));
  const total = isCounted
    ? root.add(`(select count(*)::int from ${root.knowledge.relation(shape.table)} ${list.alias} where ${conditions})`)
    : null;
  return (row) => ({
    rows: (row[rows] as unknown[][]).map((columns) => read(columns) as Record<string, unknown>),
    total: total === null ? null : Number(row[total]),
  });
}

/** What a page is cut from. */
interface Nodes {
  readonly table: string;
  readonly where: readonly string[];
  readonly sort: Sort;
  readonly select: Select;
}

function nodesStatement(
  { table, where: conditions, sort, select }: Nodes,
  request: Omit<ListRequest<object>, 'filter'>,
  { values, bind }: ReturnType<typeof binder>,
): Statement {
  const where = [...conditions];
  if (request.after) {
    const cursor = readCursor(request.after, sort.type);
    const than = sort.descending ? '<' : '>';
    where.push(`(${sort.expression}, t0.id) ${than} (${bind(cursor.key)}::${sort.type}, ${bind(cursor.id)}::uuid)`);
  }
  const order = sort.descending ? 'desc' : 'asc';
  const rest =
    `from ${select.from(table)} where ${where.join(' and ')} ` +
    `order by ${sort.expression} ${order}, t0.id ${order} limit ${bind(request.first + 1)}` +
    (request.offset && !request.after ? ` offset ${bind(request.offset)}` : '');
  return prepared(select.statement(rest), values);
}
