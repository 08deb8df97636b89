import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PageArgs, checkPage } from '../platform/graphql/page.types.ts';
import { below, selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { USER, USERS } from './user.list.ts';
import { Invitation, InviteUserInput, MembershipInput, UserPage, UserType } from './user.types.ts';
import { UsersService } from './users.service.ts';

/** The people of a tenant over GraphQL, for its administrators. */
@Resolver(() => UserType)
export class UsersResolver {
  constructor(
    private readonly reader: Reader,
    private readonly service: UsersService,
  ) {}

  @Query(() => UserPage, { description: 'The people of the tenant, newest first, revoked ones included.' })
  @Allow('user.manage')
  users(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, USERS, checkPage(args), selectionOf(info));
  }

  @Query(() => UserType, { description: 'One person of the tenant.' })
  @Allow('user.manage')
  user(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo) {
    return this.reader.record(viewer, USER, id, selectionOf(info));
  }

  @Mutation(() => Invitation, { description: 'Invites a person into the tenant.' })
  @Allow('user.manage')
  async inviteUser(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: InviteUserInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, oneTimePassword } = await this.service.invite(viewer, input);
    const user = await this.reader.record(viewer, USER, id, below(selectionOf(info), 'user'));
    return { user, oneTimePassword };
  }

  @Mutation(() => Invitation, {
    description: 'Another one-time password for a person who was invited here and has not chosen their own yet.',
  })
  @Allow('user.manage')
  async renewInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { oneTimePassword } = await this.service.renewInvitation(viewer, id, version);
    const user = await this.reader.record(viewer, USER, id, below(selectionOf(info), 'user'));
    return { user, oneTimePassword };
  }

  @Mutation(() => UserType, { description: 'Changes what a person may do, at once.' })
  @Allow('user.manage')
  async updateMembership(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: MembershipInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.update(viewer, id, version, input);
    return this.user(viewer, id, info);
  }

  @Mutation(() => UserType, { description: 'Takes a person out of the tenant, at once.' })
  @Allow('user.manage')
  async revokeMembership(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.revoke(viewer, id, version);
    return this.user(viewer, id, info);
  }

  @Mutation(() => UserType, { description: 'Lets a person in again who was taken out.' })
  @Allow('user.manage')
  async reinstateMembership(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.reinstate(viewer, id, version);
    return this.user(viewer, id, info);
  }
}
