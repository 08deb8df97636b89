import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { StartupError } from '../connection/startup-error.ts';
import { PASSWORD_FILE } from './data-folder.ts';
import { onFolder } from './folder.ts';
import type { Programs } from './program.ts';
import type { Account } from './runner.ts';
import { serverFailed } from './server-trouble.ts';

/** Name of the embedded server's superuser. */
export const SUPERUSER = 'postgres';

/** With `LC_CTYPE=C` pg_trgm would drop every Chinese character; the built-in provider is the same on every system. */
function localeWords(): string[] {
  const system = { win32: 'C', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C.UTF-8';
  return ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${system}`];
}

function writePrivate(file: string, text: string, account: Account | undefined): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (account !== undefined) chownSync(file, account.uid, account.gid);
}

/** Runs initdb on an empty folder, which will be `dataDir`, and leaves the new superuser's password in it. */
async function initialise(folder: string, dataDir: string, options: NewCluster): Promise<void> {
  const { programs, account, socketFolder, disposable } = options;
  const password = randomBytes(24).toString('base64url');
  // initdb reads the password from a file, and wants its folder empty.
  const handover = path.join(socketFolder || tmpdir(), `password-${randomBytes(6).toString('hex')}`);
  onFolder(handover, () => writePrivate(handover, `${password}\n`, account));
  try {
    const login = ['-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${handover}`, '--no-instructions'];
    await programs('initdb', ['-D', folder, ...login, ...localeWords(), ...(disposable ? ['--no-sync'] : [])]);
    onFolder(dataDir, () => writePrivate(path.join(folder, PASSWORD_FILE), password, account));
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw serverFailed(dataDir, (error as Error).message, error);
  } finally {
    rmSync(handover, { force: true });
  }
}

/** What making a cluster needs. */
export interface NewCluster {
  programs: Programs;
  /** Whose it will be; undefined: ours. */
  account: Account | undefined;
  /** A private folder; empty where there is none. */
  socketFolder: string;
  /** Not worth waiting for the disk. */
  disposable: boolean;
}

/**
 * Makes a cluster beside its place and puts it there in one step, so that whatever bears the name is whole. What an
 * interrupted start left under the other name is removed. The caller holds the claim on the folder.
 * @param dataDir does not exist, or is an empty folder
 */
export async function makeCluster(dataDir: string, options: NewCluster): Promise<void> {
  const parent = path.dirname(dataDir);
  const prefix = `${path.basename(dataDir)}.making-`;
  const making = onFolder(dataDir, () => {
    const remains = readdirSync(parent).filter((name) => name.startsWith(prefix));
    for (const name of remains) rmSync(path.join(parent, name), { recursive: true, force: true });
    return mkdtempSync(path.join(parent, prefix));
  });
  try {
    const { account } = options;
    if (account !== undefined) chownSync(making, account.uid, account.gid);
    await initialise(making, dataDir, options);
    onFolder(dataDir, () => renameSync(making, dataDir));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** The superuser's password of a cluster. */
export function readPassword(dataDir: string): string {
  return readFileSync(path.join(dataDir, PASSWORD_FILE), 'utf8').trim();
}
