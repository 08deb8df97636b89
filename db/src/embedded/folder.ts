import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../connection/startup-error.ts';
import type { StartupCode } from '../connection/startup-messages.ts';

/** Which sentence says how the trouble is mended. */
const TROUBLES: Readonly<Record<string, StartupCode>> = {
  EACCES: 'DATA_FOLDER_NOT_WRITABLE',
  EPERM: 'DATA_FOLDER_NOT_WRITABLE',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EEXIST: 'DATA_FOLDER_IS_FILE',
  ENOTDIR: 'DATA_FOLDER_IS_FILE',
  EROFS: 'DATA_FOLDER_IMPOSSIBLE',
  ENOENT: 'DATA_FOLDER_IMPOSSIBLE',
  ENAMETOOLONG: 'DATA_FOLDER_IMPOSSIBLE',
  ELOOP: 'DATA_FOLDER_IMPOSSIBLE',
};

/** Does work on the data folder; trouble with the disk or with rights becomes the sentence that says so. */
export function onFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '', path: place = folder } = error as NodeJS.ErrnoException;
    const trouble = TROUBLES[code];
    if (trouble === undefined) throw error;
    throw new StartupError(trouble, { folder, place, reason: code }, error);
  }
}

/** Whether a folder, or a link to one, is there. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/**
 * Makes a folder and those above it that are missing, one at a time: Node's own `recursive` never returns where the
 * system has a folder but lets nothing be made in it, as in `/proc`.
 * @param mode of the folder itself; those above it get the usual one
 */
export function makeFolder(folder: string, mode?: number): void {
  if (isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !isFolder(folder)) throw error;
  }
}

/**
 * Makes a folder when it is missing, and asks for all the rights that working in it needs.
 * @throws StartupError with the sentence for whatever stands in the way
 */
export function requireFolder(folder: string, mode?: number): void {
  onFolder(folder, () => {
    makeFolder(path.resolve(folder), mode);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  });
}
