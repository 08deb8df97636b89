import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { POLICY_EVENT_KIND } from './policy-event.entity.ts';
import { policyEvents } from './policy-event.list.ts';
import { policyEventShape } from './policy-event.shape.ts';
import { PolicyEventInput, PolicyEventListArgs, PolicyEventPage, PolicyEventType } from './policy-event.types.ts';
import { PolicyEventsService } from './policy-events.service.ts';

const PolicyEventRecord = recordResolver({
  type: PolicyEventType,
  name: 'PolicyEvent',
  shape: policyEventShape,
  kind: POLICY_EVENT_KIND,
  read: 'policyEvent.read',
  write: 'policyEvent.write',
  scope: 'all',
});

/** Policy events over GraphQL. */
@Resolver(() => PolicyEventType)
export class PolicyEventsResolver extends PolicyEventRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: PolicyEventsService,
  ) {
    super();
  }

  @Query(() => PolicyEventPage, { description: "The tenant's policy events and those of the market desk." })
  @Allow('policyEvent.read')
  policyEvents(@CurrentViewer() viewer: Viewer, @Args() args: PolicyEventListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, policyEvents(viewer), checkPage(args), selectionOf(info));
  }

  @Mutation(() => PolicyEventType, { description: 'Adds a policy event.' })
  @Allow('policyEvent.write')
  async createPolicyEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PolicyEventInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => PolicyEventType, { description: 'Changes a policy event; what the input leaves out stays.' })
  @Allow('policyEvent.write')
  async updatePolicyEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: PolicyEventInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }
}
