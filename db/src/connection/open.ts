import { Client } from 'pg';
import { StartupError } from './startup-error.ts';
import { type PgTarget, serverName } from './target.ts';

const PATIENCE = 10_000;
const CANNOT_CONNECT_NOW = '57P03';

/** Longest wait for a server that answers but is still starting or recovering, in milliseconds. */
const RECOVERY_PATIENCE = 60_000;

/** Sentences for the ways in which a connection is refused. `variable` is where the operator set the login. */
export function connectionError(error: unknown, target: PgTarget, variable: string): Error {
  const { code, message } = error as { code?: string; message: string };
  const values = { server: serverName(target), user: target.user, database: target.database, variable };
  if (code === '28P01') return new StartupError('PASSWORD_REFUSED', values, error);
  if (code === '28000' || message.includes('SSL')) {
    return new StartupError('LOGIN_REFUSED', { ...values, reason: message }, error);
  }
  // Told from the server by its own message: pg has no code for a password that the server asks for and nobody gave.
  if (message.includes('password must be a')) return new StartupError('PASSWORD_REFUSED', values, error);
  if (code === '3D000') return new StartupError('DATABASE_MISSING', values, error);
  if (code === '42501') return new StartupError('LOGIN_REFUSED', { ...values, reason: message }, error);
  // Codes of Postgres have five characters; longer ones (ECONNREFUSED) and none (a timeout) come from the network.
  if (code === undefined || code.length !== 5 || code === CANNOT_CONNECT_NOW) {
    return new StartupError('SERVER_UNREACHABLE', values, error);
  }
  return error as Error;
}

async function connect(target: PgTarget): Promise<Client> {
  const client = new Client({ ...target, connectionTimeoutMillis: PATIENCE, application_name: 'kouan' });
  // Between two statements a lost connection is an event; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/**
 * Opens one connection; waits while a server says that it is still starting.
 * @param variable the environment variable that names this login, for the error
 * @throws StartupError with the reason, when there is one that an operator can mend
 */
export async function openClient(target: PgTarget, variable = 'DATABASE_URL'): Promise<Client> {
  const end = Date.now() + RECOVERY_PATIENCE;
  for (;;) {
    try {
      return await connect(target);
    } catch (error) {
      const starting = (error as { code?: string }).code === CANNOT_CONNECT_NOW;
      if (!starting || Date.now() > end) throw connectionError(error, target, variable);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Opens a connection, lends it to `work`, and closes it in every case. */
export async function withClient<T>(
  target: PgTarget,
  work: (client: Client) => Promise<T>,
  variable?: string,
): Promise<T> {
  const client = await openClient(target, variable);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
