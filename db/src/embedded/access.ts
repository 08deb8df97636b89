import { chownSync, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './runner.ts';

const OTHERS_ENTER = 0o001;

/** Whether any account can reach this path. Asked of the modes, because to root everything is open. */
export function worldReachable(place: string): boolean {
  const folder = path.resolve(place);
  if (existsSync(folder) && (statSync(folder).mode & OTHERS_ENTER) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || worldReachable(parent);
}

/**
 * Gives a folder and all in it to an account, the folder itself last: its owner then says whether the work was finished,
 * and an interrupted change is taken up again. Links are left alone.
 */
export function giveTree(folder: string, { uid, gid }: Account): void {
  if (lstatSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), uid, gid);
  }
  chownSync(folder, uid, gid);
}
