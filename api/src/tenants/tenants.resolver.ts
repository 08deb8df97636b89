import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import {
  CreateTenantInput,
  OpenedTenant,
  TenantListArgs,
  TenantPage,
  TenantType,
  UpdateTenantInput,
} from './tenant.types.ts';
import { TenantsReader } from './tenants.reader.ts';
import { TenantsService } from './tenants.service.ts';

/** Tenants over GraphQL, for platform administrators; never their records. */
@Resolver(() => TenantType)
export class TenantsResolver {
  constructor(
    private readonly reader: TenantsReader,
    private readonly service: TenantsService,
  ) {}

  @Query(() => TenantPage, { description: 'All tenants by name.' })
  @Allow('tenant.manage')
  tenants(@Args() args: TenantListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(checkPage(args), selectionOf(info));
  }

  @Query(() => TenantType, { description: 'One tenant.' })
  @Allow('tenant.manage')
  tenant(@Args('id', { type: () => ID }) id: string) {
    return this.reader.one(id);
  }

  @Mutation(() => OpenedTenant, { description: 'Opens a tenant with its first administrator.' })
  @Allow('tenant.manage')
  async createTenant(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateTenantInput) {
    const { id, oneTimePassword } = await this.service.create(viewer, input);
    return { tenant: await this.reader.one(id), oneTimePassword };
  }

  @Mutation(() => TenantType, { description: "Changes a tenant's name, region or parent." })
  @Allow('tenant.manage')
  async updateTenant(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateTenantInput,
  ) {
    return this.reader.one(await this.service.update(viewer, id, version, input));
  }

  @Mutation(() => TenantType, { description: 'Stops a tenant: its people cannot act for it until it is resumed.' })
  @Allow('tenant.manage')
  async suspendTenant(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.reader.one(await this.service.setStatus(viewer, id, version, 'suspended'));
  }

  @Mutation(() => TenantType, { description: 'Lets a suspended tenant go on.' })
  @Allow('tenant.manage')
  async resumeTenant(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.reader.one(await this.service.setStatus(viewer, id, version, 'active'));
  }
}
