import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the server of a cluster writes what it has to say, in its data folder. */
export const LOG_FILE = 'server.log';

const LARGEST_LOG = 10_000_000;

/** Keeps one former log: a server that runs for years must not fill the disk with its own words. */
export function turnLog(dataDir: string): void {
  const file = path.join(dataDir, LOG_FILE);
  if (existsSync(file) && statSync(file).size > LARGEST_LOG) renameSync(file, `${file}.1`);
}

/** What the server itself said last; more to the point than that it did not start. */
export function lastWords(dataDir: string): string | undefined {
  const file = path.join(dataDir, LOG_FILE);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1);
}
