import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { processIdentity } from './process-identity.ts';

/** Who answers for a data folder: we from now on, we already, or another living process. */
export type Claim = { holder: 'new' | 'mine' } | { holder: 'other'; pid: number };

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Puts `from` under the name `to` unless that is taken; the one step that only one of many processes succeeds in. */
function linkUnlessTaken(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the claim of a process that is gone; one that somebody else made in that moment is put back. */
function removeDead(file: string, dead: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== dead) linkUnlessTaken(aside, file);
  rmSync(aside, { force: true });
}

/**
 * Asks to answer for a data folder: to start its server and to stop it. The claim of a process that died, also by
 * kill -9, is taken over; one of this process is kept.
 * @param file the claim's file, beside the folder; holds the number and the start of the process
 */
export function claim(file: string): Claim {
  const me = processIdentity(process.pid) ?? `${process.pid}`;
  const own = `${file}.${process.pid}-${randomBytes(6).toString('hex')}`;
  writeFileSync(own, me, { mode: 0o600 });
  try {
    for (;;) {
      if (linkUnlessTaken(own, file)) return { holder: 'new' };
      const held = read(file);
      if (held === me) return { holder: 'mine' };
      if (held === undefined) continue;
      const pid = Number.parseInt(held, 10);
      if (processIdentity(pid) === held) return { holder: 'other', pid };
      removeDead(file, held, `${own}.dead`);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Whether nobody who lives answers for the folder. */
export function isUnclaimed(file: string): boolean {
  const held = read(file);
  return held === undefined || processIdentity(Number.parseInt(held, 10)) !== held;
}

/** Gives the claim up. Only for the one who got it. */
export function release(file: string): void {
  rmSync(file, { force: true });
}
