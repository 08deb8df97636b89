import { rmSync } from 'node:fs';
import process from 'node:process';
// Jest loads this file itself, and it reads no TypeScript on its own.
import '../../../db/src/testing/typescript.mjs';

const SCREENS = new URL('../../test-results/screens/', import.meta.url);

/** Starts one server for the whole run; tests find it by `KOUAN_JOURNEY_URL`. */
export default async function setUp(_global, project) {
  // Pictures of another run would tell of failures that are gone.
  if (project.displayName.name === 'browser') rmSync(SCREENS, { recursive: true, force: true });
  const { startDemoServer } = await import('./demo-server.ts');
  const server = await startDemoServer(project.displayName.name);
  process.env['KOUAN_JOURNEY_URL'] = server.url;
  globalThis.kouanServers = [...(globalThis.kouanServers ?? []), server];
}
