import path from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import type { INestApplication } from '@nestjs/common';
import { type EmbeddedPostgres, migrate, startEmbeddedPostgres } from '@kouan/db';
import request from 'supertest';
import { createApp } from '../src/app.ts';
import { AuthService } from '../src/auth/auth.service.ts';

let pg: EmbeddedPostgres;
let app: INestApplication;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'proto-e2e-'));
  pg = await startEmbeddedPostgres({ dataDir: path.join(dir, 'pg'), database: 'e2e', disposable: true });
  await migrate(pg);
  app = await createApp(pg, { logger: false });
  await app.init();
  await app.get(AuthService).ensureUser('a@example.com', '张三', 'secret1');
}, 60_000);
afterAll(async () => {
  await app?.close();
  await pg?.stop();
  rmSync(dir, { recursive: true, force: true });
});

const gql = (query: string, variables: object = {}, token?: string) => {
  const r = request(app.getHttpServer()).post('/graphql');
  if (token) r.set('authorization', `Bearer ${token}`);
  return r.send({ query, variables });
};

test('login, create, list with owner through one DataLoader batch', async () => {
  const login = await gql('mutation($i: LoginInput!){ login(input:$i){ token user { name } } }', { i: { email: 'a@example.com', password: 'secret1' } });
  expect(login.body.errors).toBeUndefined();
  const { token } = login.body.data.login;
  for (const title of ['上海项目一期', '北京项目二期'])
    expect((await gql('mutation($i: TaskInput!){ createTask(input:$i){ id amount } }', { i: { title, amount: '12.50' } }, token)).body.data.createTask.amount).toBe('12.50');
  const list = await gql('{ taskList(q: "项目") { total data { title owner { name } } } }', {}, token);
  expect(list.body.data.taskList.total).toBe(2);
  expect(list.body.data.taskList.data[0].owner.name).toBe('张三');
});

test('rejects a bad password and a bad input', async () => {
  const bad = await gql('mutation($i: LoginInput!){ login(input:$i){ token } }', { i: { email: 'a@example.com', password: 'wrong-one' } });
  expect(bad.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect((await gql('{ me { id } }')).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});
