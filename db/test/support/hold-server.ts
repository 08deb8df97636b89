/** Holds an embedded server in a process of its own, to be ended in every way there is. Writes what it got, as JSON. */
import process from 'node:process';
import { StartupError } from '../../src/connection/startup-error.ts';
import { startEmbeddedPostgres } from '../../src/embedded/launcher.ts';

const [, , dataDir = ''] = process.argv;
try {
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await startEmbeddedPostgres({ dataDir, database: 'held', disposable: true, log });
  process.stdout.write(`${JSON.stringify(server)}\n`);
  process.stdin.resume().once('end', () => void server.stop().then(() => process.exit()));
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stdout.write(`${JSON.stringify({ code: error.code, text: error.text })}\n`);
  process.exit(1);
}
