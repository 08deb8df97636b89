import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allHands, recordKind, writeLeast } from '../../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';
import { refusalOf } from '../../testing/told.ts';

const ZHEJIANG = '330000';
const NINGBO = '330200';
const XIANGSHAN = '330225';
const CHONGQING = '500000';

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
  await writeLeast(person, recordKind('Opportunity'), '', { region: XIANGSHAN });
  await writeLeast(person, recordKind('Figure'), '', { region: XIANGSHAN, market: 'RU' });
  await writeLeast(person, recordKind('Organization'), '', { region: XIANGSHAN, country: 'CN' });
  await writeLeast(person, recordKind('Initiative'), '', { regions: [NINGBO, CHONGQING] });
});
afterAll(() => app.close());

/** How many records a list holds; `filter` as it is written in a document. */
const count = async (list: string, filter: string): Promise<number> =>
  (await person.get<{ list: { totalCount: number } }>(`{ list: ${list}(filter: { ${filter} }) { totalCount } }`)).list
    .totalCount;

describe('a list asked for a region', () => {
  test.each(['opportunities', 'figures', 'organizations'])('holds %s of the counties within it', async (list) => {
    for (const region of [XIANGSHAN, NINGBO, ZHEJIANG]) expect(await count(list, `region: "${region}"`)).toBe(1);
    expect(await count(list, `region: "${CHONGQING}"`)).toBe(0);
  });

  test('holds initiatives that name one within it among others', async () => {
    expect(await count('initiatives', `region: "${ZHEJIANG}"`)).toBe(1);
    expect(await count('initiatives', `region: "${XIANGSHAN}"`)).toBe(0);
  });

  test('counts the pipeline of the counties within it', async () => {
    const { pipeline } = await person.get<{ pipeline: { count: number }[] }>(
      `{ pipeline(filter: { region: "${ZHEJIANG}" }) { count } }`,
    );
    expect(pipeline).toEqual([{ count: 1 }]);
  });
});

test('a market is found by either of its codes', async () => {
  expect(await count('figures', 'market: "RUS"')).toBe(1);
  expect(await count('figures', 'market: "RU"')).toBe(1);
});

test.each([
  ['opportunities', 'market', 'XX', 'UNKNOWN_MARKET'],
  ['initiatives', 'region', '999999', 'UNKNOWN_REGION'],
  ['organizations', 'country', 'ZZ', 'UNKNOWN_MARKET'],
  ['figures', 'region', '浙江', 'UNKNOWN_REGION'],
  ['marketPositions', 'market', 'XX', 'UNKNOWN_MARKET'],
  ['policyEvents', 'market', 'XX', 'UNKNOWN_MARKET'],
  ['riskNotes', 'market', 'XX', 'UNKNOWN_MARKET'],
])(
  '%s of a %s that there is not are refused, because finding nothing would look like having none',
  async (...asked) => {
    const [list, field, code, reason] = asked;
    const answer = await person.ask(`{ ${list}(filter: { ${field}: "${code}" }) { totalCount } }`);
    expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason, field: `filter.${field}` });
  },
);
