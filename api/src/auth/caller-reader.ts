import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@kouan/shared';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/tenant/request.ts';
import type { AccessClaims } from './access-tokens.ts';
import { Authenticator } from './authenticator.ts';
import { Memberships, type UsableMembership } from './memberships.ts';

/** How long a check of a sign-in is trusted, in milliseconds: whoever is revoked elsewhere is stopped after it. */
const TRUSTED_FOR = 5_000;

/** Most checks that are kept at once. */
const MOST_KEPT = 20_000;

interface Checked {
  readonly until: number;
  readonly signedIn: boolean;
  readonly mustChoosePassword: boolean;
  readonly memberships: readonly UsableMembership[];
}

/** Tells who calls, from the access token: who they are, and that they may still act as what the token says. */
@Injectable()
export class CallerReader {
  /** By the family of the sign-in. */
  private readonly checked = new Map<string, Checked>();
  /** Goes up whenever something is forgotten. */
  private forgotten = 0;
  private platform: { id: string | null; until: number } = { id: null, until: 0 };

  constructor(
    private readonly authenticator: Authenticator,
    private readonly memberships: Memberships,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** @returns null without a token. @throws UNAUTHENTICATED when the token ran out or was taken back */
  async read(request: Request, requestId: string): Promise<Caller | null> {
    if (!request.headers.authorization) return null;
    const claims = await this.authenticator.authenticate<AccessClaims>('jwt', request);
    if (!claims) throw new DomainError('UNAUTHENTICATED', 'SESSION_EXPIRED');
    const { signedIn, mustChoosePassword, memberships } = await this.check(claims);
    if (!signedIn) throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
    const caller = { userId: claims.sub, familyId: claims.fam, mustChoosePassword };
    if (!claims.tid) return { ...caller, viewer: null };
    const membership = inTenant(memberships, claims.tid) ?? (await this.newMembership(claims, claims.tid));
    if (!membership) throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
    const desk = await this.marketDesk();
    return {
      ...caller,
      viewer: {
        userId: claims.sub,
        tenantId: membership.tenantId,
        membershipId: membership.id,
        roles: membership.roles,
        organizationId: membership.organizationId,
        readScope: desk === null || desk === membership.tenantId ? [] : [desk],
        requestId,
      },
    };
  }

  /** Forgets what is known of everyone: a membership or a tenant has changed here. */
  forget(): void {
    this.forgotten++;
    this.checked.clear();
    this.platform = { id: null, until: 0 };
  }

  /** Forgets what is known of one sign-in: it has ended here. */
  forgetFamily(familyId: string): void {
    this.forgotten++;
    this.checked.delete(familyId);
  }

  private async check({ sub, fam }: AccessClaims): Promise<Checked> {
    const known = this.checked.get(fam);
    if (known && known.until > Date.now()) return known;
    const before = this.forgotten;
    const [alive, memberships] = await Promise.all([this.alive(fam, sub), this.memberships.of(sub)]);
    const checked = {
      until: Date.now() + TRUSTED_FOR,
      signedIn: alive !== undefined,
      mustChoosePassword: alive?.mustChoosePassword ?? false,
      memberships,
    };
    // What was read while something ended may be how it was before.
    if (before === this.forgotten) this.keep(fam, checked);
    return checked;
  }

  /** The token may be younger than what is known of its person: they have been let in somewhere since. */
  private async newMembership(claims: AccessClaims, tenantId: string): Promise<UsableMembership | undefined> {
    this.checked.delete(claims.fam);
    return inTenant((await this.check(claims)).memberships, tenantId);
  }

  private keep(familyId: string, checked: Checked): void {
    if (this.checked.size >= MOST_KEPT) this.checked.clear();
    this.checked.set(familyId, checked);
  }

  /** Undefined: the sign-in has ended. */
  private async alive(familyId: string, userId: string): Promise<{ mustChoosePassword: boolean } | undefined> {
    const rows = (await this.source.query(
      `select u.one_time_until is not null as "mustChoosePassword" from refresh_token r join app_user u on u.id = r.user_id
        where r.family_id = $1 and r.user_id = $2 and r.revoked_at is null and r.expires_at > now()
          and u.disabled_at is null limit 1`,
      [familyId, userId],
    )) as { mustChoosePassword: boolean }[];
    return rows[0];
  }

  /** The tenant whose market facts everyone reads. */
  private async marketDesk(): Promise<string | null> {
    if (this.platform.until <= Date.now()) {
      const rows = (await this.source.query(`select id from tenant where kind = 'platform' and status = 'active'`)) as {
        id: string;
      }[];
      this.platform = { id: rows[0]?.id ?? null, until: Date.now() + TRUSTED_FOR };
    }
    return this.platform.id;
  }
}

function inTenant(memberships: readonly UsableMembership[], tenantId: string): UsableMembership | undefined {
  return memberships.find((membership) => membership.tenantId === tenantId);
}
