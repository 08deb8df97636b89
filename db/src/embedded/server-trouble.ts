import { StartupError } from '../connection/startup-error.ts';
import { lastWords } from './server-log.ts';

/** How the system says that a disk is full; the programs of Postgres run in the C locale. */
const NO_ROOM = /No space left on device|Disk quota exceeded/;

/** What Postgres answers to a statement that finds no room. */
const STATEMENT_WITHOUT_ROOM = '53100';

/** Whether a statement failed because the server's disk is full. */
export function foundNoRoom(error: unknown): boolean {
  return (error as { code?: unknown }).code === STATEMENT_WITHOUT_ROOM;
}

/** Whether the server went away under its client: it does so itself when it finds no room for its journal. */
function wasLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^57P0|^SERVER_UNREACHABLE$|^E(CONNRESET|PIPE)$/.test(code) || message.startsWith('Connection terminated');
}

/** The sentence for an embedded server, or a program of it, that failed. */
export function serverFailed(dataDir: string, reason: string, cause?: unknown): StartupError {
  if (NO_ROOM.test(reason)) return new StartupError('DISK_FULL', { folder: dataDir }, cause);
  return new StartupError('SERVER_FAILED', { reason: reason.replaceAll(/\s+/g, ' ') }, cause);
}

/** Turns the error of a statement into the sentence that its server's disk is full, where it is; others stay as they are. */
export function explainDisk(error: unknown, dataDir: string): unknown {
  const full = foundNoRoom(error) || (wasLost(error) && NO_ROOM.test(lastWords(dataDir) ?? ''));
  return full ? new StartupError('DISK_FULL', { folder: dataDir }, error) : error;
}
