import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone, AllowSignedIn } from '../platform/tenant/permission.ts';
import { type Caller, CurrentCaller, type RequestContext } from '../platform/tenant/request.ts';
import { AuthService } from './auth.service.ts';
import { LocaleEnum, Me, Session, SignInInput, localeOfEnum } from './auth.types.ts';

/** Signing in and out over GraphQL. */
@Resolver()
export class AuthResolver {
  constructor(private readonly auth: AuthService) {}

  @Query(() => Me, { description: 'The person who is signed in.' })
  @AllowSignedIn()
  me(@CurrentCaller() caller: Caller): Promise<Me> {
    return this.auth.me(caller);
  }

  @Mutation(() => Session, { description: 'Signs in. Unknown addresses and wrong passwords get the same answer.' })
  @AllowAnyone()
  signIn(@Context() context: RequestContext, @Args('input') input: SignInInput): Promise<Session> {
    return this.auth.signIn(context, input);
  }

  @Mutation(() => Session, {
    description: 'A new access token for the refresh token in the cookie, which is replaced.',
  })
  @AllowAnyone()
  refreshSession(@Context() context: RequestContext): Promise<Session> {
    return this.auth.refresh(context);
  }

  @Mutation(() => Session, { description: 'Acts for another of the tenants that the person belongs to.' })
  @AllowSignedIn()
  switchTenant(
    @CurrentCaller() caller: Caller,
    @Args('tenantId', { type: () => ID }) tenantId: string,
  ): Promise<Session> {
    return this.auth.switchTenant(caller, tenantId);
  }

  @Mutation(() => Boolean, { description: 'Ends the sign-in in this browser; true even when there was none.' })
  @AllowAnyone()
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    await this.auth.signOut(context);
    return true;
  }

  @Mutation(() => Me, { description: 'Keeps the language that the person reads in.' })
  @AllowSignedIn()
  updateMe(@CurrentCaller() caller: Caller, @Args('locale', { type: () => LocaleEnum }) locale: string): Promise<Me> {
    return this.auth.setLocale(caller, localeOfEnum(locale));
  }

  @Mutation(() => Boolean, { description: "Changes the own password and ends the person's other sign-ins." })
  @AllowSignedIn()
  async changePassword(
    @Context() context: RequestContext,
    @CurrentCaller() caller: Caller,
    @Args('current') present: string,
    @Args('new') next: string,
  ): Promise<boolean> {
    await this.auth.changePassword(context, caller, present, next);
    return true;
  }
}
