import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { StartupError } from '../connection/startup-error.ts';
import { worldReachable } from './access.ts';
import { onFolder, requireFolder } from './folder.ts';
import type { Runner } from './runner.ts';

/** The superuser's password is kept in the cluster's own folder: both are moved, copied and lost together. */
export const PASSWORD_FILE = 'kouan.password';

/** Where data goes that the lesser account could not reach in a private checkout. */
const PUBLIC_PLACE = '/var/lib';

/** Makes the folder that will hold the data folder, and asks for all the rights that a start needs, before it begins. */
export function requireWritable(dataDir: string): void {
  onFolder(dataDir, () => {
    requireFolder(path.dirname(dataDir));
    if (existsSync(dataDir)) requireFolder(dataDir);
  });
}

function isLink(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * Moves the data to where the lesser account reaches it and leaves a link. Every step can be the last before a power cut:
 * until the link is there, the data is in its old place or beside it.
 */
function moveOut(dataDir: string): string {
  const moving = `${dataDir}.moving`;
  if (existsSync(dataDir)) renameSync(dataDir, moving);
  const place = mkdtempSync(path.join(PUBLIC_PLACE, 'kouan-data-'));
  // Entered by whoever runs the server; the data folder in it is closed.
  chmodSync(place, 0o755);
  const moved = path.join(place, path.basename(dataDir));
  if (existsSync(moving)) cpSync(moving, moved, { recursive: true });
  symlinkSync(moved, dataDir);
  rmSync(moving, { recursive: true, force: true });
  return moved;
}

/** The folder that the cluster is really in, or will be: another one where the runner's account cannot come in. */
export function settle(dataDir: string, { account }: Runner): string {
  return onFolder(dataDir, () => {
    if (isLink(dataDir)) return readlinkSync(dataDir);
    if (account === undefined || worldReachable(path.dirname(dataDir))) return dataDir;
    return moveOut(dataDir);
  });
}

/**
 * Whether there is a cluster to start. One that Kouan was interrupted in making never gets this name.
 * @param major version of the programs at hand
 * @throws StartupError DATA_FOLDER_FOREIGN for anything else in the folder, DATA_FOLDER_VERSION for another version's
 */
export function holdsCluster(dataDir: string, major: string): boolean {
  return onFolder(dataDir, () => {
    if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return false;
    const parts = ['PG_VERSION', 'global/pg_control', PASSWORD_FILE];
    if (!parts.every((part) => existsSync(path.join(dataDir, part)))) {
      throw new StartupError('DATA_FOLDER_FOREIGN', { folder: dataDir });
    }
    const found = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
    if (found !== major) throw new StartupError('DATA_FOLDER_VERSION', { folder: dataDir, found, needed: major });
    return true;
  });
}
