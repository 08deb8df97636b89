import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../embedded/launcher.ts';
import { explainDisk, foundNoRoom } from '../embedded/server-trouble.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { ensureRoles } from './roles.ts';
import { derivedServiceTarget, ensureServiceLogin } from './service-login.ts';
import { StartupError } from './startup-error.ts';
import { type PgTarget, serverName } from './target.ts';

/** The data folder of a checkout; the same path from sources and from the build. */
const DATA_FOLDER = fileURLToPath(new URL('../../../.data', import.meta.url));

/** The variables that say where the database is; all may be missing. */
export interface ConnectionEnvironment {
  /** The migrating login of a server of one's own. Without it the embedded Postgres is started. */
  DATABASE_URL?: string | undefined;
  /** The service's login there; without it `kouan_service`, with a password made from that of `DATABASE_URL`. */
  SERVICE_DATABASE_URL?: string | undefined;
  /** Folder of the embedded database, kept between starts; `.data` in the checkout when missing. */
  KOUAN_DATA_DIR?: string | undefined;
}

/** A database that is ready to be migrated and served. */
export interface ConnectTargets {
  /** For migrations and reference data, as `kouan_owner`; never for serving. */
  admin: PgTarget;
  /** For serving: bound by row-level security. */
  service: PgTarget;
  /** How the embedded Postgres runs (`self`, `userns`, `setuid`); undefined on a server of one's own. */
  embedded: string | undefined;
  /** Turns an error of working with the database into the sentence for it, where an operator can mend it. */
  explain(error: unknown): unknown;
  /** Stops the embedded Postgres if this process answers for it; anything else is left alone. May be called twice. */
  stop(): Promise<void>;
}

interface Place {
  admin: PgTarget;
  embedded?: string;
  explain(error: unknown): unknown;
  stop(): Promise<void>;
}

/** The sentence for a server of one's own. */
function explainFor(admin: PgTarget): Place['explain'] {
  return (error) =>
    foundNoRoom(error) ? new StartupError('SERVER_DISK_FULL', { server: serverName(admin) }, error) : error;
}

async function findServer(env: ConnectionEnvironment, log?: (line: string) => void): Promise<Place> {
  if (env.DATABASE_URL) {
    const admin = parseDatabaseUrl(env.DATABASE_URL, 'DATABASE_URL');
    return { admin, explain: explainFor(admin), stop: () => Promise.resolve() };
  }
  const dataDir = path.join(env.KOUAN_DATA_DIR || DATA_FOLDER, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, database: 'kouan', ...(log && { log }) });
  const { host, port, user, password, database } = server;
  return {
    admin: { host, port, user, password, database },
    embedded: server.runner,
    explain: (error) => explainDisk(error, dataDir),
    stop: () => server.stop(),
  };
}

/**
 * Finds or starts the database, makes Kouan's roles in it and proves that both logins work.
 * @param env usually `process.env`
 * @param log is told what an operator may want to know, a line at a time
 * @throws StartupError with one sentence for whatever an operator can mend; the embedded server is stopped again then
 */
export async function connectTargets(
  env: ConnectionEnvironment,
  log?: (line: string) => void,
): Promise<ConnectTargets> {
  const place = await findServer(env, log);
  try {
    const { admin } = place;
    const named = env.DATABASE_URL ? env.SERVICE_DATABASE_URL : undefined;
    const service = named ? parseDatabaseUrl(named, 'SERVICE_DATABASE_URL') : derivedServiceTarget(admin);
    await ensureRoles(admin);
    await ensureServiceLogin(admin, service);
    const { embedded, explain } = place;
    return { admin, service, embedded, explain, stop: () => place.stop() };
  } catch (error) {
    await place.stop();
    throw place.explain(error);
  }
}
