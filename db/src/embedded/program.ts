import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { Runner } from './runner.ts';

const ON_WINDOWS = process.platform === 'win32';

/**
 * Runs one program of Postgres to its end; rejects with what it said when it fails.
 * @param folder where it works; left out: somewhere that every account can enter
 */
export type Programs = (program: 'initdb' | 'pg_ctl', words: readonly string[], folder?: string) => Promise<void>;

/** Only what the programs need: the host's locale and `PG*` variables must not reach the cluster. */
function environment(): NodeJS.ProcessEnv {
  const kept = ON_WINDOWS ? ['PATH', 'SystemRoot', 'TEMP'] : ['PATH'];
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), LC_ALL: 'C', TZ: 'UTC' };
}

/** @param home folder of the programs */
export function programsIn(home: string, runner: Runner): Programs {
  return (program, words, folder) => {
    const file = path.join(home, 'bin', ON_WINDOWS ? `${program}.exe` : program);
    const [first = file, ...rest] = [...runner.argv, file, ...words];
    const options = { env: environment(), cwd: folder ?? path.parse(home).root, ...runner.account };
    return new Promise((resolve, reject) => {
      execFile(first, rest, options, (error, stdout, stderr) => {
        if (error === null) resolve();
        else reject(new Error(`${program}: ${(stderr || stdout || error.message).trim()}`));
      });
    });
  };
}
