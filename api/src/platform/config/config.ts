import type { PgTarget } from '@kouan/db';
import type { MailConfig } from './mail.ts';

/** Everything the server is told from outside; read once at the start. */
export interface Config {
  /** Database login of the service: owns nothing, bound by row-level security. */
  readonly database: PgTarget;
  /** Key that access tokens are signed with, 32 characters or more. */
  readonly authSecret: string;
  /** Folder of the built console; without it the server is an API alone. */
  readonly consoleDir?: string;
  /** Folder of files that people have brought and not imported yet; private to the server. */
  readonly uploadDir: string;
  /** Whether cookies are sent over https alone even when the server cannot see that the request was. */
  readonly secureCookies: boolean;
  /** How many proxies stand before the server, so that addresses are counted rightly. */
  readonly trustedProxies: number;
  /** Least severe level that is logged: silent in tests. */
  readonly logLevel: string;
  /** Whether the sign-in page may list the demonstration's accounts. */
  readonly demoAccounts: boolean;
  /** How e-mail is sent; without it none is. */
  readonly mail?: MailConfig;
  /** Seconds between two rounds of the jobs; without it none runs by itself. */
  readonly jobPause?: number;
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
