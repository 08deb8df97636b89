import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { OPPORTUNITY_KIND } from './opportunity.entity.ts';
import { OPPORTUNITIES } from './opportunity.list.ts';
import { OPPORTUNITY } from './opportunity.shape.ts';
import {
  OpportunityCreateInput,
  OpportunityFilter,
  OpportunityInput,
  OpportunityListArgs,
  OpportunityPage,
  OpportunityType,
  PipelineTotal,
  StageMoveInput,
} from './opportunity.types.ts';
import { OpportunitiesService } from './opportunities.service.ts';
import { Pipeline } from './pipeline.ts';

const OpportunityRecord = recordResolver({
  type: OpportunityType,
  name: 'Opportunity',
  shape: OPPORTUNITY,
  kind: OPPORTUNITY_KIND,
  read: 'opportunity.read',
  write: 'opportunity.write',
  scope: 'own',
});

/** Opportunities over GraphQL. */
@Resolver(() => OpportunityType)
export class OpportunitiesResolver extends OpportunityRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: OpportunitiesService,
    private readonly pipelines: Pipeline,
  ) {
    super();
  }

  @Query(() => OpportunityPage, {
    description: "The tenant's opportunities, changed last first unless sorted otherwise.",
  })
  @Allow('opportunity.read')
  opportunities(@CurrentViewer() viewer: Viewer, @Args() args: OpportunityListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, OPPORTUNITIES, checkPage(args), selectionOf(info));
  }

  @Query(() => [PipelineTotal], { description: 'Totals per stage and currency; currencies are never added up.' })
  @Allow('pipeline.read')
  pipeline(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => OpportunityFilter, nullable: true }) filter: OpportunityFilter | null,
  ) {
    return this.pipelines.totals(viewer, filter ?? {});
  }

  @Mutation(() => OpportunityType, { description: 'Adds an opportunity at the stage `identified`.' })
  @Allow('opportunity.write')
  async createOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpportunityCreateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => OpportunityType, { description: 'Changes an opportunity; what the input leaves out stays.' })
  @Allow('opportunity.write')
  async updateOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: OpportunityInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }

  @Mutation(() => OpportunityType, { description: 'Moves an opportunity to another stage.' })
  @Allow('opportunity.write')
  async moveOpportunity(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: StageMoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.move(viewer, id, version, input), info);
  }
}
