/**
 * Keeps the Postgres of one test run: starts it, makes the template that every test database is copied from, writes the
 * logins to standard output as one line of JSON, and stops all of it when standard input ends. It ends with the pipe, so
 * that a test run that is killed leaves nothing behind.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { withClient } from '../connection/open.ts';
import { OWNER_ROLE } from '../connection/role-names.ts';
import { ensureRoles } from '../connection/roles.ts';
import { derivedServiceTarget, ensureServiceLogin } from '../connection/service-login.ts';
import { migrate } from '../data-source.ts';
import { startEmbeddedPostgres } from '../embedded/launcher.ts';
import { loadReference } from '../reference/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kouan-test-'));
const remove = () => rmSync(folder, { recursive: true, force: true });
process.once('exit', remove);

// Ctrl-C reaches every process of the terminal; the tests end first, and the pipe tells.
process.on('SIGINT', () => undefined);
const inputEnded = new Promise((resolve) => process.stdin.resume().once('end', resolve).once('close', resolve));
const terminated = new Promise((resolve) => process.once('SIGTERM', resolve));

const server = await startEmbeddedPostgres({
  dataDir: path.join(folder, 'postgres'),
  database: 'kouan_template',
  disposable: true,
});
try {
  const { host, port, user, password, database } = server;
  const admin = { host, port, user, password, database };
  const service = derivedServiceTarget(admin);
  await ensureRoles(admin);
  await ensureServiceLogin(admin, service);
  await migrate(admin);
  await withClient(admin, async (client) => {
    await client.query(`set role ${OWNER_ROLE}`);
    await loadReference(client);
  });
  process.stdout.write(`${JSON.stringify({ admin, service })}\n`);
  await Promise.race([inputEnded, terminated]);
} finally {
  await server.stop();
}
process.exit();
