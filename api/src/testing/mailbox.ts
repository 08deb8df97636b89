import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailConfig } from '../platform/config/mail.ts';

/** A letter as the mail server received it. */
export interface ReceivedLetter {
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
}

/** A real mail server on loopback that keeps what it is sent. */
export interface Mailbox {
  readonly config: MailConfig;
  readonly letters: ReceivedLetter[];
  /** While set, every letter is refused with this code of SMTP. */
  refuseWith: number | null;
  /** While set, the line breaks: before the letter is there to its end, or when it is and the answer is due. */
  breakOff: 'before the end' | 'before the answer' | null;
  close(): Promise<void>;
}

/** Starts a mail server for one test file. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      const hangUp = (): void => void lines.forEach((line) => line.destroy());
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (mailbox.breakOff === 'before the end') hangUp();
      });
      stream.on('end', () => {
        const { refuseWith, breakOff } = mailbox;
        if (breakOff === 'before the end') return;
        if (refuseWith !== null) return done(Object.assign(new Error('not now'), { responseCode: refuseWith }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push(letterFrom(Buffer.concat(chunks).toString('utf8'), to));
        if (breakOff === 'before the answer') return hangUp();
        return done();
      });
    },
  });
  const lines = new Set<Socket>();
  server.server.on('connection', (line: Socket) => lines.add(line.once('close', () => lines.delete(line))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailbox: Mailbox = {
    config: {
      host: '127.0.0.1',
      port,
      secure: false,
      user: null,
      password: null,
      from: 'Kouan 口岸 <kouan@kouan.example>',
      publicUrl: 'http://console.example',
    },
    letters,
    refuseWith: null,
    breakOff: null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailbox;
}

/** Takes a letter of two alternatives apart: its headers unfolded, its parts decoded. */
function letterFrom(raw: string, to: readonly string[]): ReceivedLetter {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => split(part.trimStart()));
  const of = (type: string): string => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    return part ? decoded(part.body, part.headers.get('content-transfer-encoding') ?? '') : '';
  };
  return { to, headers, text: of('text/plain'), html: of('text/html') };
}

function split(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())] as const;
    }),
  );
  return { headers, body: raw.slice(end + 4) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Encoded words of a header as text. */
function words(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, encoded: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(encoded, 'base64').toString('utf8')
        : decoded(encoded.replaceAll('_', ' '), 'quoted-printable'),
    );
}
