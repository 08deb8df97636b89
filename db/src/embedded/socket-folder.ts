import { createHash } from 'node:crypto';
import { chownSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { StartupError } from '../connection/startup-error.ts';
import { makeFolder, onFolder } from './folder.ts';
import type { Account } from './runner.ts';

/** Longest path of a unix socket on the strictest system, less the socket's own name. */
const LONGEST = 103 - '/.s.PGSQL.5432'.length;

/** What the shell that starts the server, or the server's own list of folders, would take for something else. */
const MISREAD = /['"$`\\,\n]/;

function temporaryFolder(name: string): string {
  const usual = path.join(tmpdir(), name);
  return Buffer.byteLength(usual) <= LONGEST && !MISREAD.test(usual) ? usual : path.join('/tmp', name);
}

const ourselves = (): Account => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 });

/**
 * The folder of a cluster's socket. It is not in the data folder, whose path may be longer than a socket's can be. Empty
 * on Windows, where the server listens on a local port instead.
 */
export function socketFolderOf(dataDir: string): string {
  if (process.platform === 'win32') return '';
  const tag = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return temporaryFolder(`kouan-${ourselves().uid}-${tag}`);
}

/** Makes the folder of a socket, private to whoever runs the server. */
export function makeSocketFolder(folder: string, account: Account | undefined): void {
  if (!folder) return;
  onFolder(folder, () => makeFolder(folder, 0o700));
  const us = ourselves();
  const { uid, gid } = account ?? us;
  const found = lstatSync(folder);
  // Anybody may make folders in a temporary one: a stranger's would let them stand between us and the database.
  if (!found.isDirectory() || ![us.uid, uid].includes(found.uid) || (found.mode & 0o077) !== 0) {
    throw new StartupError('SOCKET_FOLDER_FOREIGN', { folder });
  }
  chownSync(folder, uid, gid);
}

/** Removes the socket of a killed server: a zombie's number in its lock still looks alive to the next one. */
export function clearSockets(folder: string): void {
  if (!folder) return;
  for (const name of readdirSync(folder))
    if (name.startsWith('.s.PGSQL.')) rmSync(path.join(folder, name), { force: true });
}

/** Leaves nothing in the temporary folder once the server has stopped. */
export function removeSocketFolder(folder: string): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
}
