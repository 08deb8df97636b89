import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../connection/startup-error.ts';
import { type RunningServer, disownPidFile, runningServer } from './pid-file.ts';
import type { Programs } from './program.ts';
import { clearSockets } from './socket-folder.ts';

/** A cluster and what it takes to run its server. */
export interface Cluster {
  dataDir: string;
  /** Empty where there are no unix sockets. */
  socketFolder: string;
  /** Stays the same when the server is started again: whoever uses it knows no other. */
  port: number;
  programs: Programs;
  /** Not worth waiting for the disk: a power cut may destroy it. */
  disposable: boolean;
}

const READY_WITHIN = 60_000;
const SECONDS = String(READY_WITHIN / 1000);
const START_ATTEMPTS = 25;
const LARGEST_LOG = 10_000_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** On Windows the number is unknown to others and the password keeps them out; a socket is named by it. */
export async function portBeside(socketFolder: string): Promise<number> {
  return socketFolder ? 5432 : freePort();
}

function settings({ socketFolder, port, disposable }: Cluster): string {
  const values = [
    `listen_addresses=${socketFolder ? "''" : '127.0.0.1'}`,
    'timezone=UTC',
    ...(disposable ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const place = socketFolder ? [`-k '${socketFolder}'`] : [];
  return [...place, `-p ${port}`, ...values.map((value) => `-c ${value}`)].join(' ');
}

function logFile(dataDir: string): string {
  return path.join(dataDir, 'server.log');
}

/** Keeps one former log: a server that runs for years must not fill the disk with its own words. */
function turnLog(dataDir: string): void {
  const file = logFile(dataDir);
  if (existsSync(file) && statSync(file).size > LARGEST_LOG) renameSync(file, `${file}.1`);
}

/** What the server itself said last; more to the point than that it did not start. */
function lastWords(dataDir: string): string | undefined {
  if (!existsSync(logFile(dataDir))) return undefined;
  const lines = readFileSync(logFile(dataDir), 'utf8').trimEnd().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1);
}

/**
 * Waits for a server that somebody has started to take connections.
 * @returns undefined when it ended, or did not within a minute
 */
export async function whenReady(dataDir: string): Promise<RunningServer | undefined> {
  const end = Date.now() + READY_WITHIN;
  for (;;) {
    const server = runningServer(dataDir);
    if (server === undefined || server.ready) return server;
    if (Date.now() > end) return undefined;
    await pause(50);
  }
}

/**
 * Starts the server of a cluster on which none runs, also after a kill -9 of the last one or of the whole machine.
 * @throws StartupError SERVER_FAILED with the server's own last words
 */
export async function startServer(cluster: Cluster): Promise<RunningServer> {
  const { dataDir, programs } = cluster;
  disownPidFile(dataDir);
  clearSockets(cluster.socketFolder);
  turnLog(dataDir);
  const words = ['-D', dataDir, '-w', '-t', SECONDS, '-s', '-l', logFile(dataDir), '-o', settings(cluster), 'start'];
  for (let attempt = 1; ; attempt++) {
    try {
      await programs('pg_ctl', words);
      break;
    } catch (error) {
      const reason = lastWords(dataDir) ?? (error as Error).message;
      // Children of a killed server take a moment to notice that they are orphans; nothing else mends itself.
      if (!reason.includes('shared memory') || attempt === START_ATTEMPTS) {
        throw new StartupError('SERVER_FAILED', { reason }, error);
      }
      await pause(400);
    }
  }
  const server = runningServer(dataDir);
  if (server === undefined) throw new StartupError('SERVER_FAILED', { reason: lastWords(dataDir) ?? '' });
  return server;
}

/** Stops the server of a cluster: open transactions are rolled back, everything committed is on the disk. */
export async function stopServer({ dataDir, programs }: Cluster): Promise<void> {
  try {
    await programs('pg_ctl', ['-D', dataDir, '-m', 'fast', '-w', '-t', '30', '-s', 'stop']);
  } catch (error) {
    // It was not running, which is what was wanted.
    if (runningServer(dataDir) !== undefined) throw error;
  }
}

/** Tells the server to stop and does not wait: all that a process can do which is ending already. */
export function stopServerSoon(dataDir: string): void {
  const server = runningServer(dataDir);
  // SIGINT is to Postgres what `fast` is to pg_ctl.
  if (server !== undefined) process.kill(server.pid, 'SIGINT');
}
