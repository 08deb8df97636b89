import { type Client, escapeIdentifier } from 'pg';
import { withClient } from './open.ts';
import { OLDEST_SERVER, OWNER_ROLE, SERVICE_ROLE } from './role-names.ts';
import { StartupError } from './startup-error.ts';
import { type PgTarget, serverName } from './target.ts';

/** Two starts at once must not both find a role missing. Any number will do; this one is Kouan's. */
const ROLES_LOCK = 0x6b6f7561;

async function refuseOldServer(client: Client, target: PgTarget): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const [server] = rows;
  if (server === undefined || server.number < OLDEST_SERVER) {
    throw new StartupError('SERVER_TOO_OLD', { server: serverName(target), version: server?.version ?? '?' });
  }
}

/** Attributes are left to their defaults, which are the lowest: naming them needs a superuser in some versions. */
async function createMissing(client: Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    [OWNER_ROLE, SERVICE_ROLE],
  ]);
  const present = new Set(rows.map((row) => row.rolname));
  if (!present.has(OWNER_ROLE)) await client.query(`create role ${OWNER_ROLE} nologin`);
  if (!present.has(SERVICE_ROLE)) await client.query(`create role ${SERVICE_ROLE} login`);
  const { rows: held } = await client.query(`select pg_has_role(current_user, '${OWNER_ROLE}', 'SET') as may`);
  if (!held[0].may) await client.query(`grant ${OWNER_ROLE} to current_user`);
}

/** Everything is made in `public`: by the owner alone, never by the service. */
async function grantPlaces(client: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await client.query(`grant connect, create on database ${name} to ${OWNER_ROLE}`);
  await client.query(`grant connect on database ${name} to ${SERVICE_ROLE}`);
  await client.query(`revoke create on schema public from public`);
  await client.query(`grant usage, create on schema public to ${OWNER_ROLE}`);
  await client.query(`grant usage on schema public to ${SERVICE_ROLE}`);
}

/** GRANT by one who may not grant is a warning, not an error: ask what came of it. */
async function refuseUngranted(client: Client, user: string): Promise<void> {
  const { rows } = await client.query<{ granted: boolean }>(
    `select has_schema_privilege('${OWNER_ROLE}', 'public', 'create')
        and has_database_privilege('${OWNER_ROLE}', current_database(), 'create')
        and has_schema_privilege('${SERVICE_ROLE}', 'public', 'usage')
        and not has_schema_privilege('${SERVICE_ROLE}', 'public', 'create') as granted`,
  );
  if (rows[0]?.granted) return;
  throw new StartupError('RIGHT_LACKING', {
    user,
    doing: 'grant rights on the schema "public"',
    doingZh: '授予模式 public 的权限',
    reason: 'owner of the database needed',
  });
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(${ROLES_LOCK})`);
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Makes the two roles of Kouan where they are missing, and their places in this database: `kouan_owner`, which owns what
 * migrations make, and `kouan_service`, which holds their grants. Neither is a superuser nor passes by row-level
 * security; the service has no password yet and therefore cannot sign in. Repeating it changes nothing.
 * @param admin a superuser, or a login with CREATEROLE that owns the database; it becomes a member of `kouan_owner`
 * @throws StartupError SERVER_TOO_OLD, RIGHT_LACKING, or why the server was not reached
 */
export async function ensureRoles(admin: PgTarget): Promise<void> {
  await withClient(admin, async (client) => {
    await refuseOldServer(client, admin);
    try {
      await inTransaction(client, async () => {
        await createMissing(client);
        await grantPlaces(client, admin.database);
        await refuseUngranted(client, admin.user);
      });
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error;
      const reason = (error as Error).message;
      const values = { user: admin.user, doing: 'create its roles', doingZh: '建立口岸所需的角色', reason };
      throw new StartupError('RIGHT_LACKING', values, error);
    }
  });
}
