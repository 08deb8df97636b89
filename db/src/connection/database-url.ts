import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { StartupError } from './startup-error.ts';
import type { Encryption, PgTarget } from './target.ts';

/** Reads an authority's certificate; one that is none would be told of as a server that does not answer. */
function readCertificate(file: string, variable: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    void new X509Certificate(text);
    return text;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new StartupError('CERTIFICATE_UNREADABLE', { file, variable, reason }, error);
  }
}

/**
 * `sslmode` as libpq means it: `require` encrypts without asking who answers, the `verify-` modes check the certificate
 * (against `sslrootcert`, or the system's authorities). `allow` and `prefer` are read as `disable`, never as a guess.
 */
function encryption(parameters: URLSearchParams, variable: string): Encryption | undefined {
  const mode = parameters.get('sslmode');
  const authority = parameters.get('sslrootcert');
  const ca = authority === null ? {} : { ca: readCertificate(authority, variable) };
  if (mode === 'require') return { rejectUnauthorized: authority !== null, ...ca };
  if (mode === 'verify-ca') return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...ca };
  if (mode === 'verify-full') return { rejectUnauthorized: true, ...ca };
  return undefined;
}

/** libpq lets the host be left out where `?host=` names a unix socket; the standard for addresses does not. */
function withHost(url: string): string {
  return url.replace(/^(\w+:\/\/[^/@]*@)\//, '$1localhost/');
}

/**
 * Reads a PostgreSQL address: `postgres://user:password@host:port/database`, with `?host=/folder` for a unix socket and
 * `sslmode`, `sslrootcert` for encryption.
 * @param variable the environment variable it came from, named in the error
 * @throws StartupError DATABASE_URL_INVALID when it is not one, or names no user or no database;
 * CERTIFICATE_UNREADABLE when its `sslrootcert` cannot be used
 */
export function parseDatabaseUrl(url: string, variable: string): PgTarget {
  try {
    const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(withHost(url));
    const host = searchParams.get('host') ?? decodeURIComponent(hostname);
    const database = decodeURIComponent(pathname.slice(1));
    if (!/^postgres(ql)?:$/.test(protocol) || !host || !username || !database) throw new TypeError('a part is missing');
    return {
      host: host.replace(/^\[(.*)\]$/, '$1'),
      port: Number(port || 5432),
      user: decodeURIComponent(username),
      password: password ? decodeURIComponent(password) : undefined,
      database,
      ssl: encryption(searchParams, variable),
    };
  } catch (error) {
    if (error instanceof StartupError) throw error;
    // The cause may quote the address with its password: it is not kept.
    throw new StartupError('DATABASE_URL_INVALID', { variable });
  }
}
