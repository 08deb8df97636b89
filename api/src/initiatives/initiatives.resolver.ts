import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { INITIATIVE_KIND } from './initiative.entity.ts';
import { InitiativeInput, InitiativeListArgs } from './initiative.inputs.ts';
import { INITIATIVES } from './initiative.list.ts';
import { INITIATIVE } from './initiative.shape.ts';
import { InitiativePage, InitiativeType } from './initiative.types.ts';
import { InitiativesService } from './initiatives.service.ts';

const InitiativeRecord = recordResolver({
  type: InitiativeType,
  name: 'Initiative',
  shape: INITIATIVE,
  kind: INITIATIVE_KIND,
  read: 'initiative.read',
  write: 'initiative.write',
  scope: 'own',
});

/** Initiatives over GraphQL. */
@Resolver(() => InitiativeType)
export class InitiativesResolver extends InitiativeRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: InitiativesService,
  ) {
    super();
  }

  @Query(() => InitiativePage, { description: "The tenant's initiatives, changed last first unless sorted otherwise." })
  @Allow('initiative.read')
  initiatives(@CurrentViewer() viewer: Viewer, @Args() args: InitiativeListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, INITIATIVES, checkPage(args), selectionOf(info));
  }

  @Mutation(() => InitiativeType, { description: 'Adds an initiative with its participants, milestones and outcomes.' })
  @Allow('initiative.write')
  async createInitiative(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: InitiativeInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => InitiativeType, {
    description: 'Changes an initiative; a list that is given replaces the one before.',
  })
  @Allow('initiative.write')
  async updateInitiative(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: InitiativeInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }
}
