import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withClient } from '@kouan/db';
import { addOrganization } from '../../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';
import { poolOf } from '../../testing/statements.ts';
import { checksums, refusalOf } from '../../testing/told.ts';

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await app.person(await app.tenant(), ['official']);
});
afterAll(() => app.close());

const get = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${app.url}${path}`);
  return { status: response.status, text: await response.text() };
};

/** Ends all of the server's connections, and waits until it has noticed. */
async function cutConnections(): Promise<void> {
  await onServer(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1 and usename = $2`, [
    app.database.service.database,
    app.database.service.user,
  ]);
}

/** Lets nobody in any more, as when the database is stopped, or lets them in again. */
async function allowConnections(allowed: boolean): Promise<void> {
  await onServer(`alter database ${app.database.service.database} allow_connections ${allowed}`);
  if (!allowed) await cutConnections();
}

const onServer = (sql: string, values: unknown[] = []): Promise<unknown> =>
  withClient({ ...app.database.admin, database: 'postgres' }, (client) => client.query(sql, values));

const LIST = '{ organizations { totalCount nodes { id } } }';
const UNAVAILABLE = { code: 'UNAVAILABLE', reason: 'DATABASE_UNAVAILABLE' };

/** Asks until it works. A connection that was cut is noticed by the first who uses it, and each is used but once. */
async function untilItWorks(ask: () => Promise<Answer>): Promise<unknown[]> {
  const refusals: unknown[] = [];
  for (let attempt = 0; attempt <= poolOf(app).options.max; attempt++) {
    const answer = await ask();
    if (answer.errors.length === 0) return refusals;
    refusals.push(refusalOf(answer));
  }
  throw new Error('the server does not come back');
}

describe('the server', () => {
  test('says that it lives and is ready', async () => {
    expect(await get('/health/live')).toEqual({ status: 200, text: '{"status":"live"}' });
    expect(await get('/health/ready')).toEqual({ status: 200, text: '{"status":"ready"}' });
  });

  test('counts its requests by route and status', async () => {
    await person.get(LIST);
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/kouan_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/);
  });

  test('puts addresses that nobody serves under one route, so that nobody can fill its memory', async () => {
    for (const path of ['/a', '/b', '/graphql/c']) await get(path);
    const { text } = await get('/metrics');
    expect(text).toContain('route="console"');
    expect(text).not.toMatch(/route="\/(a|b)"|graphql\/c/);
  });

  test('says nothing of itself where there is nothing', async () => {
    expect(await get('/no/such/page')).toEqual({ status: 404, text: '{"status":404}' });
  });

  test.each(['/%E0%A4%A', '/..%2f..%2fetc/passwd', '/graphql/%00', '/health/%FF'])(
    'shows no stack at %s',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toMatch(/\bat .*\.(js|ts)|node_modules|root:/);
    },
  );
});

describe('a database that goes away', () => {
  test('is told as such, and the server works again when it is back', async () => {
    await person.get(LIST);
    await allowConnections(false);
    try {
      expect(refusalOf(await person.ask(LIST))).toEqual(UNAVAILABLE);
      expect(await get('/health/ready')).toEqual({ status: 503, text: '{"status":"unavailable"}' });
      expect((await get('/health/live')).status).toBe(200);
    } finally {
      await allowConnections(true);
    }
    for (const refusal of await untilItWorks(() => person.ask(LIST))) expect(refusal).toEqual(UNAVAILABLE);
    expect((await get('/health/ready')).status).toBe(200);
  });

  test('under connections that wait for work costs no request more than one refusal each', async () => {
    await Promise.all(Array.from({ length: 8 }, () => person.get(LIST)));
    await cutConnections();
    for (const refusal of await untilItWorks(() => person.ask(LIST))) expect(refusal).toEqual(UNAVAILABLE);
    await addOrganization(person, '恢复之后');
  });

  test('in the middle of a change leaves nothing of it', async () => {
    const before = await checksums(app);
    // The change waits for this row, and its connection is cut while it waits.
    const create = `mutation { createOrganization(input: { kind: company, name: { zh: "中断" } }) { id } }`;
    const answer = await withClient(app.database.admin, async (client) => {
      await client.query('begin; lock table audit_event in access exclusive mode');
      const asked = person.ask(create);
      await untilSomeoneWaits();
      await cutConnections();
      await client.query('rollback');
      return asked;
    });
    expect(refusalOf(answer)).toEqual(UNAVAILABLE);
    expect(await checksums(app)).toEqual(before);
    await untilItWorks(() => person.ask(LIST));
  });
});

async function untilSomeoneWaits(): Promise<void> {
  for (let waiting = 0; waiting === 0;) {
    const [row] = await app.sql(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    waiting = Number(row?.['waiting']);
  }
}
