import process from 'node:process';
import { StartupError } from '@kouan/db';
import { start } from './start.ts';
import { ConfigError } from './platform/config/environment.ts';

/** Longest that closing may take before the process ends anyway, in milliseconds. */
const LONGEST_CLOSING = 20_000;

try {
  const running = await start(process.env, (line) => console.log(line));
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), LONGEST_CLOSING).unref();
    await running.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
} catch (error) {
  // What the operator can mend is said in a sentence; anything else is a fault, and its stack helps to find it.
  const known = error instanceof StartupError || error instanceof ConfigError;
  console.error(known ? error.message : error);
  process.exit(1);
}
