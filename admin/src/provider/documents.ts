import type { Permission } from '@kouan/shared';
import type { Document } from '../graphql.ts';

/** What every record that a screen shows carries. */
export interface Row {
  readonly id: string;
  /** Missing on what cannot be changed, such as lines of the audit trail. */
  readonly version?: number;
}

/** One page of a list as the server answers it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What every list takes. Lists that cannot be narrowed or sorted leave those variables out. */
export interface ListVariables {
  readonly first: number;
  readonly offset: number;
  readonly filter?: unknown;
  readonly sort?: unknown;
}

/**
 * How a kind of record is read and written. The documents name their root field by an alias, so that one provider
 * serves all of them: a list answers `page`, everything else `record`.
 *
 *     query Sources($filter: SourceFilter, $sort: SourceSort, $first: Int!, $offset: Int) {
 *       page: sources(filter: $filter, sort: $sort, first: $first, offset: $offset) {
 *         nodes { id version ... } totalCount pageInfo { hasNextPage endCursor }
 *       }
 *     }
 *
 * Forms edit records in the shape in which they are read (`exporter: { id, name }`); `toInput` makes the server's
 * input of it (`exporterId`). What a document does not name, the console cannot do: the operation is refused.
 */
export interface ResourceDocuments<
  Node extends Row = Row,
  Full extends Row = Node,
  CreateInput extends object = object,
  UpdateInput extends object = CreateInput,
  Filter = unknown,
  Sort extends string = string,
> {
  readonly list?: Document<
    { page: Page<Node> },
    { filter?: Filter | null; sort?: Sort | null; first: number; offset?: number | null }
  >;
  readonly one?: Document<{ record: Full }, { id: string }>;
  readonly create?: Document<{ record: Full }, { input: CreateInput }>;
  readonly update?: Document<{ record: Full }, { id: string; version: number; input: UpdateInput }>;
  readonly remove?: Document<{ record: Row }, { id: string; version: number }>;
  readonly restore?: Document<{ record: Row }, { id: string }>;
  /** Makes the server's input of what a form holds. Required where `create` or `update` is there. */
  readonly toInput?: (record: Partial<NoInfer<Full>>) => NoInfer<UpdateInput>;
  /** Where a new record takes more or other input than a change does; left out: `toInput`. */
  readonly toCreateInput?: (record: Partial<NoInfer<Full>>) => NoInfer<CreateInput>;
  /** Adds to a record as the server answers it what its form edits; left out: the form edits the answer itself. */
  readonly toRecord?: (answer: Full) => Full;
  /** Whether a change sends all of its input; left out: only what differs from the record that was read. */
  readonly wholeInput?: boolean;
  /** Words of the input that the form calls otherwise, as in `{ regionCode: 'region' }`; `xId` is `x` without saying. */
  readonly formNames?: Readonly<Record<string, string>>;
  /** Makes the server's filter of what the filter form holds; left out: the same words on both sides. */
  readonly toFilter?: (filter: Readonly<Record<string, unknown>>) => NoInfer<Filter>;
  /** What the list takes beside its filter, made of what the filter form holds, as in `{ knownAt }`. */
  readonly listVariables?: (filter: Readonly<Record<string, unknown>>) => object;
  /** The orders that the list offers, the usual one first. Each has its direction; see `SortMenu`. */
  readonly sorts?: readonly Sort[];
  /** Whether the filter takes `ids`, so that many records come in one answer. */
  readonly filtersByIds?: boolean;
}

/** What one must be allowed to do. A missing `write` means that nobody changes it here. */
export interface ResourcePermissions {
  readonly read: Permission;
  readonly write?: Permission;
}

/** Documents with their types worn off: the provider hands each resource only what came from that resource. */
export interface WireDocuments {
  readonly list?: Document<{ page: Page<Row> }, ListVariables>;
  readonly one?: Document<{ record: Row }, { id: string }>;
  readonly create?: Document<{ record: Row }, { input: object }>;
  readonly update?: Document<{ record: Row }, { id: string; version: number; input: object }>;
  readonly remove?: Document<{ record: Row }, { id: string; version: number }>;
  readonly restore?: Document<{ record: Row }, { id: string }>;
  readonly toInput?: (record: object) => object;
  readonly toRecord?: (answer: Row) => Row;
  readonly toCreateInput?: (record: object) => object;
  readonly wholeInput?: boolean;
  readonly formNames?: Readonly<Record<string, string>>;
  readonly toFilter?: (filter: Readonly<Record<string, unknown>>) => unknown;
  readonly listVariables?: (filter: Readonly<Record<string, unknown>>) => object;
  readonly sorts?: readonly string[];
  readonly filtersByIds?: boolean;
}

/** Checks that a resource's documents fit each other, then hands them on as the provider takes them. */
export function defineDocuments<
  Node extends Row,
  Full extends Row,
  CreateInput extends object,
  UpdateInput extends object,
  Filter,
  Sort extends string,
>(documents: ResourceDocuments<Node, Full, CreateInput, UpdateInput, Filter, Sort>): WireDocuments {
  return documents as unknown as WireDocuments;
}
