import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
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
  address: { points: 50, seconds: 15 * 60 },
} as const;

/** Who tries to sign in, and from where. */
export interface Attempt {
  /** As typed, in lower case; there need not be such an account. */
  readonly email: string;
  readonly address: string;
}

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

  /**
   * Counts an attempt before the password is looked at. The address comes first: one that is stopped cannot go on to
   * lock other people's accounts.
   * @throws TOO_MANY_REQUESTS with the seconds to wait
   */
  async count({ email, address }: Attempt): Promise<void> {
    await consume(this.address, networkOf(address));
    await consume(this.account, accountKey(email));
  }

  /**
   * A right password shows that the account's attempts were its owner's, and is no guess of its address: a whole bureau
   * signs in from one.
   */
  async forgive({ email, address }: Attempt): Promise<void> {
    await this.account.delete(accountKey(email));
    await this.address.reward(networkOf(address));
    await this.source.query('delete from sign_in_limit where expire < $1', [Date.now()]);
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
    // Its timer would outlive the server; `forgive` clears instead.
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

/** People type passwords and worse into the field for the address: what was typed is not kept. */
function accountKey(email: string): string {
  return createHash('sha256').update(email).digest('base64url');
}

/** One subscriber has 2^64 addresses of IPv6; all of them count as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = (part: string | undefined): string[] => (part ? part.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
  const network = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
