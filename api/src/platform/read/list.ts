import type { ReferenceData } from '../reference/reference-data.ts';
import type { Viewer } from '../tenant/viewer.ts';
import type { Bind } from './conditions.ts';
import type { Knowledge } from './knowledge.ts';
import type { Shape } from './shape.ts';

/** A sort that pages can be cut on: an SQL expression over `t0` that is never null, and its type. */
export interface Sort {
  readonly expression: string;
  readonly type: 'timestamptz' | 'date' | 'text' | 'int';
  readonly descending: boolean;
}

/** How a feature's list is read. */
export interface ListPlan<Filter> {
  readonly shape: Shape;
  readonly sorts: Readonly<Record<string, Sort>>;
  readonly defaultSort: string;
  /**
   * Conditions over the record's table `t0`; the first of them keeps the list within the viewer's tenants. The codes
   * of places in the filter are known ones.
   * @param knowledge which state of the records is read; `t0` is of it, and what else the conditions look at should be
   */
  where(filter: Filter, bind: Bind, viewer: Viewer, data: ReferenceData, knowledge: Knowledge): string[];
}

/** What a list is asked for; `first` and `offset` have been checked against their bounds. */
export interface ListRequest<Filter> {
  readonly filter?: Filter | null;
  readonly sort?: string | null;
  readonly first: number;
  readonly after?: string | null;
  readonly offset?: number | null;
  /** The moment whose knowledge is read; null: what is known now. */
  readonly knownAt?: string | null;
}

/** One page of a list; `totalCount` is null unless it was asked for. */
export interface Page {
  readonly nodes: unknown[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
