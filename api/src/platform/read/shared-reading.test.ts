import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  RECORD_KINDS,
  type Written,
  addOrganization,
  allHands,
  createDocument,
  deleteDocument,
  leastInput,
  readDocument,
  recordKind,
  writeLeast,
} from '../../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';
import { refusalOf } from '../../testing/told.ts';

const SHARED = ['Source', 'Figure', 'MarketPosition', 'PolicyEvent', 'Organization'].map(recordKind);

let app: TestApp;
let bureau: TestPerson;
let desk: TestPerson;
let organizationId: string;

beforeAll(async () => {
  app = await testApp();
  bureau = await allHands(app, await app.tenant());
  desk = await allHands(app, await app.tenant({ kind: 'platform' }));
  organizationId = await addOrganization(desk);
});
afterAll(() => app.close());

const PLURALS: Readonly<Record<string, string>> = { Opportunity: 'opportunities' };

const listOf = (name: string): string => PLURALS[name] ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}s`;

async function idsOf(person: TestPerson, name: string, filter: string): Promise<string[]> {
  const document = `{ list: ${listOf(name)}(first: 200, filter: { ${filter} }) { nodes { id } } }`;
  return (await person.get<{ list: { nodes: { id: string }[] } }>(document)).list.nodes.map(({ id }) => id);
}

describe.each(SHARED.map((kind) => [kind.name, kind] as const))('a shared %s', (name, kind) => {
  let shared: Written;
  beforeAll(async () => {
    shared = await writeLeast(desk, kind, organizationId);
  });

  test('shows its people to the market desk alone', async () => {
    const ask = (person: TestPerson) =>
      person.get<{ record: object }>(readDocument(kind, 'createdBy { id } updatedBy { id }'), { id: shared.id });
    const people = { createdBy: { id: desk.userId }, updatedBy: { id: desk.userId } };
    expect((await ask(desk)).record).toEqual(people);
    expect((await ask(bureau)).record).toEqual({ createdBy: null, updatedBy: null });
  });

  test('is seen by no other tenant once it lies in the bin of the market desk', async () => {
    await desk.get(deleteDocument(kind), { id: shared.id, version: shared.version });
    expect(await idsOf(desk, name, 'deleted: true')).toContain(shared.id);
    expect(await idsOf(bureau, name, 'deleted: true, scope: all')).not.toContain(shared.id);
    expect(refusalOf(await bureau.ask(readDocument(kind), { id: shared.id }))).toEqual({
      code: 'NOT_FOUND',
      reason: 'RECORD_NOT_FOUND',
    });
  });
});

describe('a filter', () => {
  test('finds a sector with what lies below it, with or without dots', async () => {
    const kind = recordKind('Figure');
    const input = { ...leastInput(kind, ''), sector: '8471' };
    const { record } = await bureau.get<{ record: Written }>(createDocument(kind), { input });
    for (const sector of ['84', '8471', '84.71'])
      expect(await idsOf(bureau, 'Figure', `sector: "${sector}"`)).toEqual([record.id]);
    expect(await idsOf(bureau, 'Figure', `sector: "85"`)).toEqual([]);
  });

  test.each(['Figure', 'MarketPosition', 'PolicyEvent'])('of %s refuses text that is no HS code', async (name) => {
    const answer = await bureau.ask(`{ ${listOf(name)}(filter: { sector: "abc" }) { totalCount } }`);
    expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason: 'UNKNOWN_SECTOR', field: 'filter.sector' });
  });

  test.each(RECORD_KINDS.map(({ name }) => name))('of %s refuses text that no title could hold', async (name) => {
    const answer = await bureau.ask(`{ ${listOf(name)}(filter: { q: "${'长'.repeat(201)}" }) { totalCount } }`);
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_INPUT', reason: 'TEXT_TOO_LONG', field: 'filter.q' });
  });

  test('of organizations by id finds those, and nothing for text that is no id', async () => {
    const own = await addOrganization(bureau);
    expect(await idsOf(bureau, 'Organization', `ids: ["${own}", "no-id"]`)).toEqual([own]);
  });
});
