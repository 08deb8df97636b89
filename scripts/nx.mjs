// Runs Nx without daemon, cloud or terminal UI, as every script of the workspace does.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const SETTINGS = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/** The words after Node's own that run Nx, and the environment that it runs in. */
export function nxCommand() {
  const manifest = createRequire(import.meta.url).resolve('nx/package.json');
  const bin = path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.nx);
  return { words: [bin], env: { ...process.env, ...SETTINGS } };
}

/** Runs Nx with the given words and returns its exit status. */
export function nx(...words) {
  const command = nxCommand();
  const options = { stdio: 'inherit', env: command.env };
  return spawnSync(process.execPath, [...command.words, ...words], options).status ?? 1;
}
