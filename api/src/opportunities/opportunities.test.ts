import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';

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

test('a new opportunity begins at identified, in the region of its bureau, with its maker as owner', async () => {
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

test('a qualified value keeps its qualifier, its wording and its bounds', async () => {
  const value = { qualifier: 'more_than', value: '200000', unit: 'USD', wording: '逾20万美元' };
  const { createOpportunity } = await official.get(CREATE, { input: { title: { zh: '围巾' }, market: 'RU', value } });
  expect(createOpportunity).toMatchObject({ value: { ...value, lower: '200000', upper: null } });
});
