import type { DataProvider, GetListParams, Identifier, RaRecord } from 'ra-core';
import type { Document } from '../graphql.ts';
import type { ListVariables, Row, WireDocuments } from './documents.ts';
import { KouanError } from './error.ts';
import { changedInput } from './changed-input.ts';
import { isReferred, keyOf } from './references.ts';

/** Sends one operation as the signed-in person. */
export type Send = <Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/** Turns a refused input into what the resource's form shows at its field. */
export type AtForm = (error: unknown, resource: string, documents: WireDocuments) => unknown;

/** What react-admin asks, and taking records out of the bin. */
export interface KouanDataProvider extends DataProvider {
  restore(resource: string, params: { id: Identifier }): Promise<{ data: RaRecord }>;
}

/** Serves react-admin from the documents of the resources: every rule of the wire is in here, none in a component. */
export function createDataProvider(
  send: Send,
  registry: Readonly<Record<string, WireDocuments>>,
  atForm: AtForm = (error) => error,
): KouanDataProvider {
  const of = (resource: string): WireDocuments => {
    const documents = registry[resource];
    if (!documents) throw new KouanError('NOT_FOUND', `There is no resource "${resource}".`);
    return documents;
  };
  const shaped = (resource: string, answer: Row): Row => of(resource).toRecord?.(answer) ?? answer;
  const readOne = async (resource: string, id: Identifier, signal?: AbortSignal): Promise<Row> =>
    shaped(resource, (await send(need(of(resource).one, resource, 'one'), { id: String(id) }, signal)).record);

  const placed = async <T>(sent: Promise<T>, resource: string): Promise<T> => {
    try {
      return await sent;
    } catch (error) {
      throw atForm(error, resource, of(resource));
    }
  };

  async function getList(resource: string, params: GetListParams & { signal?: AbortSignal }): Promise<ListAnswer> {
    const documents = of(resource);
    const { page } = await send(
      need(documents.list, resource, 'list'),
      listVariables(documents, params),
      params.signal,
    );
    return {
      data: [...page.nodes],
      pageInfo: { hasNextPage: page.pageInfo.hasNextPage, hasPreviousPage: (params.pagination?.page ?? 1) > 1 },
      ...(page.totalCount === null ? {} : { total: page.totalCount }),
    };
  }

  async function getMany(resource: string, ids: readonly Identifier[], signal?: AbortSignal): Promise<Row[]> {
    const { list, filtersByIds } = of(resource);
    if (!list || !filtersByIds) return Promise.all(ids.map((id) => readOne(resource, id, signal)));
    return [...(await send(list, { filter: { ids, scope: 'all' }, first: ids.length, offset: 0 }, signal)).page.nodes];
  }

  async function update(resource: string, id: Identifier, data: object, previous: object | undefined): Promise<Row> {
    const { update: document, toInput, wholeInput } = of(resource);
    const before = previous ?? (await readOne(resource, id));
    const after = { ...before, ...data };
    const inputOf = need(toInput, resource, 'toInput');
    const input = wholeInput ? inputOf(after) : changedInput(inputOf, before, after);
    const version = versionOf(before);
    const sent = send(need(document, resource, 'update'), { id: String(id), version, input });
    return shaped(resource, (await placed(sent, resource)).record);
  }

  async function remove(resource: string, id: Identifier, previous: object | undefined): Promise<Row> {
    const version = versionOf(previous ?? (await readOne(resource, id)));
    return (await send(need(of(resource).remove, resource, 'remove'), { id: String(id), version })).record;
  }

  const provider = {
    supportAbortSignal: true,
    getList,
    getOne: async (resource: string, { id, signal }: One) => ({ data: await readOne(resource, id, signal) }),
    getMany: async (resource: string, { ids, signal }: Many) => ({ data: await getMany(resource, ids, signal) }),
    getManyReference: (resource: string, { target, id, filter, ...params }: Reference) =>
      getList(resource, { ...params, filter: { ...filter, [target]: id } }),
    create: async (resource: string, { data }: { data: object }) => {
      const { create, toInput, toCreateInput = toInput } = of(resource);
      const input = need(toCreateInput, resource, 'toInput')(data);
      const { record } = await placed(send(need(create, resource, 'create'), { input }), resource);
      return { data: shaped(resource, record) };
    },
    update: async (resource: string, { id, data, previousData }: Change) => ({
      data: await update(resource, id, data, previousData),
    }),
    updateMany: async (resource: string, { ids, data }: { ids: Identifier[]; data: object }) => ({
      data: await inTurn(ids, async (id) => (await update(resource, id, data, undefined)).id),
    }),
    delete: async (resource: string, { id, previousData }: Omit<Change, 'data'>) => ({
      data: await remove(resource, id, previousData),
    }),
    deleteMany: async (resource: string, { ids }: { ids: Identifier[] }) => ({
      data: await inTurn(ids, async (id) => (await remove(resource, id, undefined)).id),
    }),
    restore: async (resource: string, { id }: { id: Identifier }) => ({
      data: (await send(need(of(resource).restore, resource, 'restore'), { id: String(id) })).record,
    }),
  };
  // react-admin types each method by a record type that the caller picks; the documents are what fixes it here.
  return provider as unknown as KouanDataProvider;
}

interface ListAnswer {
  readonly data: Row[];
  readonly total?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}
interface One {
  readonly id: Identifier;
  readonly signal?: AbortSignal;
}
interface Many {
  readonly ids: Identifier[];
  readonly signal?: AbortSignal;
}
interface Reference extends GetListParams {
  readonly target: string;
  readonly id: Identifier;
  readonly signal?: AbortSignal;
}
interface Change {
  readonly id: Identifier;
  readonly data: object;
  readonly previousData?: object;
}

/** Turns react-admin's page, sort and filter into the server's variables. */
function listVariables(documents: WireDocuments, { pagination, sort, filter }: GetListParams): ListVariables {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const order = documents.sorts?.find((name) => name === sort?.field);
  const asked = asFilter((filter ?? {}) as Record<string, unknown>);
  return {
    first: perPage,
    offset: (page - 1) * perPage,
    ...(Object.keys(asked).length > 0 ? { filter: documents.toFilter?.(asked) ?? asked } : {}),
    ...(order ? { sort: order } : {}),
    ...documents.listVariables?.(asked),
  };
}

/** A filter that was emptied narrows nothing; what it refers to goes out by its key. */
export function asFilter(filter: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => [name, isReferred(value) ? keyOf(value) : value]),
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function versionOf(record: object): number {
  const { version } = record as Row;
  if (version === undefined) throw new KouanError('BAD_INPUT', 'The record was read without its version.');
  return version;
}

/** @throws KouanError when the resource does not offer what is asked */
function need<T>(what: T | undefined, resource: string, name: string): T {
  if (what === undefined) throw new KouanError('FORBIDDEN', `"${resource}" offers no "${name}".`);
  return what;
}

/** One after the other, so that a refusal leaves the rest as it was. */
async function inTurn<T>(ids: readonly Identifier[], work: (id: Identifier) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const id of ids) done.push(await work(id));
  return done;
}
