import { Inject, type Type } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Permission } from '@kouan/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { Bind, Scope } from '../read/conditions.ts';
import { selectionOf } from '../read/look-ahead.ts';
import { Reader } from '../read/reader.ts';
import type { Shape } from '../read/shape.ts';
import { TenantDoor } from '../tenant/door.ts';
import { Allow } from '../tenant/permission.ts';
import { CurrentViewer } from '../tenant/request.ts';
import type { Viewer } from '../tenant/viewer.ts';
import type { RecordEntity } from '../write/record.entity.ts';
import { type RecordKind, Records } from '../write/records.ts';

interface Options<Entity extends RecordEntity> {
  /** The GraphQL type, as in `OpportunityType`. */
  readonly type: Type;
  /** Its name in the API, as in `Opportunity`. */
  readonly name: string;
  /** How it is read; a function where roles see different things. */
  readonly shape: Shape | ((viewer: Viewer) => Shape);
  readonly kind: RecordKind<Entity>;
  readonly read: Permission;
  readonly write: Permission;
  /** Which tenants' records can be opened; shared ones can be read, never changed. */
  readonly scope: Scope;
  /** A further condition over `t0` for what the viewer's role may see. */
  readonly visible?: (viewer: Viewer, bind: Bind) => string;
}

/** What the resolvers of all records have in common. */
export interface RecordResolver {
  /** Reads a record just written, with what the client asked for of it. */
  written(viewer: Viewer, id: string, info: GraphQLResolveInfo): Promise<unknown>;
}

/**
 * The operations that are alike for every kind of record: `opportunity(id)`, `deleteOpportunity`, `restoreOpportunity`.
 * A feature's resolver extends it and adds its list and its changes.
 */
export function recordResolver<Entity extends RecordEntity>(options: Options<Entity>): Type<RecordResolver> {
  const { type, name, kind, scope, visible } = options;
  const shapeFor = typeof options.shape === 'function' ? options.shape : (): Shape => options.shape as Shape;
  const field = name.charAt(0).toLowerCase() + name.slice(1);

  @Resolver(() => type, { isAbstract: true })
  abstract class AbstractRecordResolver implements RecordResolver {
    @Inject(Reader) private readonly recordReader!: Reader;
    @Inject(TenantDoor) private readonly door!: TenantDoor;
    @Inject(Records) private readonly records!: Records;

    @Query(() => type, {
      name: field,
      description: 'One record; NOT_FOUND when there is none that the caller may see.',
    })
    @Allow(options.read)
    one(
      @CurrentViewer() viewer: Viewer,
      @Args('id', { type: () => ID }) id: string,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      const and = visible ? (bind: Bind): string => visible(viewer, bind) : undefined;
      return this.recordReader.record(viewer, shapeFor(viewer), id, selectionOf(info), {
        scope,
        ...(and ? { and } : {}),
      });
    }

    @Mutation(() => type, { name: `delete${name}`, description: 'Puts a record into the bin; it can be restored.' })
    @Allow(options.write)
    async remove(
      @CurrentViewer() viewer: Viewer,
      @Args('id', { type: () => ID }) id: string,
      @Args('version', { type: () => Int }) version: number,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      await this.door.withTenant(viewer, (transaction) => this.records.remove(transaction, kind, { id, version }));
      return this.written(viewer, id, info);
    }

    @Mutation(() => type, { name: `restore${name}`, description: 'Takes a record out of the bin.' })
    @Allow(options.write)
    async restore(
      @CurrentViewer() viewer: Viewer,
      @Args('id', { type: () => ID }) id: string,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      await this.door.withTenant(viewer, (transaction) => this.records.restore(transaction, kind, id));
      return this.written(viewer, id, info);
    }

    written(viewer: Viewer, id: string, info: GraphQLResolveInfo): Promise<unknown> {
      return this.recordReader.record(viewer, shapeFor(viewer), id, selectionOf(info));
    }
  }
  // Nest makes instances of the subclasses alone.
  return AbstractRecordResolver as unknown as Type<RecordResolver>;
}
