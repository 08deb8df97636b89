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

/** The line broke after the end of a letter had gone out: nobody can know whether it was taken. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** How far a letter has come. */
interface Way {
  isBroken: boolean;
  isOut: boolean;
  noting: Promise<void> | null;
}

/**
 * Hands one letter to a mail server over a connection of its own. The server can take a letter only when it has all of
 * it, so whoever has to know notes it right before its end: what fails earlier has not been taken.
 * @param beforeLast is over when this is, whatever comes of it; where the line breaks meanwhile, the end does not go out
 * @throws NoAnswer, with the cause, when it may have been taken; what the server or the line said when it was not; from
 * `beforeLast` too
 */
export async function handOver(mail: MailConfig, letter: Mail, beforeLast: () => Promise<void>): Promise<void> {
  const connection = new SMTPConnection(optionsOf(mail));
  const way: Way = { isBroken: false, isOut: false, noting: null };
  try {
    await new Promise<void>((resolve, reject) => {
      const step = (next: () => void) => (error?: unknown) => (error ? reject(error as Error) : next());
      const send = (): void =>
        connection.send(letter.envelope, Readable.from(piecesOf(letter.bytes, way, beforeLast)), step(resolve));
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
    way.isBroken = true;
    connection.close();
    // What it fails with is told as the error; here it only has to be over.
    await way.noting?.catch(() => undefined);
    throw way.isOut && !isRefusal(error) ? new NoAnswer('the mail server has not answered', { cause: error }) : error;
  }
}

/** Whether the mail server has said that it does not take the letter; silence says nothing. */
function isRefusal(error: unknown): boolean {
  return typeof (error as { responseCode?: unknown }).responseCode === 'number';
}

function optionsOf({ host, port, secure, user }: MailConfig): SMTPConnection.Options {
  return { host, port, secure, ...PATIENCE, ...(user === null ? {} : { requireTLS: !secure }) };
}

async function* piecesOf(bytes: Buffer, way: Way, beforeLast: () => Promise<void>): AsyncGenerator<Buffer> {
  const end = Math.max(0, bytes.length - KEPT_BACK);
  if (end > 0) yield bytes.subarray(0, end);
  way.noting = beforeLast();
  await way.noting;
  if (way.isBroken) return;
  way.isOut = true;
  yield bytes.subarray(end);
}
