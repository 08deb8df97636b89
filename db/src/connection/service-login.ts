import { withClient } from './open.ts';
import { derivedServicePassword, scramVerifier } from './password.ts';
import { OWNER_ROLE, SERVICE_ROLE } from './role-names.ts';
import { StartupError } from './startup-error.ts';
import type { PgTarget } from './target.ts';

const VARIABLE = 'SERVICE_DATABASE_URL';

/**
 * Where the service signs in when nobody said: the same database, as `kouan_service`, with a password of its own.
 * @throws StartupError SERVICE_LOGIN_MISSING when the migrating login has no password: one made from nothing could be
 * computed by anybody
 */
export function derivedServiceTarget(admin: PgTarget): PgTarget {
  if (!admin.password) throw new StartupError('SERVICE_LOGIN_MISSING', {});
  return { ...admin, user: SERVICE_ROLE, password: derivedServicePassword(admin.password) };
}

interface Standing {
  superuser: boolean;
  bypass: boolean;
  owner: boolean;
  service: boolean;
}

const DANGERS: readonly (readonly [holds: (standing: Standing) => boolean, en: string, zh: string])[] = [
  [(login) => login.superuser, 'is a superuser', '是超级用户'],
  [(login) => login.bypass, 'passes by row-level security', '可绕过行级安全策略'],
  [(login) => login.owner, `is a member of ${OWNER_ROLE}`, `是 ${OWNER_ROLE} 的成员`],
  [(login) => !login.service, `is not a member of ${SERVICE_ROLE}`, `不是 ${SERVICE_ROLE} 的成员`],
];

async function refuseUnsafe(service: PgTarget): Promise<void> {
  const work = `select rolsuper as superuser, rolbypassrls as bypass,
      pg_has_role(current_user, '${OWNER_ROLE}', 'member') as owner,
      pg_has_role(current_user, '${SERVICE_ROLE}', 'usage') as service
    from pg_roles where rolname = current_user`;
  const standing = await withClient(service, async (client) => (await client.query<Standing>(work)).rows[0], VARIABLE);
  const danger = DANGERS.find(([holds]) => standing !== undefined && holds(standing));
  if (danger === undefined) return;
  throw new StartupError('SERVICE_LOGIN_UNSAFE', { user: service.user, reason: danger[1], reasonZh: danger[2] });
}

async function setPassword(admin: PgTarget, password: string): Promise<void> {
  await withClient(admin, async (client) => {
    try {
      await client.query(`alter role ${SERVICE_ROLE} password '${scramVerifier(password)}'`);
    } catch (error) {
      const values = { doing: `set the password of ${SERVICE_ROLE}`, doingZh: `设置 ${SERVICE_ROLE} 的密码` };
      throw new StartupError('RIGHT_LACKING', { user: admin.user, ...values, reason: (error as Error).message }, error);
    }
  });
}

/**
 * Makes sure that the service can sign in, and as one whom the tenant wall holds. `kouan_service` gets its password
 * when it has none or another; a login of the operator's own is only looked at.
 * @throws StartupError SERVICE_LOGIN_UNSAFE, PASSWORD_REFUSED, RIGHT_LACKING, or why the server was not reached
 */
export async function ensureServiceLogin(admin: PgTarget, service: PgTarget): Promise<void> {
  try {
    await refuseUnsafe(service);
  } catch (error) {
    const refused = error instanceof StartupError && error.code === 'PASSWORD_REFUSED';
    if (!refused || service.user !== SERVICE_ROLE || !service.password) throw error;
    await setPassword(admin, service.password);
    await refuseUnsafe(service);
  }
}
