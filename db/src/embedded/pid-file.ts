import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { processIdentity } from './process-identity.ts';

/** A running server, as it wrote itself down in `postmaster.pid`. */
export interface RunningServer {
  pid: number;
  port: number;
  /** Folder of the unix socket; empty where there is none. */
  socketFolder: string;
  /** Whether it takes connections already. */
  ready: boolean;
}

/** Path of the file in which a server writes down that it runs. */
export function pidFile(dataDir: string): string {
  return path.join(dataDir, 'postmaster.pid');
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** A server's working directory is its data folder, and follows it when the folder is moved. */
function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    // Another account's process keeps its folder to itself.
    return true;
  }
}

/** Whether that process is a server on this very folder: numbers are reused, and a copied folder has the file as well. */
function servesFolder(pid: number, dataDir: string): boolean {
  if (processIdentity(pid) === undefined) return false;
  return process.platform !== 'linux' || (commandOf(pid).includes('postgres') && worksIn(pid, dataDir));
}

/** The server that runs on a data folder; undefined when none does, whatever its file says. */
export function runningServer(dataDir: string): RunningServer | undefined {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  // In order: process, folder, start, port, socket folder, address, shared memory, state.
  const [pid, , , port, socketFolder = '', , , state = ''] = lines;
  const server = { pid: Number(pid), port: Number(port), socketFolder, ready: state.trim() === 'ready' };
  return server.pid > 0 && servesFolder(server.pid, dataDir) ? server : undefined;
}

/** Greater than any process number of the systems that Kouan runs on. */
const NOBODY = 2_147_483_647;

/**
 * Lets a server start although a stale file names a process number that lives again as something else. The file itself
 * stays: by what else it says the server finds out whether children of its killed predecessor still write.
 */
export function disownPidFile(dataDir: string): void {
  const file = pidFile(dataDir);
  if (!existsSync(file)) return;
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [NOBODY, ...rest].join('\n'));
}
