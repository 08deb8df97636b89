import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@kouan/shared';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { LOGGER } from '../platform/logs/logger.ts';
import { CallerReader } from './caller-reader.ts';
import { RefreshTokenEntity } from './refresh-token.entity.ts';

/** How long a refresh token holds, in seconds: fourteen days. */
export const REFRESH_SECONDS = 14 * 24 * 3600;

/** One sign-in: the refresh tokens that come of it one after another, and what it is for. */
export interface Family {
  readonly familyId: string;
  readonly userId: string;
  readonly activeTenantId: string | null;
}

/** What a sign-in or a renewal gives the browser. */
export interface Issued extends Family {
  /** Null where another request took the token at the same moment: that one's answer carries the next. */
  readonly token: string | null;
}

/**
 * Refresh tokens, each good for one use. Whoever uses one a second time shows that it was stolen, on one side or the
 * other: the whole family ends, and both have to sign in again. All of it is in the database, so a restart forgets nothing.
 *
 * Two requests that are under way with one token at the same moment are no theft but a browser with two tabs: one of
 * them takes the token, the other gets nothing to keep. Only who comes after the token was taken is a second user.
 */
@Injectable()
export class RefreshTokens {
  constructor(
    private readonly callers: CallerReader,
    @InjectDataSource() private readonly source: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins a family: a person has signed in. */
  async begin(userId: string, activeTenantId: string | null): Promise<Issued> {
    const { manager } = this.source;
    await manager.delete(RefreshTokenEntity, { userId, expiresAt: LessThan(new Date()) });
    return issue(manager, { familyId: uuidv7(), userId, activeTenantId });
  }

  /**
   * Takes a token for a new one.
   * @throws UNAUTHENTICATED when it is unknown, out of date, of an ended family, or was used before
   */
  async rotate(token: string): Promise<Issued> {
    const seen = await this.source.manager.findOneBy(RefreshTokenEntity, { tokenHash: hashOf(token) });
    if (!seen || seen.revokedAt) throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
    if (seen.rotatedAt) {
      const { familyId, userId } = seen;
      this.logger.warn({ familyId, userId }, 'a refresh token was used twice; its sign-in is ended');
      await this.end(familyId);
      throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
    }
    return this.source.transaction(async (manager) => {
      await lockFamily(manager, seen.familyId);
      const found = await manager.findOneByOrFail(RefreshTokenEntity, { id: seen.id });
      if (found.revokedAt) throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
      if (found.expiresAt <= new Date()) throw new DomainError('UNAUTHENTICATED', 'SESSION_EXPIRED');
      const { familyId, userId, activeTenantId } = found;
      if (found.rotatedAt) return { familyId, userId, activeTenantId, token: null };
      await manager.update(RefreshTokenEntity, { id: found.id }, { rotatedAt: new Date() });
      await manager.delete(RefreshTokenEntity, { familyId, expiresAt: LessThan(new Date()) });
      return issue(manager, { familyId, userId, activeTenantId });
    });
  }

  /** Remembers which tenant a sign-in acts for from now on. */
  async choose(familyId: string, activeTenantId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await lockFamily(manager, familyId);
      await manager.update(RefreshTokenEntity, { familyId, rotatedAt: IsNull() }, { activeTenantId });
    });
  }

  /** Ends a family: signed out, or a token of it was used twice. Its access tokens end with it, here at once. */
  async end(familyId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await lockFamily(manager, familyId);
      await manager.update(RefreshTokenEntity, { familyId, revokedAt: IsNull() }, { revokedAt: new Date() });
    });
    this.callers.forgetFamily(familyId);
  }

  /** Ends all of a person's sign-ins but one. */
  async endOthers(userId: string, familyId: string): Promise<void> {
    const others = await this.source.manager.find(RefreshTokenEntity, {
      where: { userId, familyId: Not(familyId), revokedAt: IsNull() },
      select: { id: true, familyId: true },
    });
    for (const other of new Set(others.map((token) => token.familyId))) await this.end(other);
  }

  /** The family of a token that a browser sent, if it is one of ours. */
  async familyOf(token: string): Promise<string | null> {
    const found = await this.source.manager.findOneBy(RefreshTokenEntity, { tokenHash: hashOf(token) });
    return found?.familyId ?? null;
  }
}

/** Whatever changes a family waits for what changes it already, so that no token is born into one that has ended. */
async function lockFamily(manager: EntityManager, familyId: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [familyId]);
}

async function issue(manager: EntityManager, family: Family): Promise<Issued> {
  const token = randomBytes(32).toString('base64url');
  const issuedAt = new Date();
  await manager.insert(RefreshTokenEntity, {
    ...family,
    id: uuidv7(),
    tokenHash: hashOf(token),
    issuedAt,
    expiresAt: new Date(issuedAt.getTime() + REFRESH_SECONDS * 1000),
    rotatedAt: null,
    revokedAt: null,
  });
  return { ...family, token };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
