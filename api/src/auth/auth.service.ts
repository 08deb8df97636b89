import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError, type Locale, badInput, permissionsOf } from '@kouan/shared';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Caller, RequestContext } from '../platform/tenant/request.ts';
import { AccessTokens } from './access-tokens.ts';
import type { Me, OwnMembership, OwnOrganization, Session } from './auth.types.ts';
import { CallerReader } from './caller-reader.ts';
import { Memberships, type UsableMembership } from './memberships.ts';
import { SHORTEST_PASSWORD, hashPassword } from './password.ts';
import { readRefreshCookie, writeRefreshCookie } from './refresh-cookie.ts';
import { type Issued, RefreshTokens } from './refresh-tokens.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { authenticate } from './strategies.ts';

/** Signs people in and out, and lets them choose the tenant that they act for. */
@Injectable()
export class AuthService {
  constructor(
    private readonly limits: SignInLimits,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly memberships: Memberships,
    private readonly callers: CallerReader,
    private readonly data: ReferenceData,
    private readonly door: TenantDoor,
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Signs a person in. Who belongs to one tenant acts for it at once; who belongs to several chooses with `switchTenant`.
   * @throws UNAUTHENTICATED alike for an unknown address and a wrong password, TOO_MANY_REQUESTS, FORBIDDEN without a tenant
   */
  async signIn(context: RequestContext, given: { email: string; password: string }): Promise<Session> {
    const email = given.email.trim().toLowerCase();
    await this.limits.count(email.slice(0, 320), context.req.ip ?? 'unknown');
    const userId = await authenticate<string>('local', { body: { email, password: given.password } });
    if (!userId) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_REFUSED');
    await this.limits.forgive(email);
    const memberships = await this.memberships.of(userId);
    const [only, ...others] = memberships;
    if (!only) throw new DomainError('FORBIDDEN', 'MEMBERSHIP_NONE');
    const tenantId = others.length === 0 ? only.tenantId : null;
    return this.session(context, await this.refreshTokens.begin(userId, tenantId), memberships);
  }

  /** Gives a new access token for the cookie's refresh token, which is replaced. @throws UNAUTHENTICATED */
  async refresh(context: RequestContext): Promise<Session> {
    return this.rotate(context);
  }

  /** Makes the sign-in act for another of the person's tenants. @throws NOT_FOUND alike for a foreign and an unknown tenant */
  async switchTenant(context: RequestContext, caller: Caller, tenantId: string): Promise<Session> {
    const memberships = await this.memberships.of(caller.userId);
    if (!memberships.some((membership) => membership.tenantId === tenantId)) throw notFound('tenantId');
    return this.rotate(context, tenantId);
  }

  /** Ends the sign-in in this browser; its access tokens end with it. */
  async signOut(context: RequestContext, caller: Caller | null): Promise<void> {
    const token = readRefreshCookie(context);
    const familyId = caller?.familyId ?? (token ? await this.refreshTokens.familyOf(token) : null);
    if (familyId) await this.refreshTokens.end(familyId);
    this.callers.forget();
    writeRefreshCookie(context, null, this.config.secureCookies);
  }

  /** The signed-in person, with the tenants that they can choose. */
  async me(caller: Caller): Promise<Me> {
    return this.describe(caller.userId, caller.viewer?.tenantId ?? null, await this.memberships.of(caller.userId));
  }

  /** Keeps the language that the person reads in. */
  async setLocale(caller: Caller, locale: Locale): Promise<Me> {
    await this.source.query('update app_user set locale = $2 where id = $1', [caller.userId, locale]);
    return this.me(caller);
  }

  /** @throws BAD_INPUT when the present password is not right or the new one too short */
  async changePassword(context: RequestContext, caller: Caller, present: string, next: string): Promise<void> {
    const [{ email }] = (await this.source.query('select email from app_user where id = $1', [caller.userId])) as [
      { email: string },
    ];
    await this.limits.count(email, context.req.ip ?? 'unknown');
    const fits = await authenticate<string>('local', { body: { email, password: present } });
    if (!fits) throw badInput('PASSWORD_WRONG', 'current');
    if (next.length < SHORTEST_PASSWORD) throw badInput('PASSWORD_TOO_SHORT', 'new', { min: SHORTEST_PASSWORD });
    if (next === present) throw badInput('PASSWORD_UNCHANGED', 'new');
    await this.limits.forgive(email);
    await this.source.query('update app_user set password_hash = $2 where id = $1', [
      caller.userId,
      await hashPassword(next),
    ]);
  }

  private async rotate(context: RequestContext, tenantId?: string): Promise<Session> {
    const token = readRefreshCookie(context);
    if (!token) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
    const issued = await this.refreshTokens.rotate(token, tenantId);
    return this.session(context, issued, await this.memberships.of(issued.userId));
  }

  private async session(
    context: RequestContext,
    issued: Issued,
    memberships: readonly UsableMembership[],
  ): Promise<Session> {
    const { userId, familyId, activeTenantId } = issued;
    const usable = memberships.some((membership) => membership.tenantId === activeTenantId);
    const tid = usable && activeTenantId ? activeTenantId : undefined;
    writeRefreshCookie(context, issued.token, this.config.secureCookies);
    return {
      ...this.accessTokens.sign({ sub: userId, fam: familyId, ...(tid ? { tid } : {}) }),
      me: await this.describe(userId, tid ?? null, memberships),
    };
  }

  private async describe(userId: string, tenantId: string | null, usable: readonly UsableMembership[]): Promise<Me> {
    const [person] = (await this.source.query('select id, email, name, locale from app_user where id = $1', [
      userId,
    ])) as [Pick<Me, 'id' | 'email' | 'name' | 'locale'>];
    const current = usable.find((membership) => membership.tenantId === tenantId);
    return {
      ...person,
      memberships: usable.map((membership) => this.own(membership)),
      current: current
        ? {
            ...this.own(current),
            permissions: [...permissionsOf(current.roles)],
            organization: await this.organizationOf(current),
          }
        : null,
    };
  }

  private async organizationOf(membership: UsableMembership): Promise<OwnOrganization | null> {
    const { tenantId, organizationId } = membership;
    if (!organizationId) return null;
    const [rows] = await this.door.read(
      { tenantId, readScope: [] },
      { text: 'select id, code, name_zh, name_en from organization where id = $1', values: [organizationId] },
    );
    const [row] = (rows ?? []) as unknown as [string, string, string | null, string | null][];
    return row ? { id: row[0], code: row[1], name: { zh: row[2], en: row[3] } } : null;
  }

  private own(membership: UsableMembership): OwnMembership {
    const { tenantId, tenantName, tenantKind, regionCode, isDemo } = membership;
    const region = regionCode ? (this.data.regions.get(regionCode) ?? null) : null;
    return {
      tenant: { id: tenantId, name: tenantName, kind: tenantKind as never, region: region as never, isDemo },
      roles: [...membership.roles],
    };
  }
}
