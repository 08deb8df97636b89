import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../../src/testing/test-app.ts';

let app: TestApp;
let tenant: TestTenant;
let auditor: TestPerson;
let official: TestPerson;
beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  auditor = await app.person(tenant, ['auditor']);
  official = await app.person(tenant, ['official']);
});
afterAll(() => app?.close());

interface Line {
  readonly at: string;
  readonly action: string;
  readonly recordId: string;
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

const EVENTS = `query ($filter: AuditFilter, $after: String) { auditEvents(filter: $filter, first: 2, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id at action recordKind recordId recordLabel requestId actor { id name } changes { field from to } } } }`;

async function events(filter: object = {}): Promise<readonly Line[]> {
  const lines: Line[] = [];
  let after: string | null = null;
  do {
    const { auditEvents }: { auditEvents: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await auditor.get(EVENTS, { filter, after });
    lines.push(...auditEvents.nodes);
    after = auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null;
  } while (after !== null);
  return lines;
}

async function line(values: { at?: string; kind?: string; action?: string; record?: string; changes?: object[] } = {}) {
  const {
    at = '2022-05-10T03:00:00Z',
    kind = 'opportunity',
    action = 'update',
    record = uuidv7(),
    changes = [],
  } = values;
  await app.sql(
    `insert into audit_event (tenant_id, id, at, actor_id, record_kind, record_id, record_label, action, changes)
      values ($1, $2, $3, $4, $5, $6, 'OP-22-0001', $7, $8)`,
    [tenant.id, uuidv7(), at, official.userId, kind, record, action, JSON.stringify(changes)],
  );
  return record;
}

test('a line says who did what, with each field before and after', async () => {
  const record = await line({
    changes: [
      { field: 'stage', before: 'identified', after: 'qualified' },
      { field: 'sectors', before: null, after: ['85', '8517'] },
      { field: 'likelihood', before: 40, after: null },
    ],
  });
  const [found] = await events({ recordId: record });
  expect(found?.actor).toMatchObject({ id: official.userId });
  expect(found?.changes).toEqual([
    { field: 'stage', from: '"identified"', to: '"qualified"' },
    { field: 'sectors', from: null, to: '["85","8517"]' },
    { field: 'likelihood', from: '40', to: null },
  ]);
});

test('the latest comes first, page after page, each line once', async () => {
  for (const day of ['01', '02', '03', '04', '05']) await line({ at: `2022-04-${day}T00:00:00Z`, kind: 'paged' });
  const lines = await events({ recordKind: 'paged' });
  expect(lines.map(({ at }) => at.slice(8, 10))).toEqual(['05', '04', '03', '02', '01']);
});

test('lines are found between two instants, both included', async () => {
  for (const second of ['58', '59']) await line({ at: `2022-03-31T15:59:${second}Z`, kind: 'timed', action: second });
  const actions = async (filter: object) =>
    (await events({ recordKind: 'timed', ...filter })).map(({ action }) => action);
  const beijing = '2022-03-31T23:59:59+08:00';
  expect(await actions({ from: beijing, to: beijing })).toEqual(['59']);
  expect(await actions({ to: beijing })).toEqual(['59', '58']);
  expect(await actions({ from: '2022-04-01T00:00:00+08:00' })).toEqual([]);
});

test('lines are found by person and by action', async () => {
  await line({ action: 'publish' });
  expect((await events({ action: 'publish', actorId: official.userId })).length).toBe(1);
  expect(await events({ action: 'publish', actorId: auditor.userId })).toEqual([]);
});

test('an id that is none finds nothing and harms nothing', async () => {
  for (const filter of [{ recordId: 'x' }, { actorId: "' or 1=1" }, { recordId: uuidv7() }]) {
    expect(await events(filter)).toEqual([]);
  }
});

test('no other tenant’s trail is seen', async () => {
  await line({ kind: 'ours' });
  const stranger = await app.person(await app.tenant(), ['auditor']);
  const { auditEvents } = await stranger.get<{ auditEvents: { totalCount: number } }>('{ auditEvents { totalCount } }');
  expect(auditEvents.totalCount).toBe(0);
});

test('who may not read the trail is refused', async () => {
  expect((await official.ask('{ auditEvents { totalCount } }')).errors[0]?.extensions['code']).toBe('FORBIDDEN');
});
