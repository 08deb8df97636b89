import { type PgTarget, withClient } from '@kouan/db';
import { v7 as uuidv7 } from 'uuid';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, hashPassword } from '../auth/password.ts';
import { ConfigError } from '../platform/config/environment.ts';
import { tenantSettings } from '../platform/tenant/settings.ts';
import { emailAddress } from '../users/accounts.ts';

/**
 * Makes Kouan's own tenant and its first administrator on a server of one's own; does nothing where the tenant is there.
 * @throws ConfigError when nobody is named who could administer a new installation
 */
export async function ensurePlatform(
  target: PgTarget,
  admin: { email: string | undefined; password: string | undefined },
): Promise<void> {
  await withClient(target, async (client) => {
    if (await isThere(client)) return;
    const { email, password } = administrator(admin);
    const passwordHash = await hashPassword(password);
    await client.query('begin');
    // Two servers may start at once on a new database: the second one waits, and finds the tenant there.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('kouan platform', 0))`);
    if (!(await isThere(client))) await makePlatform(client, email, passwordHash);
    await client.query('commit');
  });
}

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

async function isThere(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("select from tenant where kind = 'platform'");
  return rowCount === 1;
}

async function makePlatform(client: Client, email: string, passwordHash: string): Promise<void> {
  const tenantId = uuidv7();
  const userId = uuidv7();
  await client.query(tenantSettings({ tenantId, readScope: [] }));
  await client.query(
    `insert into tenant (id, kind, status, name_zh, name_en, created_at, updated_at)
      values ($1, 'platform', 'active', '口岸市场资料组', 'Kouan Market Desk', now(), now())`,
    [tenantId],
  );
  await client.query(
    `insert into app_user (id, email, name, password_hash, created_at) values ($1, $2, $2, $3, now())`,
    [userId, email, passwordHash],
  );
  await client.query(
    `insert into membership (tenant_id, id, user_id, roles, status, created_at, updated_at)
      values ($1, $2, $3, array['platform_admin', 'tenant_admin'], 'active', now(), now())`,
    [tenantId, uuidv7(), userId],
  );
}

function administrator(given: { email: string | undefined; password: string | undefined }): {
  email: string;
  password: string;
} {
  const email = emailAddress(given.email ?? '');
  const { password } = given;
  if (email && password && password.length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD) {
    return { email, password };
  }
  throw new ConfigError(
    `Set KOUAN_ADMIN_EMAIL to an e-mail address and KOUAN_ADMIN_PASSWORD to ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters for the first start: nobody administers this installation yet. ` +
      `首次启动请将 KOUAN_ADMIN_EMAIL 设为邮箱地址，并将 KOUAN_ADMIN_PASSWORD 设为 ${SHORTEST_PASSWORD} 至 ${LONGEST_PASSWORD} 个字符。`,
  );
}
