import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { NoticesReader } from '../notices/notices.reader.ts';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { LOGGER } from '../platform/logs/logger.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type Delivery, DeliveryBook } from './delivery-book.ts';
import { DigestScores } from './digest-scores.ts';
import { letterOf } from './letter.ts';
import { Mailer, failureOf } from './mailer.ts';
import { MOST_ATTEMPTS } from './schedule.ts';
import { NoAnswer } from './smtp.ts';
import { type DigestTenant, type Recipient, Subscribers } from './subscribers.ts';
import { unsubscribeToken } from './unsubscribe-token.ts';

/** Most changes that one letter tells in full. */
const LONGEST_LETTER = 50;

/**
 * Hands planned letters to the mail server: none twice, none lost. A letter is claimed with the time of its next attempt,
 * noted as handed over before its last bytes go out, and marked with the server's answer. What fails before that note,
 * or is refused, is tried again. Where the server dies or the line breaks between the note and the answer, nobody can
 * know; such a letter is in doubt. It is not sent again: its notices stand in the console, and the next letter to the same
 * reader names its day.
 */
@Injectable()
export class DigestSender {
  constructor(
    private readonly door: TenantDoor,
    private readonly book: DeliveryBook,
    private readonly notices: NoticesReader,
    private readonly subscribers: Subscribers,
    private readonly scores: DigestScores,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Sends every letter of a tenant whose time has come, one after another. */
  async send(tenant: DigestTenant, now: Date): Promise<void> {
    await this.book.doubt(tenant, now);
    for (let next = await this.book.claim(tenant, now); next; next = await this.book.claim(tenant, now)) {
      await this.deliver(tenant, next, now);
    }
  }

  private async deliver(tenant: DigestTenant, delivery: Delivery, now: Date): Promise<void> {
    const recipient = await this.subscribers.recipient(tenant, delivery.userId);
    if (!recipient || !(await this.wants(recipient)))
      return this.book.settle(tenant, delivery, 'dropped', 'NOT_WANTED', now);
    const { viewer } = recipient;
    const notices = await this.notices.between(viewer, delivery.from, delivery.to, LONGEST_LETTER + 1);
    if (notices.length === 0) return this.book.settle(tenant, delivery, 'dropped', 'NOTHING_LEFT', now);
    const { named, ...letter } = await this.letter(tenant, recipient, delivery, notices);
    try {
      await this.mailer.send(letter, () => this.book.hand(tenant, delivery));
    } catch (error) {
      if (error instanceof NoAnswer) return this.book.settle(tenant, delivery, 'in_doubt', failureOf(error), now);
      return this.missed(tenant, delivery, failureOf(error), now);
    }
    await this.book.settle(tenant, delivery, 'sent', null, now, named);
  }

  private async letter(
    tenant: DigestTenant,
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
    const inDoubt = await this.book.inDoubt(tenant, viewer.userId);
    const doubtful = inDoubt.map(({ at }) => at);
    return {
      ...letterOf({ locale, name, notices: told, more, scores, doubtful, publicUrl, unsubscribeUrl }),
      named: inDoubt.map(({ id }) => id),
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
      return this.book.settle(tenant, delivery, 'failed', failure, now);
    }
    this.logger.warn({ delivery: id, attempts, failure }, 'a letter could not be sent; it is tried again');
    await this.book.putBack(tenant, delivery, failure);
  }
}

/** Follows from what the letter is about alone. */
function messageKey({ tenantId, userId }: Viewer, { to }: Delivery): string {
  return createHash('sha256').update(`${tenantId}/${userId}/${to.own}/${to.desk}`).digest('hex').slice(0, 40);
}
