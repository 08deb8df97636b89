import { chmodSync, chownSync, lstatSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { withClient } from '../src/connection/open.ts';
import type { PgTarget } from '../src/connection/target.ts';
import { worldReachable } from '../src/embedded/access.ts';
import { temporaryFolders } from './support/folders.ts';
import { holdServer } from './support/holder.ts';

const NOBODY = 65_534;
const AS_NOBODY = ['setpriv', '--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups', '--'];
const WITHOUT_NAMESPACE = { KOUAN_PG_NO_USERNS: '1' };

const isRoot = process.getuid?.() === 0;
const folders = temporaryFolders();
/** Every account may put its socket here, as in the system's temporary folder. */
const sockets = folders.make(0o1777);
const newFolder = () => path.join(folders.make(), 'postgres');

afterAll(() => folders.removeAll());

async function versionOf(target: PgTarget): Promise<number> {
  return withClient(target, async (client) => {
    const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`);
    return rows[0].major as number;
  });
}

async function tablesOf(target: PgTarget): Promise<string[]> {
  return withClient(target, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    return rows.map((row) => row.name);
  });
}

test('this account, whichever it is, gets a server', async () => {
  const holder = await holdServer(newFolder(), sockets);
  expect(['self', 'userns', 'setuid']).toContain(holder.held.runner);
  expect(await versionOf(holder.held)).toBe(18);
  await holder.end();
});

const isLink = (place: string) => lstatSync(place).isSymbolicLink();

/** A folder that no other account can enter, as root's home is. */
function privateFolder(): string {
  return path.join(folders.make(0o700), 'data', 'postgres');
}

// Only root can become another account, so these are there only when root runs them; as an ordinary account the test
// above is all that there is to try, and the one below it.
if (isRoot) {
  test('root gets a server in a folder that nobody else can enter', async () => {
    const dataDir = privateFolder();
    const holder = await holdServer(dataDir, sockets);
    expect(await versionOf(holder.held)).toBe(18);
    await holder.end();
  });

  test('root without user namespaces gets a server that runs as another account', async () => {
    const dataDir = newFolder();
    const holder = await holdServer(dataDir, sockets, { env: WITHOUT_NAMESPACE });
    expect(holder.held.runner).toBe('setuid');
    expect(await versionOf(holder.held)).toBe(18);
    await holder.end();
    expect(lstatSync(dataDir).uid).not.toBe(0);
    expect(isLink(dataDir)).toBe(false);
  });

  test('data moves out of a folder that the other account cannot enter, and is used from there by either way', async () => {
    const dataDir = privateFolder();
    const first = await holdServer(dataDir, sockets, { env: { KOUAN_PG_NO_USERNS: '' } });
    await withClient(first.held, (client) => client.query('create table kept ()'));
    await first.end();
    const second = await holdServer(dataDir, sockets, { env: WITHOUT_NAMESPACE });
    const place = path.dirname(readlinkSync(dataDir));
    try {
      expect(await tablesOf(second.held)).toEqual(['kept']);
      await second.end();
      const third = await holdServer(dataDir, sockets);
      expect(await tablesOf(third.held)).toEqual(['kept']);
      await third.end();
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
} else {
  test('a folder that may not be written to is named in one sentence', async () => {
    const folder = folders.make(0o500);
    const holder = await holdServer(path.join(folder, 'postgres'), sockets);
    expect(holder.held).toMatchObject({ code: 'DATA_FOLDER_NOT_WRITABLE' });
    chmodSync(folder, 0o755);
  });
}

// In a checkout under a private home the other account cannot read the sources that it would have to run.
if (isRoot && worldReachable(import.meta.dirname)) {
  test('an ordinary account gets a server, and a sentence where it may not write', async () => {
    const dataDir = newFolder();
    const refused = await holdServer(dataDir, sockets, { prefix: AS_NOBODY });
    expect(refused.held).toMatchObject({ code: 'DATA_FOLDER_NOT_WRITABLE' });
    chownSync(path.dirname(dataDir), NOBODY, NOBODY);
    const holder = await holdServer(dataDir, sockets, { prefix: AS_NOBODY });
    expect(holder.held).toMatchObject({ started: true, runner: 'self' });
    expect(await versionOf(holder.held)).toBe(18);
    await holder.end();
    expect(lstatSync(dataDir).uid).toBe(NOBODY);
  });
}
