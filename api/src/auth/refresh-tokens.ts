import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@kouan/shared';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { RefreshTokenEntity } from './refresh-token.entity.ts';

/** How long a refresh token holds, in seconds: fourteen days. */
export const REFRESH_SECONDS = 14 * 24 * 3600;

/** A refresh token as the browser keeps it, with the family that it continues. */
export interface Issued {
  readonly token: string;
  readonly familyId: string;
  readonly userId: string;
  readonly activeTenantId: string | null;
}

/**
 * Refresh tokens, each good for one use. Whoever uses one a second time shows that it was stolen, on one side or the
 * other: the whole family ends, and both have to sign in again. All of it is in the database, so a restart forgets nothing.
 */
@Injectable()
export class RefreshTokens {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Begins a family: a person has signed in. */
  async begin(userId: string, activeTenantId: string | null): Promise<Issued> {
    await this.source.manager.delete(RefreshTokenEntity, { userId, expiresAt: LessThan(new Date()) });
    return this.issue({ familyId: uuidv7(), userId, activeTenantId });
  }

  /**
   * Takes a token for a new one.
   * @param activeTenantId the tenant to remember from now on; left out, the one before
   * @throws UNAUTHENTICATED when it is unknown, out of date, of an ended family, or was used before
   */
  async rotate(token: string, activeTenantId?: string): Promise<Issued> {
    const now = new Date();
    const found = await this.source.manager.findOneBy(RefreshTokenEntity, { tokenHash: hashOf(token) });
    if (!found || found.revokedAt) throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
    if (found.expiresAt <= now) throw new DomainError('UNAUTHENTICATED', 'SESSION_EXPIRED');
    // Of two uses at once the database lets one through; the other counts as reuse.
    const used = await this.source.manager.update(
      RefreshTokenEntity,
      { id: found.id, rotatedAt: IsNull(), revokedAt: IsNull() },
      { rotatedAt: now },
    );
    if (used.affected !== 1) {
      await this.end(found.familyId);
      throw new DomainError('UNAUTHENTICATED', 'SESSION_REVOKED');
    }
    const { familyId, userId } = found;
    return this.issue({ familyId, userId, activeTenantId: activeTenantId ?? found.activeTenantId });
  }

  /** Ends a family: signed out, or a token of it was used twice. */
  async end(familyId: string): Promise<void> {
    await this.source.manager.update(RefreshTokenEntity, { familyId, revokedAt: IsNull() }, { revokedAt: new Date() });
  }

  /** The family of a token that a browser sent, if it is one of ours. */
  async familyOf(token: string): Promise<string | null> {
    const found = await this.source.manager.findOneBy(RefreshTokenEntity, { tokenHash: hashOf(token) });
    return found?.familyId ?? null;
  }

  private async issue(family: Omit<Issued, 'token'>): Promise<Issued> {
    const token = randomBytes(32).toString('base64url');
    const issuedAt = new Date();
    await this.source.manager.insert(RefreshTokenEntity, {
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
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
