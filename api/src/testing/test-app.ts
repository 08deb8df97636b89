import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestDatabase, testDatabase } from '@kouan/db/testing';
import type { Role } from '@kouan/shared';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { hash } from '@node-rs/argon2';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../app.ts';
import type { Config } from '../platform/config/config.ts';

/** The password of everyone in a test. */
export const PASSWORD = 'a-long-test-password';

/** What a GraphQL request came back with. */
export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A tenant of a test. */
export interface TestTenant {
  readonly id: string;
}

/** A person who is signed in to one tenant and asks the real server. */
export interface TestPerson {
  readonly userId: string;
  readonly email: string;
  /** The access token, for requests that `ask` would not send. */
  readonly token: string;
  /** Sends an operation; errors come back in the answer. */
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Data>>;
  /** Sends an operation that must succeed. @returns its data */
  get<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Data>;
}

/** A real server on a database of its own. */
export interface TestApp {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  /** Where uploaded files lie. */
  readonly uploadDir: string;
  /** Adds a bureau, or the market desk. */
  tenant(options?: { region?: string; kind?: 'bureau' | 'platform' }): Promise<TestTenant>;
  /** Adds a person with these roles in the tenant and signs them in. */
  person(tenant: TestTenant, roles: readonly Role[], options?: { organizationId?: string }): Promise<TestPerson>;
  /** Sends an operation without signing in. */
  anonymous(query: string, variables?: object): Promise<Answer>;
  /** Looks at the database from behind the wall. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

let passwordHash: Promise<string> | undefined;

/**
 * Starts a server for one test file: migrated database with reference data, no tenant yet.
 * @param more settings that differ from those of a usual test
 */
export async function testApp(more: Partial<Config> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const uploadDir = await mkdtemp(path.join(tmpdir(), 'kouan-uploads-'));
  const app = await createApp({
    database: database.service,
    authSecret: 'a-secret-for-tests-that-is-long-enough',
    secureCookies: false,
    trustedProxies: 0,
    logLevel: 'silent',
    demoAccounts: false,
    ...more,
    uploadDir,
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const behind = new Pool({ ...database.admin, max: 2 });
  // Some tests end connections on purpose; the pool opens others.
  behind.on('error', () => undefined);
  const sql: TestApp['sql'] = async (text, values = []) =>
    (await behind.query(text, values)).rows as Record<string, unknown>[];
  return {
    url,
    app,
    database,
    uploadDir,
    sql,
    tenant: (options) => addTenant(sql, options),
    person: (tenant, roles, options) => addPerson(sql, url, tenant, roles, options),
    anonymous: (query, variables) => send(url, query, variables),
    close: async () => {
      await app.close();
      await behind.end();
      await database.drop();
      await rm(uploadDir, { recursive: true, force: true });
    },
  };
}

async function addTenant(sql: TestApp['sql'], options: { region?: string; kind?: string } = {}): Promise<TestTenant> {
  const { region = '330225', kind = 'bureau' } = options;
  const id = uuidv7();
  await sql(
    `insert into tenant (id, kind, status, name_zh, name_en, region_code, created_at, updated_at)
      values ($1, $2, 'active', '测试单位', 'Test bureau', $3, now(), now())`,
    [id, kind, kind === 'platform' ? null : region],
  );
  return { id };
}

async function addPerson(
  sql: TestApp['sql'],
  url: string,
  tenant: TestTenant,
  roles: readonly Role[],
  options: { organizationId?: string } = {},
): Promise<TestPerson> {
  const userId = uuidv7();
  const email = `${userId}@kouan.example`;
  passwordHash ??= hash(PASSWORD);
  await sql(`insert into app_user (id, email, name, password_hash, created_at) values ($1, $2, $3, $4, now())`, [
    userId,
    email,
    `测试人员 ${roles.join(' ')}`,
    await passwordHash,
  ]);
  await sql(
    `insert into membership (tenant_id, id, user_id, roles, status, organization_id, created_at, updated_at)
      values ($1, $2, $3, $4, 'active', $5, now(), now())`,
    [tenant.id, uuidv7(), userId, roles, options.organizationId ?? null],
  );
  const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;
  const { data, errors } = await send<{ signIn: { accessToken: string } }>(url, signIn, {
    input: { email, password: PASSWORD },
  });
  if (!data) throw new Error(`signing in failed: ${JSON.stringify(errors)}`);
  const ask: TestPerson['ask'] = (query, variables) => send(url, query, variables, data.signIn.accessToken);
  return {
    userId,
    email,
    token: data.signIn.accessToken,
    ask,
    get: async <Data>(query: string, variables?: object): Promise<Data> => {
      const answer = await ask<Data>(query, variables);
      if (!answer.data || answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}

/** Sends one operation over HTTP. */
export async function send<Data>(
  url: string,
  query: string,
  variables?: object,
  token?: string,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Data; errors?: Answer['errors'] };
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}
