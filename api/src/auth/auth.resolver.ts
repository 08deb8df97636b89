import { UseGuards } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { User } from '@kouan/db';
import { AuthService } from './auth.service.ts';
import { LoginInput, Session, UserType } from './auth.types.ts';
import { CurrentUser, GqlJwtGuard, GqlLocalGuard } from './strategies.ts';

@Resolver()
export class AuthResolver {
  constructor(private readonly auth: AuthService) {}

  @Mutation(() => Session)
  @UseGuards(GqlLocalGuard)
  login(@Args('input') _input: LoginInput, @CurrentUser() user: User) {
    return this.auth.session(user);
  }

  @Query(() => UserType)
  @UseGuards(GqlJwtGuard)
  me(@CurrentUser() user: User) {
    return user;
  }
}
