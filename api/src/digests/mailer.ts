import { Inject, Injectable } from '@nestjs/common';
import { type Transporter, createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../platform/config/config.ts';
import type { MailConfig } from '../platform/config/mail.ts';

/** Longest that a mail server may be silent, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

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
  private transport: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Null where no e-mail is sent. */
  get settings(): MailConfig | null {
    return this.config.mail ?? null;
  }

  /** @throws when the mail server is away or refuses the letter; {@link failureOf} says why without any address */
  async send(letter: Letter): Promise<void> {
    const mail = this.settings;
    if (!mail) throw new Error('no mail server is named');
    this.transport ??= transportTo(mail);
    const domain = /@([^\s>]+)/.exec(mail.from)?.[1] ?? 'localhost';
    await this.transport.sendMail({
      from: mail.from,
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
    });
  }
}

function transportTo({ host, port, secure, user, password }: MailConfig): Transporter {
  return createTransport({
    host,
    port,
    secure,
    ...PATIENCE,
    ...(user === null ? {} : { auth: { user, pass: password ?? '' }, requireTLS: !secure }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Why a letter could not be handed over, as in `ECONNREFUSED` or `EENVELOPE 550`: no address and no secret in it. */
export function failureOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const parts = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return parts.length > 0 ? parts.join(' ').slice(0, 100) : 'UNKNOWN';
}
