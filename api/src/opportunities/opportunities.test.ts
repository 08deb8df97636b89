import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { today } from '../platform/clock.ts';
import {
  type Written,
  addOrganization,
  readDocument,
  recordKind,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

const OPPORTUNITY = recordKind('Opportunity');

let app: TestApp;
let tenant: TestTenant;
let official: TestPerson;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  official = await app.person(tenant, ['official']);
});
afterAll(() => app.close());

const CREATE = `mutation ($input: OpportunityCreateInput!) {
  createOpportunity(input: $input) { id code version stage market { code name { zh } } region { code } owner { id }
    value { qualifier value lower upper unit wording } stageHistory { from to effectiveOn } }
}`;

const MOVE = `mutation ($id: ID!, $version: Int!, $input: StageMoveInput!) {
  moveOpportunity(id: $id, version: $version, input: $input) { version stage stageEffectiveOn closeReason
    stageHistory { from to effectiveOn reason enteredBy { id } } }
}`;

describe('a new opportunity', () => {
  test('begins at identified, in the region of its bureau, with its maker as owner', async () => {
    const { createOpportunity } = await official.get(CREATE, {
      input: { title: { zh: '卫衣出口', en: 'Sweatshirts' }, market: 'RUS', sectors: ['61'] },
    });
    expect(createOpportunity).toMatchObject({
      code: expect.stringMatching(/^OP-\d{2}-\d{4}$/),
      version: 1,
      stage: 'identified',
      market: { code: 'RU', name: { zh: '俄罗斯' } },
      region: { code: '330225' },
      owner: { id: official.userId },
      stageHistory: [{ from: null, to: 'identified' }],
    });
  });

  test('keeps the qualifier of its value, its wording and its bounds', async () => {
    const value = { qualifier: 'more_than', value: '200000', unit: 'USD', wording: '逾20万美元' };
    const { createOpportunity } = await official.get(CREATE, { input: { title: { zh: '围巾' }, market: 'RU', value } });
    expect(createOpportunity).toMatchObject({ value: { ...value, lower: '200000', upper: null } });
  });
});

describe('a change', () => {
  test('leaves alone what it leaves out, and empties what it names as empty', async () => {
    const { id, version } = await writeLeast(official, OPPORTUNITY, '', { likelihood: 30, nextStep: '寄样' });
    const fields = 'likelihood nextStep title { zh en }';
    const input = { likelihood: null };
    const { record } = await official.get<{ record: object }>(updateDocument(OPPORTUNITY, fields), {
      id,
      version,
      input,
    });
    expect(record).toEqual({
      likelihood: null,
      nextStep: '寄样',
      title: { zh: '围巾出口试单', en: 'Trial order of scarves' },
    });
  });
});

describe('a move to another stage', () => {
  let opportunity: Written;
  let version: number;

  beforeEach(async () => {
    opportunity = await writeLeast(official, OPPORTUNITY, '', { identifiedOn: '2022-05-10' });
    version = opportunity.version;
  });

  const move = async (input: object): Promise<Answer<{ moveOpportunity: { version: number } }>> => {
    const variables = { id: opportunity.id, version, input };
    const answer = await official.ask<{ moveOpportunity: { version: number } }>(MOVE, variables);
    version = answer.data?.moveOpportunity?.version ?? version;
    return answer;
  };

  const moves = async (...inputs: readonly object[]): Promise<object | undefined> => {
    let last: object | undefined;
    for (const input of inputs) {
      const { data, errors } = await move(input);
      expect(errors).toEqual([]);
      last = data?.moveOpportunity;
    }
    return last;
  };

  test('is kept in the history with its day, its reason and who made it', async () => {
    const moved = await moves(
      { to: 'qualified', effectiveOn: '2022-05-12' },
      { to: 'identified', effectiveOn: '2022-05-12', reason: '资料不全' },
      { to: 'negotiating', effectiveOn: '2022-05-20' },
    );
    const enteredBy = { id: official.userId };
    expect(moved).toEqual({
      version: 4,
      stage: 'negotiating',
      stageEffectiveOn: '2022-05-20',
      closeReason: null,
      stageHistory: [
        { from: null, to: 'identified', effectiveOn: '2022-05-10', reason: null, enteredBy },
        { from: 'identified', to: 'qualified', effectiveOn: '2022-05-12', reason: null, enteredBy },
        { from: 'qualified', to: 'identified', effectiveOn: '2022-05-12', reason: '资料不全', enteredBy },
        { from: 'identified', to: 'negotiating', effectiveOn: '2022-05-20', reason: null, enteredBy },
      ],
    });
  });

  test('comes with the latest moves alone where there are very many, in the order in which they were entered', async () => {
    await app.sql(
      `insert into opportunity_stage_change (tenant_id, id, opportunity_id, from_stage, to_stage, effective_on, reason, entered_at)
       select $1, gen_random_uuid(), $2, 'identified', 'qualified', '2022-05-11', n::text, now() + n * interval '1 second'
       from generate_series(1, 250) n`,
      [tenant.id, opportunity.id],
    );
    const read = `query ($id: ID!) { opportunity(id: $id) { stageHistory { reason } } }`;
    const { data } = await official.ask<{ opportunity: { stageHistory: readonly { reason: string }[] } }>(read, {
      id: opportunity.id,
    });
    const reasons = data?.opportunity.stageHistory.map(({ reason }) => reason);
    expect(reasons).toEqual(Array.from({ length: 200 }, (_, index) => String(51 + index)));
  });

  test('as lost needs its reason, and can be taken back', async () => {
    const lost = await moves({ to: 'lost', closeReason: 'payment_risk' });
    expect(lost).toMatchObject({ stage: 'lost', closeReason: 'payment_risk', stageEffectiveOn: today() });
    const reopened = await moves({ to: 'qualified', reason: '买方改用信用证' });
    expect(reopened).toMatchObject({ stage: 'qualified', closeReason: null });
  });

  test('is in the audit trail as a step of its own', async () => {
    await moves({ to: 'qualified', effectiveOn: '2022-05-12' });
    const [line] = await app.sql(`select changes from audit_event where record_id = $1 and action = 'stage'`, [
      opportunity.id,
    ]);
    expect(line?.['changes']).toEqual([
      { field: 'stage', before: 'identified', after: 'qualified' },
      { field: 'stageEffectiveOn', before: '2022-05-10', after: '2022-05-12' },
    ]);
  });

  const LOST = { to: 'lost', closeReason: 'price', effectiveOn: '2022-05-20' };
  const DELIVERED = { to: 'delivered', effectiveOn: '2022-05-20' };
  const REFUSED: readonly [what: string, before: readonly object[], input: object, reason: string, field: string][] = [
    ['to the same stage', [], { to: 'identified' }, 'STAGE_UNCHANGED', 'to'],
    ['on from lost', [LOST], { to: 'contracted', reason: '误记' }, 'STAGE_MOVE_NOT_ALLOWED', 'to'],
    ['from lost to withdrawn', [LOST], { to: 'withdrawn', closeReason: 'other' }, 'STAGE_MOVE_NOT_ALLOWED', 'to'],
    ['from delivered to lost', [DELIVERED], LOST, 'STAGE_MOVE_NOT_ALLOWED', 'to'],
    ['back without a reason', [DELIVERED], { to: 'contracted' }, 'STAGE_REASON_NEEDED', 'reason'],
    ['back with blanks for a reason', [DELIVERED], { to: 'qualified', reason: '  ' }, 'STAGE_REASON_NEEDED', 'reason'],
    ['open again without a reason', [LOST], { to: 'qualified' }, 'STAGE_REASON_NEEDED', 'reason'],
    ['to lost without a reason', [], { to: 'lost' }, 'STAGE_CLOSE_REASON_NEEDED', 'closeReason'],
    ['to withdrawn without a reason', [], { to: 'withdrawn' }, 'STAGE_CLOSE_REASON_NEEDED', 'closeReason'],
    ['onwards as lost', [], { to: 'qualified', closeReason: 'price' }, 'STAGE_CLOSE_REASON_UNEXPECTED', 'closeReason'],
    ['on a day to come', [], { to: 'qualified', effectiveOn: '2199-12-31' }, 'STAGE_DATE_IN_FUTURE', 'effectiveOn'],
    [
      'before the move before it',
      [],
      { to: 'qualified', effectiveOn: '2022-05-09' },
      'STAGE_DATE_BEFORE_PREVIOUS',
      'effectiveOn',
    ],
  ];

  test.each(REFUSED)(
    'is not made %s, and leaves row and history as they were',
    async (_, before, input, reason, field) => {
      await moves(...before);
      const sums = await checksums(app);
      expect(refusalOf(await move(input))).toEqual({ code: 'BAD_INPUT', reason, field: `input.${field}` });
      expect(await checksums(app)).toEqual(sums);
    },
  );

  test('is not made by who saw an older version, nor by two at once', async () => {
    await moves({ to: 'qualified' });
    const ask = () =>
      official.ask(MOVE, { id: opportunity.id, version, input: { to: 'introduced', effectiveOn: today() } });
    const answers = await Promise.all([ask(), ask()]);
    const refusals = answers.map(refusalOf).filter((refusal) => refusal !== null);
    expect(refusals).toEqual([{ code: 'CONFLICT', reason: 'RECORD_CHANGED', field: 'version' }]);
    const [row] = await app.sql(
      'select count(*)::int as moves from opportunity_stage_change where opportunity_id = $1',
      [opportunity.id],
    );
    expect(row?.['moves']).toBe(3);
  });
});

describe('search', () => {
  let found: string;

  beforeAll(async () => {
    found = (await writeLeast(official, OPPORTUNITY, '', { title: { zh: '象山针织衫', en: 'Xiangshan Knitwear' } })).id;
    await writeLeast(official, OPPORTUNITY, '', { title: { zh: '山东发电机', en: 'Generators' } });
  });

  test.each(['象山', 'xs', 'XS', 'xiangshan', 'Xiangshan', 'xszzs', 'knitwear', 'zhenzhi', '针织'])(
    'finds %s',
    async (q) => {
      const list = `query ($q: String!) { opportunities(filter: { q: $q }) { nodes { id } } }`;
      const { opportunities } = await official.get<{ opportunities: { nodes: { id: string }[] } }>(list, { q });
      expect(opportunities.nodes.map(({ id }) => id)).toEqual([found]);
    },
  );

  test('finds a record by its short code', async () => {
    const { record } = await official.get<{ record: Written }>(readDocument(OPPORTUNITY), { id: found });
    const list = `query ($q: String!) { opportunities(filter: { q: $q }) { nodes { id } } }`;
    const { opportunities } = await official.get<{ opportunities: { nodes: object[] } }>(list, { q: record.code });
    expect(opportunities.nodes).toEqual([{ id: found }]);
  });

  test.each(['%', '_', '\\\\'])('takes %s for what it is', async (q) => {
    const list = `query ($q: String!) { opportunities(filter: { q: $q }) { totalCount } }`;
    expect(await official.get(list, { q })).toEqual({ opportunities: { totalCount: 0 } });
  });
});

describe('totals of the pipeline', () => {
  test('are per stage and currency, keep what is unsure and never add currencies', async () => {
    const person = await app.person(await app.tenant(), ['official']);
    const add = (value: object | null) => writeLeast(person, OPPORTUNITY, '', { value });
    await add({ qualifier: 'exactly', value: '100', unit: 'USD' });
    await add({ qualifier: 'more_than', value: '50', unit: 'USD' });
    await add({ qualifier: 'exactly', value: '700', unit: 'CNY' });
    await add(null);
    const { pipeline } = await person.get<{ pipeline: object[] }>(
      '{ pipeline { stage count value { qualifier value lower upper unit } } }',
    );
    expect(pipeline).toEqual([
      {
        stage: 'identified',
        count: 1,
        value: { qualifier: 'exactly', value: '700', lower: '700', upper: '700', unit: 'CNY' },
      },
      {
        stage: 'identified',
        count: 2,
        value: { qualifier: 'more_than', value: '150', lower: '150', upper: null, unit: 'USD' },
      },
      { stage: 'identified', count: 1, value: null },
    ]);
  });
});

test('an opportunity names the organizations of its tenant, and filters find it by them', async () => {
  const exporterId = await addOrganization(official, '象山针织总厂');
  const { id } = await writeLeast(official, OPPORTUNITY, '', { exporterId });
  const list = `query ($exporterId: ID!) { opportunities(filter: { exporterId: $exporterId }) { nodes { id exporter { name { zh } } } } }`;
  expect(await official.get(list, { exporterId })).toEqual({
    opportunities: { nodes: [{ id, exporter: { name: { zh: '象山针织总厂' } } }] },
  });
});
