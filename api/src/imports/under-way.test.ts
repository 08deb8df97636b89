import { withClient } from '@kouan/db';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { customsCsv, filesKept, upload } from './testing/files.ts';

let app: TestApp;
let tenant: TestTenant;
let analyst: TestPerson;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  tenant = await app.tenant();
  analyst = await app.person(tenant, ['analyst']);
});

const [US, RUSSIA, KOREA] = ['502', '344', '133'];
const COMMIT = `mutation ($id: ID!) { commitImport(id: $id, answers: { flow: exports }) { state } }`;
const UNDO = `mutation ($id: ID!) { undoImport(id: $id) { state } }`;
const DISCARD = `mutation ($id: ID!) { discardImport(id: $id) }`;
const REVISE = `mutation ($input: FigureInput!) { createFigure(input: $input) { id code } }`;
const VALUE = { qualifier: 'exactly', value: '7', unit: 'CNY' };

async function bring(...rows: readonly (readonly [partner: string | undefined, amount: string])[]): Promise<string> {
  const lines = rows.map(([partner, amount]) => ['202203', partner ?? '', amount]);
  const { id } = await upload(app, analyst, customsCsv(['数据年月', '贸易伙伴编码', '人民币'], ...lines));
  return id ?? '';
}

const figures = (): Promise<Record<string, unknown>[]> =>
  app.sql(
    `select id, code, market_code as market from figure
      where tenant_id = $1 and superseded_at is null and deleted_at is null order by code`,
    [tenant.id],
  );

/** Waits until a statement of the service waits for somebody's lock. */
async function waiting(): Promise<void> {
  for (let found = 0; found === 0;) {
    const [row] = await app.sql(`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
    found = Number(row?.['n']);
  }
}

/** Imports a file, and does something after all figures have been written, before any of it is kept. */
async function meanwhile(id: string, work: (pid: number) => Promise<void>): Promise<Answer> {
  return withClient(app.database.admin, async (client) => {
    // Every figure of the United States asks for its market at the end of its statement.
    await client.query(`begin; select from market where code = 'US' for update`);
    const answer = analyst.ask(COMMIT, { id });
    await waiting();
    const [held] = await app.sql(`select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
    await work(Number(held?.['pid'])).finally(() => client.query('rollback'));
    return answer;
  });
}

describe('while an import is written', () => {
  test('others of the tenant enter figures, sources and evidence without waiting for it', async () => {
    const official = await app.person(tenant, ['analyst']);
    const id = await bring([US, '1'], [RUSSIA, '2']);
    const answer = await meanwhile(id, async () => {
      const { createFigure } = await official.get<{ createFigure: { id: string; code: string } }>(REVISE, {
        input: { indicator: 'exports', market: 'KR', value: VALUE },
      });
      expect(createFigure.code).toMatch(/^FI-\d\d-0001$/);
      const { createSource } = await official.get<{ createSource: { id: string } }>(
        `mutation { createSource(input: { kind: news, title: { zh: "报道" } }) { id } }`,
      );
      await official.get(`mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`, {
        input: { sourceId: createSource.id, figureId: createFigure.id, stance: 'supports', locator: '第1段' },
      });
      // What is not kept yet is seen by nobody.
      expect((await figures()).map(({ market }) => market)).toEqual(['KR']);
    });
    expect(answer.errors).toEqual([]);
    expect((await figures()).map(({ code }) => String(code).replace(/-\d\d-/, '-'))).toEqual([
      'FI-0001',
      'IF-0001',
      'IF-0002',
    ]);
  });

  test('the figures that it revises can still be changed; a revision of somebody else makes it start again', async () => {
    await analyst.get(COMMIT, { id: await bring([US, '1'], [RUSSIA, '2']) });
    const standing = await figures();
    const russian = standing.find(({ market }) => market === 'RU');
    const id = await bring([US, '10'], [RUSSIA, '20'], [KOREA, '30']);
    let before: Record<string, unknown> = {};
    const answer = await meanwhile(id, async () => {
      await analyst.get(REVISE, {
        input: { indicator: 'exports', market: 'RU', period: '2022-03', value: VALUE, supersedesId: russian?.['id'] },
      });
      before = await checksums(app);
    });
    expect(refusalOf(answer)).toMatchObject({ code: 'CONFLICT', reason: 'TRY_AGAIN' });
    expect(await checksums(app)).toEqual(before);
  });

  test('a second import, an undoing and the discarding of the same file are told to wait, and change nothing', async () => {
    const imported = await bring([KOREA, '5']);
    await analyst.get(COMMIT, { id: imported });
    const [id, twin] = [await bring([US, '1']), await bring([US, '1'])];
    const colleague = await app.person(tenant, ['analyst']);
    const before = await checksums(app);
    const answer = await meanwhile(id, async () => {
      const others = await Promise.all([
        colleague.ask(COMMIT, { id }),
        colleague.ask(COMMIT, { id: twin }),
        colleague.ask(UNDO, { id: imported }),
        colleague.ask(DISCARD, { id }),
      ]);
      for (const other of others) {
        expect(refusalOf(other)).toEqual({ code: 'CONFLICT', reason: 'IMPORT_UNDER_WAY' });
      }
      expect(await checksums(app)).toEqual(before);
    });
    expect(answer.errors).toEqual([]);
    expect(refusalOf(await colleague.ask(COMMIT, { id: twin }))).toMatchObject({ reason: 'IMPORT_ALREADY' });
    expect(await figures()).toHaveLength(2);
  });

  test('another tenant imports, undoes and saves as ever', async () => {
    const other = await app.person(await app.tenant({ region: '500000' }), ['analyst']);
    const { id: theirs } = await upload(app, other, '数据年月,贸易伙伴编码,人民币\n202203,344,5\n');
    await meanwhile(await bring([US, '1']), async () => {
      expect(await other.get(COMMIT, { id: theirs })).toEqual({ commitImport: { state: 'committed' } });
      expect(await other.get(UNDO, { id: theirs })).toEqual({ undoImport: { state: 'undone' } });
    });
  });
});

describe('an import that breaks off', () => {
  test('leaves nothing, and the file waits to be imported again', async () => {
    const id = await bring([US, '1'], [RUSSIA, '2']);
    const before = await checksums(app);
    const answer = await meanwhile(id, async (pid) => {
      await app.sql('select pg_terminate_backend($1)', [pid]);
    });
    expect(refusalOf(answer)).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await checksums(app)).toEqual(before);
    expect(await filesKept(app)).toContain(`${id}.upload`);
    await analyst.get(COMMIT, { id });
    expect(await figures()).toHaveLength(2);
    expect(await filesKept(app)).not.toContain(`${id}.upload`);
  });
});
