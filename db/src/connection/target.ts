import type { ConnectionOptions } from 'node:tls';

/** Where a Postgres database is and who connects. `host` may be a folder that holds a unix socket. */
export interface PgTarget {
  host: string;
  port: number;
  user: string;
  password?: string | undefined;
  database: string;
  /** How the connection is encrypted; left out: not at all (unix socket, private network). */
  ssl?: ConnectionOptions | undefined;
}

/** The server of a target as a person would name it; never its password. */
export function serverName(target: PgTarget): string {
  return target.host.startsWith('/') ? target.host : `${target.host}:${target.port}`;
}
