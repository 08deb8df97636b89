import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addKnownParts } from '../testing/known-parts.ts';
import { addOrganization, allHands } from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { today } from '../platform/clock.ts';
import { UNKNOWN_ID } from '../testing/minimal-operation.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { LONGEST_WATCH_LIST } from './watch-list.service.ts';

let app: TestApp;
let tenant: TestTenant;
let exporter: TestPerson;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  tenant = await app.tenant();
  exporter = await app.person(tenant, ['exporter']);
});

const FIELDS = `id market { code } sector { code } region { code } topic company { id name { zh } } unread`;
const CREATE = `mutation ($input: WatchInput!) { watch: createWatch(input: $input) { ${FIELDS} } }`;
const WATCHES = `{ watches { ${FIELDS} } }`;

interface Watch {
  readonly id: string;
  readonly [field: string]: unknown;
}

const add = async (person: TestPerson, input: object): Promise<Watch> =>
  (await person.get<{ watch: Watch }>(CREATE, { input })).watch;
const watches = async (person: TestPerson): Promise<Watch[]> =>
  (await person.get<{ watches: Watch[] }>(WATCHES)).watches;

/** A refusal that wrote nothing. */
async function refused(person: TestPerson, document: string, variables: object): Promise<unknown> {
  const before = await checksums(app);
  const answer: Answer = await person.ask(document, variables);
  expect(await checksums(app)).toEqual(before);
  return refusalOf(answer);
}

describe('a watch', () => {
  test('is kept with its market, sector, region and topic', async () => {
    const input = { market: 'RU', sector: '85', region: '330225', topic: 'payment_channels' };
    const { id } = await add(exporter, input);
    expect(await watches(exporter)).toEqual([
      {
        id,
        market: { code: 'RU' },
        sector: { code: '85' },
        region: { code: '330225' },
        topic: 'payment_channels',
        company: null,
        unread: 0,
      },
    ]);
  });

  test('may look at one company, which is named', async () => {
    const organizationId = await addOrganization(await allHands(app, tenant));
    const ofCompany = await app.person(tenant, ['exporter'], { organizationId });
    const { company } = await add(ofCompany, { market: 'RU', organizationId });
    expect(company).toEqual({ id: organizationId, name: { zh: '象山织造厂' } });
  });

  test('is found by its question, and not by a narrower focus', async () => {
    await add(exporter, { market: 'RU', sector: '85', topic: 'payment_channels' });
    const { id } = await add(exporter, { market: 'RU', sector: '85' });
    const WATCH_FOR = `query ($sector: ID) { watchFor(market: "RU", sector: $sector) { id } }`;
    expect(await exporter.get(WATCH_FOR, { sector: '85' })).toEqual({ watchFor: { id } });
    expect(await exporter.get(WATCH_FOR, { sector: null })).toEqual({ watchFor: null });
  });

  test('is deleted by its person', async () => {
    const { id } = await add(exporter, { market: 'RU' });
    await exporter.get(`mutation ($id: ID!) { deleteWatch(id: $id) }`, { id });
    expect(await watches(exporter)).toEqual([]);
  });

  test('is not seen, looked at or deleted by anybody else, even the administrator', async () => {
    const { id } = await add(exporter, { market: 'RU' });
    const other = await allHands(app, tenant);
    expect(await watches(other)).toEqual([]);
    for (const operation of ['deleteWatch(id: $id)', 'lookAtWatch(id: $id) { id }']) {
      const asked = `mutation ($id: ID!) { ${operation} }`;
      expect(await refused(other, asked, { id })).toEqual(await refused(other, asked, { id: UNKNOWN_ID }));
      expect(await refused(other, asked, { id })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('what is refused', () => {
  test.each([
    [{ market: 'XX' }, 'UNKNOWN_MARKET', 'input.market'],
    [{ market: 'RU', sector: '0' }, 'UNKNOWN_SECTOR', 'input.sector'],
    [{ market: 'RU', region: '9' }, 'UNKNOWN_REGION', 'input.region'],
    [{ market: 'RU', organizationId: UNKNOWN_ID }, 'REFERENCE_UNKNOWN', 'input.organizationId'],
    [{ market: 'RU', organizationId: UNKNOWN_ID, topic: 'trade_trend' }, 'WATCH_ONE_FOCUS', 'input.organizationId'],
  ])('%j: %s', async (input, reason, field) => {
    expect(await refused(exporter, CREATE, { input })).toEqual({ code: 'BAD_INPUT', reason, field });
  });

  test("another tenant's company", async () => {
    const organizationId = await addOrganization(await allHands(app, await app.tenant()));
    const input = { market: 'RU', organizationId };
    expect(await refused(exporter, CREATE, { input })).toMatchObject({ reason: 'REFERENCE_UNKNOWN' });
  });

  test('what is watched already, all goods like any sector', async () => {
    await add(exporter, { market: 'RU' });
    expect(await refused(exporter, CREATE, { input: { market: 'RU' } })).toMatchObject({ reason: 'WATCH_ALREADY' });
    await add(await app.person(tenant, ['exporter']), { market: 'RU' });
  });

  test('one more than a list may hold, however many ask at once', async () => {
    await app.sql(
      `insert into watch (tenant_id, id, user_id, market_code, own_revision, desk_revision, created_at)
        select $1, gen_random_uuid(), $2, code, 0, 0, now() from market where code <> all ('{RU,BY,KZ}')
        order by code limit $3`,
      [tenant.id, exporter.userId, LONGEST_WATCH_LIST - 1],
    );
    const answers = await Promise.all(['RU', 'BY', 'KZ'].map((market) => exporter.ask(CREATE, { input: { market } })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await watches(exporter)).toHaveLength(LONGEST_WATCH_LIST);
    expect(await refused(exporter, CREATE, { input: { market: 'CN' } })).toMatchObject({ reason: 'WATCH_LIST_FULL' });
  });
});

describe('the score of what is watched', () => {
  const CURRENT = 'current { score { central } change }';

  test('is null where too little is known, and so is its change', async () => {
    await add(exporter, { market: 'RU' });
    expect(await exporter.get(`{ watches { ${CURRENT} } }`)).toEqual({
      watches: [{ current: { score: null, change: null } }],
    });
  });

  test('tells what moved since its person looked', async () => {
    const person = await allHands(app, tenant);
    await addKnownParts(person);
    const { id } = await add(person, { market: 'RU' });
    const look = `mutation ($id: ID!) { watch: lookAtWatch(id: $id) { lookedAt ${CURRENT} } }`;
    interface Looked {
      watch: { lookedAt: string; current: { score: { central: number }; change: number } };
    }
    const looked = await person.get<Looked>(look, { id });
    expect(looked.watch.current).toEqual({ score: { central: expect.any(Number) }, change: 0 });
    await app.sql('update watch set looked_score = looked_score - 5 where id = $1', [id]);
    const now = await person.get<{ watches: Looked['watch'][] }>(`{ watches { ${CURRENT} } }`);
    expect(now.watches[0]?.current.change).toBe(5);
    await app.sql(`update watch set looked_method = 'another' where id = $1`, [id]);
    const other = await person.get<{ watches: Looked['watch'][] }>(`{ watches { ${CURRENT} } }`);
    expect(other.watches[0]?.current.change).toBeNull();
  });

  test('is compared with a look by the same day alone', async () => {
    const person = await allHands(app, tenant);
    await addKnownParts(person);
    const { id } = await add(person, { market: 'RU' });
    const change = async (asOf: string | null): Promise<unknown> => {
      const asked = `query ($asOf: Date) { watches(asOf: $asOf) { current { change } } }`;
      const { watches } = await person.get<{ watches: { current: { change: unknown } }[] }>(asked, { asOf });
      return watches[0]?.current.change;
    };
    const look = (asOf: string | null): Promise<unknown> =>
      person.get(`mutation ($id: ID!, $asOf: Date) { lookAtWatch(id: $id, asOf: $asOf) { id } }`, { id, asOf });
    await look('2026-11-10');
    expect([await change('2026-11-10'), await change('2026-11-11'), await change(null)]).toEqual([0, null, null]);
    await look(null);
    expect([await change(null), await change('2026-11-10'), await change(today())]).toEqual([0, null, null]);
  });

  test('is not compared with a look from before its day was kept', async () => {
    const person = await allHands(app, tenant);
    await addKnownParts(person);
    const { id } = await add(person, { market: 'RU' });
    await person.get(`mutation ($id: ID!) { lookAtWatch(id: $id) { id } }`, { id });
    await app.sql('update watch set score_basis = null where id = $1', [id]);
    expect(await person.get(`{ watches { ${CURRENT} } }`)).toEqual({
      watches: [{ current: { score: { central: expect.any(Number) }, change: null } }],
    });
  });
});
