import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PgTarget } from '@kouan/db';

/** Starts the bare server as a process of its own. */
export async function startBareServer(target: PgTarget): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./bare-server.js', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', BARE_DATABASE: JSON.stringify(target) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<undefined>((resolve) => child.once('close', () => resolve(undefined)));
  const line = new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const port = await Promise.race([line, ended]);
  if (port === undefined) throw new Error('the bare server ended before it served');
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
