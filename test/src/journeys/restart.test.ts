import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { send, signIn } from '../client.ts';
import { type ServerProcess, startServer } from '../server/kouan-process.ts';

const logFile = fileURLToPath(new URL('../../test-results/server-restart.log', import.meta.url));

let dataDir: string;
let server: ServerProcess | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kouan-restart-'));
});
afterEach(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('what was logged is there after a restart, the demo is not loaded twice, and the sign-in holds', async () => {
  server = await startServer({ dataDir, logFile });
  const official = await signIn(server.url, account('Harbin', 'official'));
  await official.get(`mutation { createOrganization(input: { kind: company, name: { zh: "冰城食品" } }) { id } }`);
  const list = `query { organizations(first: 200) { totalCount nodes { code name { zh } } } }`;
  const before = await official.get<{ organizations: { nodes: object[] } }>(list);
  expect(before.organizations.nodes).toContainEqual(expect.objectContaining({ name: { zh: '冰城食品' } }));
  await server.stop();

  server = await startServer({ dataDir, logFile });
  const after = await send(server.url, list, {}, official.token);
  expect(after).toMatchObject({ data: before, errors: [] });
});
