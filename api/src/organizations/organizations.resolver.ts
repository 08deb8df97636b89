import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { ORGANIZATION_KIND } from './organization.entity.ts';
import { ORGANIZATIONS, visibleOrganizations } from './organization.list.ts';
import { ORGANIZATION } from './organization.shape.ts';
import { OrganizationInput, OrganizationListArgs, OrganizationPage, OrganizationType } from './organization.types.ts';
import { OrganizationsService } from './organizations.service.ts';

const OrganizationRecord = recordResolver({
  type: OrganizationType,
  name: 'Organization',
  shape: ORGANIZATION,
  kind: ORGANIZATION_KIND,
  read: 'organization.readOwn',
  write: 'organization.write',
  scope: 'all',
  visible: visibleOrganizations,
});

/** Organizations over GraphQL. */
@Resolver(() => OrganizationType)
export class OrganizationsResolver extends OrganizationRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: OrganizationsService,
  ) {
    super();
  }

  @Query(() => OrganizationPage, { description: "The tenant's organizations; exporters see their own alone." })
  @Allow('organization.readOwn')
  organizations(@CurrentViewer() viewer: Viewer, @Args() args: OrganizationListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, ORGANIZATIONS, checkPage(args), selectionOf(info));
  }

  @Mutation(() => OrganizationType, { description: 'Adds an organization.' })
  @Allow('organization.write')
  async createOrganization(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => OrganizationType, { description: 'Changes an organization; what the input leaves out stays.' })
  @Allow('organization.write')
  async updateOrganization(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: OrganizationInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }
}
