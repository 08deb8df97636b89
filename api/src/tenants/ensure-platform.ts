import { type PgTarget, withClient } from '@kouan/db';
import { v7 as uuidv7 } from 'uuid';
import { SHORTEST_PASSWORD, hashPassword } from '../auth/password.ts';
import { ConfigError } from '../platform/config/environment.ts';
import { tenantSettings } from '../platform/tenant/settings.ts';

/**
 * Makes Kouan's own tenant and its first administrator on a server of one's own; does nothing where the tenant is there.
 * @throws ConfigError when nobody is named who could administer a new installation
 */
export async function ensurePlatform(
  target: PgTarget,
  admin: { email: string | undefined; password: string | undefined },
): Promise<void> {
  await withClient(target, async (client) => {
    const { rowCount } = await client.query("select from tenant where kind = 'platform'");
    if (rowCount) return;
    const { email, password } = administrator(admin);
    const tenantId = uuidv7();
    const userId = uuidv7();
    await client.query('begin');
    await client.query(tenantSettings({ tenantId, readScope: [] }));
    await client.query(
      `insert into tenant (id, kind, status, name_zh, name_en, created_at, updated_at)
        values ($1, 'platform', 'active', '口岸市场资料组', 'Kouan Market Desk', now(), now())`,
      [tenantId],
    );
    await client.query(
      `insert into app_user (id, email, name, password_hash, created_at) values ($1, $2, $2, $3, now())`,
      [userId, email, await hashPassword(password)],
    );
    await client.query(
      `insert into membership (tenant_id, id, user_id, roles, status, created_at, updated_at)
        values ($1, $2, $3, array['platform_admin', 'tenant_admin'], 'active', now(), now())`,
      [tenantId, uuidv7(), userId],
    );
    await client.query('commit');
  });
}

function administrator({ email, password }: { email: string | undefined; password: string | undefined }): {
  email: string;
  password: string;
} {
  if (email && password && password.length >= SHORTEST_PASSWORD) return { email: email.toLowerCase(), password };
  throw new ConfigError(
    `Set KOUAN_ADMIN_EMAIL and KOUAN_ADMIN_PASSWORD (${SHORTEST_PASSWORD} characters or more) for the first start: nobody administers this installation yet. ` +
      `首次启动请设置 KOUAN_ADMIN_EMAIL 和 KOUAN_ADMIN_PASSWORD（至少 ${SHORTEST_PASSWORD} 个字符）。`,
  );
}
