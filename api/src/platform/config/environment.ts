import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type PgTarget, onFolder, requireFolder } from '@kouan/db';
import type { Config } from './config.ts';
import type { MailConfig } from './mail.ts';

/** Shortest key that access tokens may be signed with. */
const SHORTEST_SECRET = 32;

/** What stops the server from starting, in one sentence that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Variables of the environment, as the table in the README lists them. */
export interface Environment {
  readonly [name: string]: string | undefined;
}

/** The variables that say something. A kind of its own, so that nothing can be read past `settingsOf`. */
export type Settings = ReadonlyMap<string, string>;

/** An empty variable counts as a missing one: `HOST=` in an .env file asks for nothing, least of all for every address. */
export function settingsOf(env: Environment): Settings {
  const given = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()));
  return new Map(given);
}

/** Whether the server shows the demonstration: asked for, or by default with the embedded database. */
export function isDemo(env: Settings): boolean {
  const asked = env.get('KOUAN_DEMO');
  return asked === undefined ? !env.has('DATABASE_URL') : yesNo('KOUAN_DEMO', asked);
}

/** Reads the service's configuration. @throws ConfigError when something is missing or wrong */
export function readConfig(env: Settings, database: PgTarget, folders: { data: string; console: string }): Config {
  return {
    database,
    authSecret: authSecret(env, folders.data),
    consoleDir: folders.console,
    uploadDir: path.join(folders.data, 'imports'),
    secureCookies: yesNo('SECURE_COOKIES', env.get('SECURE_COOKIES') ?? 'no'),
    trustedProxies: wholeNumber('TRUSTED_PROXIES', env.get('TRUSTED_PROXIES') ?? '0', 0, 10),
    logLevel: oneOf('LOG_LEVEL', env.get('LOG_LEVEL') ?? 'info', ['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    demoAccounts: isDemo(env),
    ...mailOf(env),
    jobPause: wholeNumber('JOB_PAUSE', env.get('JOB_PAUSE') ?? '30', 1, 3_600),
  };
}

/** How to send e-mail, where a mail server is named. @throws ConfigError when something that it takes is missing */
function mailOf(env: Settings): { mail?: MailConfig } {
  const host = env.get('SMTP_HOST');
  if (!host) return {};
  return {
    mail: {
      host,
      port: wholeNumber('SMTP_PORT', env.get('SMTP_PORT') ?? '587', 1, 65_535),
      secure: yesNo('SMTP_SECURE', env.get('SMTP_SECURE') ?? 'no'),
      user: env.get('SMTP_USER') ?? null,
      password: env.get('SMTP_PASSWORD') ?? null,
      from: needed(env, 'MAIL_FROM', 'Kouan <kouan@example.cn>'),
      publicUrl: needed(env, 'PUBLIC_URL', 'https://kouan.example.cn').replace(/\/+$/, ''),
    },
  };
}

/** What e-mail cannot do without: a sender, and an address that its links lead to. */
function needed(env: Settings, name: string, example: string): string {
  const value = env.get(name);
  if (value) return value;
  throw new ConfigError(
    `SMTP_HOST is set, so ${name} is needed, as in ${example}. 已设置 SMTP_HOST，还须设置 ${name}，例如 ${example}。`,
  );
}

/** Where to listen: for this machine alone, on port 3000, unless HOST and PORT say otherwise. */
export function readAddress(env: Settings): { host: string; port: number } {
  return {
    host: env.get('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', env.get('PORT') ?? '3000', 0, 65_535),
  };
}

/** Outside the demonstration a secret is never made up: two servers would not know each other's tokens. */
function authSecret(env: Settings, dataFolder: string): string {
  const given = env.get('AUTH_SECRET');
  if (given) {
    if (given.length >= SHORTEST_SECRET) return given;
    throw new ConfigError(
      `AUTH_SECRET is too short: give ${SHORTEST_SECRET} characters or more. AUTH_SECRET 太短，至少 ${SHORTEST_SECRET} 个字符。`,
    );
  }
  if (!isDemo(env)) {
    throw new ConfigError(
      `AUTH_SECRET is missing: set it to a random text of ${SHORTEST_SECRET} characters or more. 缺少 AUTH_SECRET，请设为至少 ${SHORTEST_SECRET} 个字符的随机文本。`,
    );
  }
  return keptSecret(dataFolder);
}

/** A secret of the demonstration, made once and kept where only its owner can read it. */
function keptSecret(folder: string): string {
  requireFolder(folder);
  const file = path.join(folder, 'auth-secret');
  return onFolder(folder, () => {
    if (!existsSync(file)) {
      // Put in place whole: half a secret, of a disk that is full, would be taken for one by the next start.
      const making = `${file}.${process.pid}`;
      writeFileSync(making, randomBytes(48).toString('base64url'), { mode: 0o600 });
      renameSync(making, file);
    }
    return readFileSync(file, 'utf8').trim();
  });
}

function yesNo(name: string, value: string): boolean {
  if (/^(yes|true|1)$/i.test(value)) return true;
  if (/^(no|false|0)$/i.test(value)) return false;
  throw new ConfigError(`${name} must be yes or no, not "${value}". ${name} 须为 yes 或 no。`);
}

function wholeNumber(name: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new ConfigError(
    `${name} must be a whole number from ${min} to ${max}, not "${value}". ${name} 须为 ${min} 至 ${max} 的整数。`,
  );
}

function oneOf(name: string, value: string, words: readonly string[]): string {
  if (words.includes(value)) return value;
  throw new ConfigError(
    `${name} must be one of ${words.join(', ')}, not "${value}". ${name} 须为其中之一：${words.join('、')}。`,
  );
}
