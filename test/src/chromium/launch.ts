import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './executable.ts';

/** Starts a browser without a window. */
export function launch(): Promise<Browser> {
  const { path: executablePath, env } = findChromium();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Chromium's own sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--disable-dev-shm-usage', ...asRoot],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
