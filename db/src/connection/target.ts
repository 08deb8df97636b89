/** How a connection is encrypted, in the words of Node's `tls.connect`. */
export interface Encryption {
  /** Whether the server must prove by its certificate who it is. */
  rejectUnauthorized: boolean;
  /** The authority that signed the certificate, as PEM; left out: those of the system. */
  ca?: string;
  /** Given, it leaves out comparing the certificate's name with the server's. */
  checkServerIdentity?: () => undefined;
}

/** Where a Postgres database is and who connects. `host` may be a folder that holds a unix socket. */
export interface PgTarget {
  host: string;
  port: number;
  user: string;
  password?: string | undefined;
  database: string;
  /** Left out: not encrypted (unix socket, private network). */
  ssl?: Encryption | undefined;
}

/** The server of a target as a person would name it; never its password. */
export function serverName(target: PgTarget): string {
  return target.host.startsWith('/') ? target.host : `${target.host}:${target.port}`;
}
