import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type EmbeddedPostgres, type PgTarget, migrate, startEmbeddedPostgres } from '@kouan/db';
import { createApp } from './app.ts';
import { AuthService } from './auth/auth.service.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const t0 = performance.now();
let embedded: EmbeddedPostgres | undefined;
let target: PgTarget;
if (process.env['DATABASE_URL']) {
  const u = new URL(process.env['DATABASE_URL']);
  target = { host: u.searchParams.get('host') ?? u.hostname, port: Number(u.port || 5432), user: decodeURIComponent(u.username), password: decodeURIComponent(u.password), database: u.pathname.slice(1) };
} else {
  embedded = await startEmbeddedPostgres({ dataDir: process.env['PG_DIR'] ?? path.join(root, '.data/pg'), database: 'kouan', log: console.log });
  target = embedded;
}
await migrate(target);
const app = await createApp(target, { adminDir: path.join(root, 'admin/dist') });
await app.get(AuthService).ensureUser('admin@example.com', '管理员', process.env['ADMIN_PASSWORD'] ?? 'admin123');

let closing = false;
async function close(sig: string) {
  if (closing) return;
  closing = true;
  console.log(`${sig}: closing`);
  setTimeout(() => process.exit(1), 15_000).unref();
  await app.close();
  await embedded?.stop();
  process.exit(0);
}
for (const sig of ['SIGINT', 'SIGTERM'] as const) process.on(sig, () => void close(sig));

const port = Number(process.env['PORT'] ?? 3000);
await app.listen(port, process.env['HOST'] ?? '127.0.0.1');
console.log(`ready on http://127.0.0.1:${port} in ${Math.round(performance.now() - t0)} ms (postgres: ${embedded ? `embedded/${embedded.runner}` : 'external'})`);
