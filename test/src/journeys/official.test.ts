import { beforeAll, expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';

let official: Person;
let elsewhere: Person;

beforeAll(async () => {
  official = await signIn(serverUrl(), account('Xiangshan', 'official'));
  elsewhere = await signIn(serverUrl(), account('Chongqing', 'official'));
});

const MEETINGS = `query ($filter: InitiativeFilter) {
  initiatives(filter: $filter) {
    totalCount
    nodes {
      id title { zh en } mode status takesPlaceFrom takesPlaceTo
      participants { role companyCount organization { kind name { en } } }
      evidence { locator source { title { en } origin { id } } }
    }
  }
}`;

const COUNTY_FIGURES = `query {
  figures(filter: { region: "330225", scope: own }, first: 200) {
    nodes { indicator { code } period region { name { zh } } value { qualifier value upper unit wording }
      evidence { locator source { title { en } } } }
  }
}`;

const CREATE_INITIATIVE = `mutation ($input: InitiativeInput!) {
  createInitiative(input: $input) { id code version regions { code } participants { companyCount } }
}`;

const CREATE_OPPORTUNITY = `mutation ($input: OpportunityCreateInput!) {
  createOpportunity(input: $input) { id code version stage initiative { id title { zh } } }
}`;

const MOVE = `mutation ($id: ID!, $version: Int!, $input: StageMoveInput!) {
  moveOpportunity(id: $id, version: $version, input: $input) { id version stage stageHistory { from to enteredBy { name } } }
}`;

interface Meeting {
  readonly id: string;
  readonly title: { readonly zh: string };
  readonly participants: readonly object[];
  readonly evidence: readonly object[];
}

const meetings = async (person: Person, filter: object): Promise<readonly Meeting[]> =>
  (await person.get<{ initiatives: { nodes: Meeting[] } }>(MEETINGS, { filter })).initiatives.nodes;

/** A meeting with an opportunity out of it, as the official logs them. */
async function logMeetingWithOpportunity(): Promise<{ meeting: string; opportunity: string; title: string }> {
  const title = '毛衫线上洽谈';
  const { createInitiative } = await official.get<{ createInitiative: { id: string } }>(CREATE_INITIATIVE, {
    input: {
      kind: 'matchmaking_meeting',
      mode: 'online',
      title: { zh: title },
      markets: ['RU'],
      sectors: ['61'],
      participants: [
        { role: 'exporter', label: { zh: '本县企业五家' }, companyCount: 5 },
        { role: 'buyer', label: { zh: '俄罗斯贸易行' } },
      ],
    },
  });
  const { createOpportunity } = await official.get<{ createOpportunity: { id: string } }>(CREATE_OPPORTUNITY, {
    input: {
      title: { zh: '毛衫出口' },
      market: 'RU',
      sectors: ['6110'],
      initiativeId: createInitiative.id,
      value: { qualifier: 'more_than', value: '120000', unit: 'USD' },
    },
  });
  return { meeting: createInitiative.id, opportunity: createOpportunity.id, title };
}

test('the Xiangshan official finds the online meeting of five local companies and a trading house', async () => {
  const [meeting, ...others] = await meetings(official, { q: '贸易行' });
  expect(others).toEqual([]);
  expect(meeting).toMatchObject({
    mode: 'online',
    status: 'held',
    takesPlaceFrom: '2022-04-01',
    takesPlaceTo: '2022-05-10',
    participants: expect.arrayContaining([
      expect.objectContaining({ role: 'exporter', companyCount: 5, organization: null }),
      expect.objectContaining({ role: 'buyer', organization: expect.objectContaining({ kind: 'trading_house' }) }),
    ]),
    evidence: [expect.objectContaining({ locator: '¶ 4' })],
  });
});

test('the meeting is found by pinyin and by its initials', async () => {
  const byName = await meetings(official, { q: '象山' });
  expect(byName.length).toBeGreaterThan(0);
  expect(await meetings(official, { q: 'xiangshan' })).toEqual(expect.arrayContaining([...byName]));
  expect(await meetings(official, { q: 'xsxwjqy' })).toEqual([byName.find(({ title }) => title.zh.includes('五家'))]);
});

test('the county’s figures are as the source says them: 7.5 million USD in 2021, less than 1 %, about 1,000 companies', async () => {
  const { figures } = await official.get<{ figures: { nodes: object[] } }>(COUNTY_FIGURES);
  const cited = { evidence: [{ locator: '¶ 5', source: { title: { en: expect.any(String) } } }] };
  expect(figures.nodes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...cited,
        indicator: { code: 'exports' },
        period: '2021',
        region: { name: { zh: '象山县' } },
        value: expect.objectContaining({ qualifier: 'exactly', value: '7500000', unit: 'USD' }),
      }),
      expect.objectContaining({
        ...cited,
        indicator: { code: 'export_share' },
        value: expect.objectContaining({ qualifier: 'less_than', upper: '1', unit: 'percent' }),
      }),
      expect.objectContaining({
        ...cited,
        indicator: { code: 'company_count' },
        value: expect.objectContaining({ qualifier: 'about', value: '1000', unit: 'companies' }),
      }),
    ]),
  );
});

test('the official logs a meeting and an opportunity out of it, and moves it two stages', async () => {
  const { meeting, opportunity } = await logMeetingWithOpportunity();
  const first = await official.get<{ moveOpportunity: { version: number } }>(MOVE, {
    id: opportunity,
    version: 1,
    input: { to: 'qualified' },
  });
  const second = await official.get<{ moveOpportunity: object }>(MOVE, {
    id: opportunity,
    version: first.moveOpportunity.version,
    input: { to: 'introduced' },
  });
  expect(second.moveOpportunity).toMatchObject({
    stage: 'introduced',
    stageHistory: [
      { from: null, to: 'identified' },
      { from: 'identified', to: 'qualified' },
      { from: 'qualified', to: 'introduced', enteredBy: { name: account('Xiangshan', 'official').name } },
    ],
  });
  const { opportunities } = await official.get<{ opportunities: { nodes: object[] } }>(
    `query ($filter: OpportunityFilter) { opportunities(filter: $filter) { nodes { id initiative { id } } } }`,
    { filter: { initiativeId: meeting } },
  );
  expect(opportunities.nodes).toEqual([{ id: opportunity, initiative: { id: meeting } }]);
});

test('a move with a version that is no longer the newest is refused, and nothing moves', async () => {
  const { opportunity } = await logMeetingWithOpportunity();
  await official.get(MOVE, { id: opportunity, version: 1, input: { to: 'qualified' } });
  const stale = await official.ask(MOVE, { id: opportunity, version: 1, input: { to: 'introduced' } });
  expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  const now = await official.get(`query ($id: ID!) { opportunity(id: $id) { stage } }`, { id: opportunity });
  expect(now).toEqual({ opportunity: { stage: 'qualified' } });
});

test('Chongqing’s official sees none of what Xiangshan logs', async () => {
  const { meeting, opportunity, title } = await logMeetingWithOpportunity();
  expect(await meetings(elsewhere, { q: title })).toEqual([]);
  expect(await meetings(elsewhere, { region: '330225' })).toEqual([]);
  const { figures } = await elsewhere.get<{ figures: { nodes: object[] } }>(COUNTY_FIGURES);
  expect(figures.nodes).toEqual([]);
  const answersLikeUnknown = async (field: string, id: string): Promise<void> => {
    const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
    const [foreign, unknown] = await Promise.all([
      elsewhere.ask(query, { id }),
      elsewhere.ask(query, { id: '0196a000-0000-7000-8000-000000000000' }),
    ]);
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(foreign).toEqual(unknown);
  };
  await answersLikeUnknown('initiative', meeting);
  await answersLikeUnknown('opportunity', opportunity);
});

test('Chongqing’s official cannot move, change or delete Xiangshan’s opportunity', async () => {
  const { opportunity } = await logMeetingWithOpportunity();
  const read = `query ($id: ID!) { opportunity(id: $id) { stage version updatedAt deletedAt } }`;
  const before = await official.get(read, { id: opportunity });
  const attempts = [
    elsewhere.ask(MOVE, { id: opportunity, version: 1, input: { to: 'qualified' } }),
    elsewhere.ask(`mutation ($id: ID!) { deleteOpportunity(id: $id, version: 1) { id } }`, { id: opportunity }),
    elsewhere.ask(`mutation ($id: ID!) { updateOpportunity(id: $id, version: 1, input: { likelihood: 1 }) { id } }`, {
      id: opportunity,
    }),
  ];
  for (const { errors } of await Promise.all(attempts)) {
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  }
  expect(await official.get(read, { id: opportunity })).toEqual(before);
});
