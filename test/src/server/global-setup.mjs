import process from 'node:process';
// Jest loads this file itself, and it reads no TypeScript on its own.
import '../../../db/src/testing/typescript.mjs';

/** Starts one server for the whole run; tests find it by `KOUAN_JOURNEY_URL`. */
export default async function setUp(_global, project) {
  const { startDemoServer } = await import('./demo-server.ts');
  const server = await startDemoServer(project.displayName.name);
  process.env['KOUAN_JOURNEY_URL'] = server.url;
  globalThis.kouanServers = [...(globalThis.kouanServers ?? []), server];
}
