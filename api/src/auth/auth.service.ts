import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError, type Locale, badInput } from '@kouan/shared';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { notFound } from '../platform/read/ids.ts';
import type { Caller, RequestContext } from '../platform/tenant/request.ts';
import { AccessTokens } from './access-tokens.ts';
import type { Me, Session } from './auth.types.ts';
import { CallerReader } from './caller-reader.ts';
import { Authenticator } from './authenticator.ts';
import { MeReader } from './me.reader.ts';
import { Memberships, type UsableMembership } from './memberships.ts';
import { checkNewPassword, hashPassword } from './password.ts';
import { readRefreshCookie, writeRefreshCookie } from './refresh-cookie.ts';
import { type Family, type Issued, RefreshTokens } from './refresh-tokens.ts';
import { type Attempt, SignInLimits } from './sign-in-limits.ts';

/** Signs people in and out, and lets them choose the tenant that they act for. */
@Injectable()
export class AuthService {
  constructor(
    private readonly limits: SignInLimits,
    private readonly authenticator: Authenticator,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly memberships: Memberships,
    private readonly people: MeReader,
    private readonly callers: CallerReader,
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Signs a person in. Who belongs to one tenant acts for it at once; who belongs to several chooses with `switchTenant`.
   * @throws UNAUTHENTICATED alike for an unknown address and a wrong password, TOO_MANY_REQUESTS, FORBIDDEN without a tenant
   */
  async signIn(context: RequestContext, given: { email: string; password: string }): Promise<Session> {
    const attempt = attemptOf(context, given.email);
    const userId = await this.verify(attempt, given.password);
    if (!userId) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_REFUSED');
    if (await this.hasRunOut(userId)) throw new DomainError('UNAUTHENTICATED', 'ONE_TIME_PASSWORD_RUN_OUT');
    const usable = await this.memberships.of(userId);
    if (usable.length === 0) throw new DomainError('FORBIDDEN', 'MEMBERSHIP_NONE');
    const issued = await this.refreshTokens.begin(userId, chosen(usable, null));
    this.hand(context, issued);
    return this.session(issued, usable);
  }

  /**
   * Gives a new access token for the cookie's refresh token, which is replaced.
   * @throws UNAUTHENTICATED when the token does not hold, FORBIDDEN when the person has no tenant any more
   */
  async refresh(context: RequestContext): Promise<Session> {
    const token = readRefreshCookie(context);
    if (!token) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
    const issued = await this.refreshTokens.rotate(token);
    const usable = await this.memberships.of(issued.userId);
    if (usable.length === 0) {
      await this.refreshTokens.end(issued.familyId);
      throw new DomainError('FORBIDDEN', 'MEMBERSHIP_NONE');
    }
    this.hand(context, issued);
    return this.session({ ...issued, activeTenantId: chosen(usable, issued.activeTenantId) }, usable);
  }

  /**
   * Makes the sign-in act for another of the person's tenants.
   * @throws NOT_FOUND alike for a foreign and an unknown tenant
   */
  async switchTenant({ userId, familyId }: Caller, tenantId: string): Promise<Session> {
    const usable = await this.memberships.of(userId);
    if (!usable.some((membership) => membership.tenantId === tenantId)) throw notFound('tenantId');
    await this.refreshTokens.choose(familyId, tenantId);
    return this.session({ userId, familyId, activeTenantId: tenantId }, usable);
  }

  /** Ends the sign-in of this browser, by its access token, its cookie or both; the access tokens end with it. */
  async signOut(context: RequestContext): Promise<void> {
    const token = readRefreshCookie(context);
    const families = [context.caller?.familyId, token ? await this.refreshTokens.familyOf(token) : null];
    for (const familyId of new Set(families)) if (familyId) await this.refreshTokens.end(familyId);
    writeRefreshCookie(context, null, this.config.secureCookies);
  }

  /** The signed-in person, with the tenants that they can choose. */
  async me({ userId, viewer }: Caller): Promise<Me> {
    return this.people.describe(userId, viewer?.tenantId ?? null, await this.memberships.of(userId));
  }

  /** Keeps the language that the person reads in. */
  async setLocale(caller: Caller, locale: Locale): Promise<Me> {
    await this.source.query('update app_user set locale = $2 where id = $1', [caller.userId, locale]);
    return this.me(caller);
  }

  /**
   * Changes the person's password and ends their other sign-ins, one of which may be somebody else's.
   * @throws BAD_INPUT when the present password is not right or the new one cannot be taken, TOO_MANY_REQUESTS
   */
  async changePassword(context: RequestContext, caller: Caller, present: string, next: string): Promise<void> {
    checkNewPassword(next, 'new');
    const { userId, familyId } = caller;
    const [person] = (await this.source.query('select email from app_user where id = $1', [userId])) as [
      { email: string },
    ];
    const fits = await this.verify(attemptOf(context, person.email), present);
    if (!fits) throw badInput('PASSWORD_WRONG', 'current');
    if (next === present) throw badInput('PASSWORD_UNCHANGED', 'new');
    const passwordHash = await hashPassword(next);
    await this.source.query(
      'update app_user set password_hash = $2, one_time_until = null, one_time_tenant_id = null where id = $1',
      [userId, passwordHash],
    );
    this.callers.forgetFamily(familyId);
    await this.refreshTokens.endOthers(userId, familyId);
  }

  /** Whether the person's password was made for them, and not used in time; asked only of who knows it. */
  private async hasRunOut(userId: string): Promise<boolean> {
    const rows = (await this.source.query('select from app_user where id = $1 and one_time_until <= now()', [
      userId,
    ])) as unknown[];
    return rows.length > 0;
  }

  /** @returns whose password it is; null for nobody's, whether or not there is such an account */
  private async verify(attempt: Attempt, password: string): Promise<string | null> {
    await this.limits.count(attempt);
    const body = { email: attempt.email, password };
    const userId = await this.authenticator.authenticate<string>('local', { body });
    if (userId) await this.limits.forgive(attempt);
    return userId;
  }

  private hand(context: RequestContext, { token }: Issued): void {
    if (token !== null) writeRefreshCookie(context, token, this.config.secureCookies);
  }

  private async session(family: Family, usable: readonly UsableMembership[]): Promise<Session> {
    const { userId, familyId, activeTenantId } = family;
    const tenant = activeTenantId === null ? {} : { tid: activeTenantId };
    return {
      ...this.accessTokens.sign({ sub: userId, fam: familyId, ...tenant }),
      me: await this.people.describe(userId, activeTenantId, usable),
    };
  }
}

function attemptOf({ req }: RequestContext, email: string): Attempt {
  return { email: email.trim().toLowerCase(), address: req.ip ?? 'unknown' };
}

/** The only tenant there is, or the one chosen before while it can still be used; never a guess among several. */
function chosen(usable: readonly UsableMembership[], before: string | null): string | null {
  const [only, ...others] = usable;
  if (only && others.length === 0) return only.tenantId;
  return usable.some((membership) => membership.tenantId === before) ? before : null;
}
