import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { v7 as uuidv7 } from 'uuid';
import { CONFIG, type Config } from '../platform/config/config.ts';

/** How long an access token holds, in seconds; whoever is revoked is stopped sooner by the caller's check. */
export const ACCESS_SECONDS = 600;

/** What an access token says: who, by which sign-in, and for which membership. */
export interface AccessClaims {
  readonly sub: string;
  readonly fam: string;
  /** Tenant; left out until one is chosen. */
  readonly tid?: string;
}

/** Signs access tokens. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the token and when it runs out */
  sign(claims: AccessClaims): { accessToken: string; expiresAt: Date } {
    const accessToken = this.jwt.sign(claims, {
      secret: this.config.authSecret,
      algorithm: 'HS256',
      expiresIn: ACCESS_SECONDS,
      jwtid: uuidv7(),
    });
    return { accessToken, expiresAt: new Date(Date.now() + ACCESS_SECONDS * 1000) };
  }
}
