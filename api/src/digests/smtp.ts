import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailConfig } from '../platform/config/mail.ts';

/** Longest that a mail server may be silent, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** So many bytes are kept back until it is noted that the letter goes out. */
const KEPT_BACK = 64;

/** A letter as it travels. */
export interface Mail {
  readonly envelope: SMTPConnection.Envelope;
  readonly bytes: Buffer;
}

/**
 * Hands one letter to a mail server over a connection of its own. The server can take a letter only when it has all of
 * it, so whoever has to know notes it right before its end: what fails earlier has not been taken.
 * @throws what the server or the line said; from `beforeLast` too, and the letter is then not taken
 */
export async function handOver(mail: MailConfig, letter: Mail, beforeLast: () => Promise<void>): Promise<void> {
  const connection = new SMTPConnection(optionsOf(mail));
  try {
    await new Promise<void>((resolve, reject) => {
      const step = (next: () => void) => (error?: unknown) => (error ? reject(error as Error) : next());
      const send = (): void =>
        connection.send(letter.envelope, Readable.from(piecesOf(letter.bytes, beforeLast)), step(resolve));
      connection.once('error', reject);
      connection.connect(
        step(() => {
          if (mail.user === null) send();
          else connection.login({ user: mail.user, pass: mail.password ?? '' }, step(send));
        }),
      );
    });
    connection.quit();
  } catch (error) {
    connection.close();
    throw error;
  }
}

function optionsOf({ host, port, secure, user }: MailConfig): SMTPConnection.Options {
  return { host, port, secure, ...PATIENCE, ...(user === null ? {} : { requireTLS: !secure }) };
}

async function* piecesOf(bytes: Buffer, beforeLast: () => Promise<void>): AsyncGenerator<Buffer> {
  const end = Math.max(0, bytes.length - KEPT_BACK);
  if (end > 0) yield bytes.subarray(0, end);
  await beforeLast();
  yield bytes.subarray(end);
}
