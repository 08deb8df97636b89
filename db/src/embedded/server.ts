import net from 'node:net';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningServer, disownPidFile, runningServer } from './pid-file.ts';
import type { Programs } from './program.ts';
import { LOG_FILE, lastWords, turnLog } from './server-log.ts';
import { serverFailed } from './server-trouble.ts';
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
 * @throws StartupError SERVER_FAILED with the server's own last words, DISK_FULL when those are that there is no room
 */
export async function startServer(cluster: Cluster): Promise<RunningServer> {
  const { dataDir, programs } = cluster;
  disownPidFile(dataDir);
  clearSockets(cluster.socketFolder);
  turnLog(dataDir);
  // Named from inside: pg_ctl hands the path to a shell, in which a quote or a dollar of it would mean something else.
  const words = ['-D', '.', '-w', '-t', SECONDS, '-s', '-l', LOG_FILE, '-o', settings(cluster), 'start'];
  for (let attempt = 1; ; attempt++) {
    try {
      await programs('pg_ctl', words, dataDir);
      break;
    } catch (error) {
      const reason = lastWords(dataDir) ?? (error as Error).message;
      // Children of a killed server take a moment to notice that they are orphans; nothing else mends itself.
      if (!reason.includes('shared memory') || attempt === START_ATTEMPTS) {
        throw serverFailed(dataDir, reason, error);
      }
      await pause(400);
    }
  }
  const server = runningServer(dataDir);
  if (server === undefined) throw serverFailed(dataDir, lastWords(dataDir) ?? '');
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
