import { realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeIdentifier } from 'pg';
import { withClient } from '../connection/open.ts';
import { StartupError } from '../connection/startup-error.ts';
import type { PgTarget } from '../connection/target.ts';
import { giveTree } from './access.ts';
import { findBinaries } from './binaries.ts';
import { claim, isUnclaimed, release } from './claim.ts';
import { SUPERUSER, makeCluster, readPassword } from './cluster.ts';
import { holdsCluster, requireWritable, settle } from './data-folder.ts';
import { exclusively } from './exclusively.ts';
import { onFolder } from './folder.ts';
import { type RunningServer, runningServer } from './pid-file.ts';
import { atProcessEnd } from './process-end.ts';
import { programsIn } from './program.ts';
import { type Runner, isRoot, pickRunner } from './runner.ts';
import { type Cluster, portBeside, startServer, stopServer, stopServerSoon, whenReady } from './server.ts';
import { explainDisk } from './server-trouble.ts';
import { makeSocketFolder, removeSocketFolder, socketFolderOf } from './socket-folder.ts';
import { superviseServer } from './supervisor.ts';

/** Which embedded server is wanted. */
export interface EmbeddedOptions {
  /** Folder of the cluster, kept between starts; made when missing, with the folders above it. */
  dataDir: string;
  /** Database to create when missing. */
  database: string;
  /** For tests: does not wait for the disk. */
  disposable?: boolean;
  /** Is told what an operator may want to know, a line at a time. */
  log?: (line: string) => void;
}

/** A running embedded server, and the superuser's login to the wanted database. */
export interface EmbeddedPostgres extends PgTarget {
  password: string;
  /** Whether this handle answers for it from the start; else another process, or another handle of this one, does. */
  started: boolean;
  /** How it runs. */
  runner: Runner['name'];
  /** Stops it if this handle answers for it by now. May be called twice. */
  stop(): Promise<void>;
}

/** How long another Kouan may take to start the server that both are to use, in milliseconds. */
const OTHER_STARTS_WITHIN = 60_000;

/** Asks to answer for the folder; when another process does, waits until its server takes connections. */
async function claimOrJoin(dataDir: string, claimFile: string): Promise<'new' | 'mine' | RunningServer> {
  const end = Date.now() + OTHER_STARTS_WITHIN;
  for (;;) {
    const answer = onFolder(dataDir, () => claim(claimFile));
    if (answer.holder !== 'other') return answer.holder;
    const server = runningServer(dataDir);
    if (server?.ready) return server;
    if (Date.now() > end) throw new StartupError('DATA_FOLDER_IN_USE', { folder: dataDir, pid: answer.pid });
    await pause(100);
  }
}

/** Where connections are taken. */
type Place = Pick<RunningServer, 'socketFolder' | 'port'>;

/**
 * Makes the cluster if there is none, and gives its files to whoever runs the server this time.
 * @param place where its server has to take connections, when somebody counts on that already
 */
async function prepareCluster(options: EmbeddedOptions, runner: Runner, place?: Place): Promise<Cluster> {
  const { home, major } = await findBinaries(runner);
  const { account } = runner;
  const dataDir = settle(options.dataDir, runner);
  const isMade = holdsCluster(dataDir, major);
  // Whoever counts on a place has a schema and a password there: an empty database would answer nothing.
  if (!isMade && place !== undefined) throw new StartupError('DATABASE_GONE', { folder: dataDir });
  const socketFolder = place?.socketFolder ?? socketFolderOf(dataDir);
  makeSocketFolder(socketFolder, account);
  const cluster = {
    dataDir,
    socketFolder,
    port: place?.port ?? (await portBeside(socketFolder)),
    programs: programsIn(home, runner),
    disposable: options.disposable ?? false,
  };
  if (!isMade) await makeCluster(dataDir, { ...cluster, account });
  else if (isRoot()) giveTree(dataDir, account ?? { uid: 0, gid: 0 });
  return cluster;
}

function superuserOf(dataDir: string, place: Place, database: string): PgTarget & { password: string } {
  const { socketFolder, port } = place;
  return { host: socketFolder || '127.0.0.1', port, user: SUPERUSER, password: readPassword(dataDir), database };
}

async function answers(target: PgTarget): Promise<boolean> {
  try {
    await withClient({ ...target, database: 'postgres' }, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if (error instanceof StartupError && error.code === 'SERVER_UNREACHABLE') return false;
    throw error;
  }
}

/** Takes over a server that a killed process left running, unless it can no longer be reached; else starts one. */
async function adoptOrStart(cluster: Cluster): Promise<RunningServer> {
  const left = await whenReady(cluster.dataDir);
  if (left !== undefined && (await answers(superuserOf(cluster.dataDir, left, 'postgres')))) return left;
  // Its socket may be gone from the temporary folder while it runs.
  if (runningServer(cluster.dataDir) !== undefined) await stopServer(cluster);
  return startServer(cluster);
}

/** What Postgres answers to making what somebody else has made, or is making in this moment. */
const ALREADY_THERE = new Set(['42P04', '23505']);

async function ensureDatabase(target: PgTarget): Promise<void> {
  await withClient({ ...target, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [target.database]);
    if (rowCount !== 0) return;
    await client.query(`create database ${escapeIdentifier(target.database)}`).catch((error: { code?: string }) => {
      // Another process that uses the same server was first.
      if (!ALREADY_THERE.has(error.code ?? '')) throw error;
    });
  });
}

/** What the log is told when a server ended by itself. */
const ENDED = {
  before: '内置 PostgreSQL 意外停止，正在重新启动 / the embedded PostgreSQL ended; starting it again',
  after: '内置 PostgreSQL 已恢复运行 / the embedded PostgreSQL runs again',
};

/** What the log is told when the process ended that ran the server. */
const LEFT = {
  before: '运行内置 PostgreSQL 的口岸进程已结束 / the Kouan that ran the embedded PostgreSQL has ended',
  after: '内置 PostgreSQL 改由本进程运行 / this one runs the embedded PostgreSQL from now on',
};

const tellNobody = () => undefined;

/** Starts the server again when it is killed, until the returned function stops it for good. */
function lookAfter(cluster: Cluster, claimFile: string, log: (line: string) => void): () => Promise<void> {
  const endWatch = superviseServer({
    isNeeded: () => runningServer(cluster.dataDir) === undefined,
    mend: () => exclusively(claimFile, () => adoptOrStart(cluster).then(() => true)),
    log,
    said: ENDED,
  });
  return () =>
    exclusively(claimFile, async () => {
      endWatch();
      await stopServer(cluster);
      removeSocketFolder(cluster.socketFolder);
    });
}

/** Answers for a server that another process answers for, from the moment that it no longer does. */
function succeed(options: EmbeddedOptions, claimFile: string, runner: Runner, place: Place): () => Promise<void> {
  let owned: EmbeddedPostgres | undefined;
  let ended = false;
  const mend = async () => {
    if (ended || onFolder(options.dataDir, () => claim(claimFile)).holder !== 'new') return false;
    owned = await own(options, claimFile, runner, place);
    endWatch();
    return true;
  };
  const endWatch = superviseServer({
    isNeeded: () => isUnclaimed(claimFile),
    mend: () => exclusively(claimFile, mend),
    log: options.log ?? tellNobody,
    said: LEFT,
  });
  return async () => {
    ended = true;
    endWatch();
    // What is under way is waited for: a server that nobody stops must not be left.
    await exclusively(claimFile, () => Promise.resolve());
    await owned?.stop();
  };
}

/** Uses the server that another process answers for, and answers for it when that one ends first. */
async function join(
  options: EmbeddedOptions,
  claimFile: string,
  runner: Runner,
  server: RunningServer,
): Promise<EmbeddedPostgres> {
  const target = superuserOf(realpathSync(options.dataDir), server, options.database);
  await ensureDatabase(target);
  const stop = succeed(options, claimFile, runner, server);
  let stopping: Promise<void> | undefined;
  return { ...target, started: false, runner: runner.name, stop: () => (stopping ??= stop()) };
}

async function bringUp(options: EmbeddedOptions, cluster: Cluster): Promise<PgTarget & { password: string }> {
  const target = superuserOf(cluster.dataDir, await adoptOrStart(cluster), options.database);
  await ensureDatabase(target);
  return target;
}

/** Starts the server, or takes it over, and answers for it from now on. */
async function own(
  options: EmbeddedOptions,
  claimFile: string,
  runner: Runner,
  place?: Place,
): Promise<EmbeddedPostgres> {
  let letGo = () => release(claimFile);
  try {
    const cluster = await prepareCluster(options, runner, place);
    const forget = atProcessEnd(() => stopServerSoon(cluster.dataDir));
    letGo = () => {
      forget();
      release(claimFile);
    };
    const target = await bringUp(options, cluster).catch(async (error: unknown) => {
      await stopServer(cluster);
      throw explainDisk(error, cluster.dataDir);
    });
    const stop = lookAfter(cluster, claimFile, options.log ?? tellNobody);
    let stopping: Promise<void> | undefined;
    return { ...target, started: true, runner: runner.name, stop: () => (stopping ??= stop().then(letGo)) };
  } catch (error) {
    letGo();
    throw error;
  }
}

async function start(options: EmbeddedOptions, claimFile: string): Promise<EmbeddedPostgres> {
  const runner = pickRunner();
  requireWritable(options.dataDir);
  const answer = await claimOrJoin(options.dataDir, claimFile);
  if (typeof answer === 'object') return join(options, claimFile, runner, answer);
  if (answer === 'new') return own(options, claimFile, runner);
  const target = await bringUp(options, await prepareCluster(options, runner));
  return { ...target, started: false, runner: runner.name, stop: () => Promise.resolve() };
}

/**
 * Starts the embedded PostgreSQL on a folder, or joins the one that runs there. Works as any account, root included, in
 * a private home as well. One process answers for a folder: the one that started the server, or that found it left by a
 * process which was killed; it starts it again if it is killed, and stops it. Others use it meanwhile, and one of them
 * answers for it next.
 * @throws StartupError with one sentence for whatever an operator can mend
 */
export function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const claimFile = `${dataDir}.owner`;
  return exclusively(claimFile, () => start({ ...options, dataDir }, claimFile));
}
