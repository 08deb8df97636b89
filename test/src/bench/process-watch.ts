import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How often memory is looked at, in milliseconds. */
const EVERY = 25;

/** Ticks of the processor's clock in a second, as Linux counts them for programs. */
const TICKS = 100;

/** Resident memory of a process in megabytes, as the system counts it: all of it, threads and buffers too. */
export function resident(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Watches how much memory a process takes until it is told to stop. @returns what tells the most there was, in MB */
export function watchMemory(pid: number): () => number {
  let most = resident(pid);
  const timer = setInterval(() => {
    most = Math.max(most, resident(pid));
  }, EVERY);
  return () => {
    clearInterval(timer);
    return Math.max(most, resident(pid));
  };
}

interface Times {
  readonly parent: number;
  /** Of the process alone, in ticks. */
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** Seconds of processor that a process has taken, with all its threads. */
export function processorOf(pid: number): number {
  return (timesOf(pid)?.own ?? 0) / TICKS;
}

/** Seconds of processor that the embedded Postgres of a data folder has taken, with all its connections. */
export function processorOfDatabase(dataDir: string): number {
  const postmaster = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  const main = timesOf(postmaster);
  const connections = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === postmaster);
  const ticks = connections.reduce((sum, times) => sum + (times?.own ?? 0), (main?.own ?? 0) + (main?.ended ?? 0));
  return ticks / TICKS;
}

/** Undefined for a process that is not there any more. */
function timesOf(pid: number): Times | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // Fields are counted from the state on: the name before it may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (place: number): number => Number(fields[place - 3]);
  return { parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) };
}
