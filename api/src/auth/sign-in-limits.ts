import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@kouan/shared';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** Attempts that an account takes in a while, whoever makes them, and those of one address, for whichever accounts. */
const LIMITS = {
  account: { points: 10, seconds: 15 * 60 },
  address: { points: 100, seconds: 15 * 60 },
} as const;

/**
 * Counts attempts to sign in, each alias of a document by itself. The counts are in the database: several servers share
 * them, and a restart keeps them.
 */
@Injectable()
export class SignInLimits implements OnModuleInit {
  private account!: RateLimiterPostgres;
  private address!: RateLimiterPostgres;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  onModuleInit(): void {
    const pool = (this.source.driver as PostgresDriver).master as Pool;
    this.account = limiter(pool, 'account');
    this.address = limiter(pool, 'address');
  }

  /** Counts an attempt before the password is looked at. @throws TOO_MANY_REQUESTS with the seconds to wait */
  async count(email: string, address: string): Promise<void> {
    await consume(this.address, address);
    await consume(this.account, email);
  }

  /** A right password shows that the account's attempts were its owner's. */
  async forgive(email: string): Promise<void> {
    await this.account.delete(email);
  }
}

function limiter(pool: Pool, name: keyof typeof LIMITS): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'sign_in_limit',
    tableCreated: true,
    keyPrefix: name,
    points: LIMITS[name].points,
    duration: LIMITS[name].seconds,
    clearExpiredByTimeout: false,
  });
}

async function consume(counter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await counter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new DomainError('TOO_MANY_REQUESTS', 'TOO_MANY_SIGN_INS', undefined, { retryAfter });
  }
}
