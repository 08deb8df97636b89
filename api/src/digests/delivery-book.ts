import { Injectable } from '@nestjs/common';
import type { DeliveryState } from '@kouan/shared';
import type { FactRevisions } from '../fact-changes/revisions.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { nextAttempt } from './schedule.ts';
import type { DigestTenant } from './subscribers.ts';

/** A letter that this process has taken in hand. */
export interface Delivery {
  readonly id: string;
  readonly userId: string;
  readonly from: FactRevisions;
  readonly to: FactRevisions;
  /** The present one included. */
  readonly attempts: number;
}

/** So long after it was handed over, in milliseconds, a letter without an answer has nobody left who waits for one. */
const ANSWER_AWAITED = 10 * 60_000;

/** What is known of each letter on its way, one short transaction a step. */
@Injectable()
export class DeliveryBook {
  constructor(private readonly door: TenantDoor) {}

  /** Takes the next letter whose time has come, and notes when to try again should nothing be heard of it. */
  claim({ tenantId, readScope }: DigestTenant, now: Date): Promise<Delivery | null> {
    return this.door.withTenant(system(tenantId, readScope), async ({ query }) => {
      const [row] = await query({
        name: 'digest-claim',
        text: `select id, user_id, own_from, own_to, desk_from, desk_to, attempts from digest_delivery
          where tenant_id = $1 and state = 'pending' and next_attempt_at <= $2
          order by next_attempt_at, id limit 1 for update skip locked`,
        values: [tenantId, now],
      });
      if (!row) return null;
      const [id, userId, ...numbers] = row;
      const [ownFrom, ownTo, deskFrom, deskTo, before] = numbers.map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      const attempts = before + 1;
      await query({
        name: 'digest-claimed',
        text: 'update digest_delivery set attempts = $3, next_attempt_at = $4 where tenant_id = $1 and id = $2',
        values: [tenantId, id, attempts, nextAttempt(attempts, now)],
      });
      const from = { own: ownFrom, desk: deskFrom };
      return { id: String(id), userId: String(userId), from, to: { own: ownTo, desk: deskTo }, attempts };
    });
  }

  /**
   * Notes that the end of a letter goes out; whoever finds it so later knows that it may have been taken.
   * @throws where the letter was so slow that another process has taken it in hand
   */
  async hand({ tenantId, readScope }: DigestTenant, { id, attempts }: Delivery): Promise<void> {
    const rows = await this.door.withTenant(system(tenantId, readScope), ({ query }) =>
      query({
        name: 'digest-hand',
        text: `update digest_delivery set state = 'handed', handed_at = now()
          where tenant_id = $1 and id = $2 and attempts = $3 and state = 'pending' returning id`,
        values: [tenantId, id, attempts],
      }),
    );
    if (rows.length === 0) throw new Error('the letter is in other hands');
  }

  /** Letters whose answer nobody awaits any more. */
  async doubt({ tenantId, readScope }: DigestTenant, now: Date): Promise<void> {
    await this.door.withTenant(system(tenantId, readScope), ({ query }) =>
      query({
        name: 'digest-doubt',
        text: `update digest_delivery set state = 'in_doubt', failure = 'NO_ANSWER', settled_at = $2
          where tenant_id = $1 and state = 'handed' and handed_at <= $3`,
        values: [tenantId, now, new Date(now.getTime() - ANSWER_AWAITED)],
      }),
    );
  }

  /** Letters to a reader that are in doubt and that no later letter has named. */
  async inDoubt({ tenantId, readScope }: DigestTenant, userId: string): Promise<{ id: string; at: string }[]> {
    const [rows = []] = await this.door.read(
      { tenantId, readScope },
      {
        name: 'digest-in-doubt',
        text: `select id, handed_at from digest_delivery
          where tenant_id = $1 and user_id = $2 and state = 'in_doubt' and named_at is null order by handed_at, id limit 20`,
        values: [tenantId, userId],
      },
    );
    return rows.map(([id, at]) => ({ id: String(id), at: new Date(at as string).toISOString() }));
  }

  /** A letter that was not taken waits for its next attempt. */
  async putBack({ tenantId, readScope }: DigestTenant, { id, attempts }: Delivery, failure: string): Promise<void> {
    await this.door.withTenant(system(tenantId, readScope), ({ query }) =>
      query({
        name: 'digest-put-back',
        text: `update digest_delivery set state = 'pending', failure = $3
          where tenant_id = $1 and id = $2 and attempts = $4 and state in ('pending', 'handed')`,
        values: [tenantId, id, failure, attempts],
      }),
    );
  }

  /** Writes down what became of a letter. @param named letters in doubt that it names */
  async settle(
    { tenantId, readScope }: DigestTenant,
    { id, attempts }: Delivery,
    state: DeliveryState,
    failure: string | null,
    now: Date,
    named: readonly string[] = [],
  ): Promise<void> {
    await this.door.withTenant(system(tenantId, readScope), async ({ query }) => {
      await query({
        name: 'digest-settle',
        text: `update digest_delivery set state = $3, failure = $4, settled_at = $5
          where tenant_id = $1 and id = $2 and attempts = $6 and state in ('pending', 'handed', 'in_doubt')`,
        values: [tenantId, id, state, failure, now, attempts],
      });
      if (named.length === 0) return;
      await query({
        name: 'digest-named',
        text: 'update digest_delivery set named_at = $3 where tenant_id = $1 and id = any($2::uuid[])',
        values: [tenantId, named, now],
      });
    });
  }
}

/** Kouan itself, in one tenant: it holds no role, and its statements name whom they are about. */
function system(tenantId: string, readScope: readonly string[]): Viewer {
  return { userId: tenantId, tenantId, membershipId: '', roles: [], organizationId: null, readScope, requestId: null };
}
