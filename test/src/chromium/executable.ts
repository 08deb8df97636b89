import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { untar } from './untar.ts';

/** A Chromium that can be started. */
export interface Executable {
  readonly path: string;
  /** What it needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const NSS = '/usr/lib/x86_64-linux-gnu/libnss3.so';

/** The Chromium of `CHROMIUM_PATH`, else one that is installed, else the one packed in the npm package. */
export function findChromium(): Executable {
  const found = [process.env['CHROMIUM_PATH'], ...INSTALLED].find((file) => file && existsSync(file));
  return found ? { path: found, env: {} } : packed();
}

/**
 * Unpacks the package's Chromium once, in some three seconds. Not by the package's own `executablePath()`, which trusts
 * whatever lies in the temporary folder under the name it expects.
 */
function packed(): Executable {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = entry.slice(0, entry.lastIndexOf(`${path.sep}build`));
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = fileURLToPath(new URL(`../../../node_modules/.cache/chromium-${version}`, import.meta.url));
  const executable = path.join(folder, 'chromium');
  if (!existsSync(executable)) {
    const unpacked = (file: string): Buffer => brotliDecompressSync(readFileSync(path.join(home, 'bin', file)));
    mkdirSync(path.join(folder, 'lib'), { recursive: true });
    untar(unpacked('al2023.tar.br'), folder);
    // Under its name only when it is whole, so that a run that is broken off leaves nothing half.
    writeFileSync(`${executable}.part`, unpacked('chromium.br'), { mode: 0o755 });
    renameSync(`${executable}.part`, executable);
  }
  // The package brings the NSS libraries for machines that have none.
  return { path: executable, env: existsSync(NSS) ? {} : { LD_LIBRARY_PATH: path.join(folder, 'lib') } };
}
