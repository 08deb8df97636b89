import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Whether a process of this number lives, whoever's it is. A zombie counts; see `processIdentity`. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** State and start of a process, in clock ticks since the machine's start; the fields after the name in brackets. */
function linuxStart(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/**
 * Names a living process so that another of the same number, later, is told from it: numbers are reused, in containers
 * after every restart. Undefined when there is none, or only what is left of one until its parent asks for it.
 */
export function processIdentity(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const start = linuxStart(pid);
    return start === undefined ? undefined : `${pid} ${start}`;
  }
  if (!exists(pid)) return undefined;
  if (process.platform === 'win32') return `${pid}`;
  return `${pid} ${spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout.trim()}`;
}
