import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryState } from '@kouan/shared';
import type { Logger } from 'pino';
import type { FactRevisions } from '../fact-changes/revisions.ts';
import { NoticesReader } from '../notices/notices.reader.ts';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { LOGGER } from '../platform/logs/logger.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { DigestScores } from './digest-scores.ts';
import { letterOf } from './letter.ts';
import { Mailer, failureOf } from './mailer.ts';
import { MOST_ATTEMPTS, nextAttempt } from './schedule.ts';
import { type DigestTenant, type Recipient, Subscribers } from './subscribers.ts';
import { unsubscribeToken } from './unsubscribe-token.ts';

/** Most changes that one letter tells in full. */
const LONGEST_LETTER = 50;

/** A letter that this process has taken in hand. */
interface Delivery {
  readonly id: string;
  readonly userId: string;
  readonly from: FactRevisions;
  readonly to: FactRevisions;
  /** The present one included. */
  readonly attempts: number;
}

/**
 * Hands planned letters to the mail server. A letter is claimed, with the time of its next attempt, before it is sent,
 * and marked afterwards: when the server dies in between, it is sent once more. Kouan errs on the side of telling
 * twice, never of not telling; both carry the same Message-ID, by which mail systems drop the double.
 */
@Injectable()
export class DigestSender {
  constructor(
    private readonly door: TenantDoor,
    private readonly notices: NoticesReader,
    private readonly subscribers: Subscribers,
    private readonly scores: DigestScores,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Sends every letter of a tenant whose time has come, one after another. */
  async send(tenant: DigestTenant, now: Date): Promise<void> {
    for (let next = await this.claim(tenant, now); next; next = await this.claim(tenant, now)) {
      await this.deliver(tenant, next, now);
    }
  }

  private claim({ tenantId, readScope }: DigestTenant, now: Date): Promise<Delivery | null> {
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

  private async deliver(tenant: DigestTenant, delivery: Delivery, now: Date): Promise<void> {
    const recipient = await this.subscribers.recipient(tenant, delivery.userId);
    if (!recipient || !(await this.wants(recipient)))
      return this.settle(tenant, delivery, 'dropped', 'NOT_WANTED', now);
    const { viewer } = recipient;
    const notices = await this.notices.between(viewer, delivery.from, delivery.to, LONGEST_LETTER + 1);
    if (notices.length === 0) return this.settle(tenant, delivery, 'dropped', 'NOTHING_LEFT', now);
    try {
      await this.mailer.send(await this.letter(recipient, delivery, notices));
    } catch (error) {
      return this.missed(tenant, delivery, failureOf(error), now);
    }
    await this.settle(tenant, delivery, 'sent', null, now);
  }

  private async letter(
    recipient: Recipient,
    delivery: Delivery,
    notices: Awaited<ReturnType<NoticesReader['between']>>,
  ) {
    const { viewer, email, name, locale } = recipient;
    const publicUrl = this.mailer.settings?.publicUrl ?? '';
    const unsubscribeUrl = `${publicUrl}/unsubscribe?token=${unsubscribeToken(viewer, this.config.authSecret)}`;
    const told = notices.slice(0, LONGEST_LETTER);
    const more =
      notices.length > LONGEST_LETTER
        ? (await this.notices.countBetween(viewer, delivery.from, delivery.to)) - LONGEST_LETTER
        : 0;
    const scores = await this.scores.of(viewer, told);
    return {
      ...letterOf({ locale, name, notices: told, more, scores, publicUrl, unsubscribeUrl }),
      to: { name, address: email },
      unsubscribeUrl,
      messageKey: messageKey(viewer, delivery),
    };
  }

  /** Whoever has unsubscribed since the letter was planned gets it no more. */
  private async wants({ viewer }: Recipient): Promise<boolean> {
    const [rows = []] = await this.door.read(viewer, {
      name: 'digest-wanted',
      text: `select from notice_reader where tenant_id = $1 and user_id = $2 and frequency <> 'none'`,
      values: [viewer.tenantId, viewer.userId],
    });
    return rows.length > 0;
  }

  private async missed(tenant: DigestTenant, delivery: Delivery, failure: string, now: Date): Promise<void> {
    const { id, attempts } = delivery;
    if (attempts >= MOST_ATTEMPTS) {
      this.logger.error({ delivery: id, attempts, failure }, 'a letter is given up: the mail server does not take it');
      return this.settle(tenant, delivery, 'failed', failure, now);
    }
    this.logger.warn({ delivery: id, attempts, failure }, 'a letter could not be sent; it is tried again');
    await this.door.withTenant(system(tenant.tenantId, tenant.readScope), ({ query }) =>
      query({
        text: 'update digest_delivery set failure = $3 where tenant_id = $1 and id = $2',
        values: [tenant.tenantId, id, failure],
      }),
    );
  }

  private async settle(
    { tenantId, readScope }: DigestTenant,
    { id }: Delivery,
    state: DeliveryState,
    failure: string | null,
    now: Date,
  ): Promise<void> {
    await this.door.withTenant(system(tenantId, readScope), ({ query }) =>
      query({
        name: 'digest-settle',
        text: `update digest_delivery set state = $3, failure = $4, settled_at = $5
          where tenant_id = $1 and id = $2 and state = 'pending'`,
        values: [tenantId, id, state, failure, now],
      }),
    );
  }
}

/** Kouan itself, in one tenant: it holds no role, and its statements name whom they are about. */
function system(tenantId: string, readScope: readonly string[]): Viewer {
  return { userId: tenantId, tenantId, membershipId: '', roles: [], organizationId: null, readScope, requestId: null };
}

/** Follows from what the letter is about alone. */
function messageKey({ tenantId, userId }: Viewer, { to }: Delivery): string {
  return createHash('sha256').update(`${tenantId}/${userId}/${to.own}/${to.desk}`).digest('hex').slice(0, 40);
}
