import { Inject, Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { CONFIG, type Config } from '../platform/config/config.ts';
import type { MailConfig } from '../platform/config/mail.ts';
import { NoAnswer, handOver } from './smtp.ts';

/** A letter as it is handed to the mail server. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one click ends the letters. */
  readonly unsubscribeUrl: string;
  /** The same for the same letter, however often it is sent: mail systems may then drop the double. */
  readonly messageKey: string;
}

/** Hands letters to the mail server of the configuration. */
@Injectable()
export class Mailer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Null where no e-mail is sent. */
  get settings(): MailConfig | null {
    return this.config.mail ?? null;
  }

  /**
   * Hands a letter over.
   * @param beforeLast is awaited before the end of the letter goes out; until then it cannot have been taken
   * @throws NoAnswer when it may have been taken; otherwise the mail server is away or refuses it, and
   * {@link failureOf} says why without any address
   */
  async send(letter: Letter, beforeLast: () => Promise<void>): Promise<void> {
    const mail = this.settings;
    if (!mail) throw new Error('no mail server is named');
    const message = messageOf(letter, mail);
    await handOver(
      mail,
      { envelope: message.getEnvelope() as SMTPConnection.Envelope, bytes: await message.build() },
      beforeLast,
    );
  }
}

function messageOf(letter: Letter, { from }: MailConfig): ReturnType<MailComposer['compile']> {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return new MailComposer({
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: `<${letter.messageKey}@${domain}>`,
    headers: {
      'List-Unsubscribe': `<${letter.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

/** Why a letter could not be handed over, as in `ECONNREFUSED` or `EENVELOPE 550`: no address and no secret in it. */
export function failureOf(error: unknown): string {
  const { code, responseCode } = (error instanceof NoAnswer ? error.cause : error) as Record<string, unknown>;
  const parts = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return parts.length > 0 ? parts.join(' ').slice(0, 100) : 'UNKNOWN';
}
