import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addOrganization, allHands, readDocument, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

const ORGANIZATION = recordKind('Organization');

let app: TestApp;
let staff: TestPerson;
let exporter: TestPerson;
let stranger: TestPerson;
let own: string;
let other: string;
let shared: string;

beforeAll(async () => {
  app = await testApp();
  const desk = await allHands(app, await app.tenant({ kind: 'platform' }));
  const tenant = await app.tenant();
  staff = await allHands(app, tenant);
  shared = await addOrganization(desk, '联想集团');
  own = await addOrganization(staff, '象山针织厂');
  other = await addOrganization(staff, '象山服装厂');
  exporter = await app.person(tenant, ['exporter'], { organizationId: own });
  stranger = await app.person(tenant, ['exporter']);
});
afterAll(() => app.close());

async function seen(person: TestPerson, scope: string): Promise<string[]> {
  const { organizations } = await person.get<{ organizations: { nodes: { id: string }[]; totalCount: number } }>(
    `{ organizations(filter: { scope: ${scope} }, sort: code) { totalCount nodes { id } } }`,
  );
  expect(organizations.totalCount).toBe(organizations.nodes.length);
  return organizations.nodes.map(({ id }) => id).toSorted();
}

describe('exporters see', () => {
  test('their own organization and none that the bureau deals with beside it', async () => {
    expect(await seen(exporter, 'own')).toEqual([own]);
    expect(await seen(stranger, 'own')).toEqual([]);
    expect(await seen(staff, 'own')).toEqual([own, other].toSorted());
  });

  test('those of the market desk like everyone', async () => {
    expect(await seen(exporter, 'all')).toEqual([own, shared].toSorted());
    expect(await seen(stranger, 'shared')).toEqual([shared]);
  });

  test('another organization of their bureau as one that does not exist', async () => {
    const read = (person: TestPerson, id: string) => person.ask(readDocument(ORGANIZATION), { id });
    expect(refusalOf(await read(exporter, own))).toBeNull();
    expect(refusalOf(await read(exporter, shared))).toBeNull();
    expect(refusalOf(await read(exporter, other))).toEqual({ code: 'NOT_FOUND', reason: 'RECORD_NOT_FOUND' });
    expect(refusalOf(await read(stranger, own))).toEqual({ code: 'NOT_FOUND', reason: 'RECORD_NOT_FOUND' });
  });
});

describe('an organization', () => {
  test('has a credit code that no other of its tenant has', async () => {
    const creditCode = '9144030071526726XG';
    const add = (person: TestPerson) =>
      person.ask(`mutation ($input: OrganizationInput!) { createOrganization(input: $input) { creditCode } }`, {
        input: { kind: 'company', name: { zh: '甲' }, creditCode },
      });
    expect(refusalOf(await add(staff))).toBeNull();
    expect(refusalOf(await add(staff))).toEqual({ code: 'BAD_INPUT', reason: 'ALREADY_EXISTS' });
    const elsewhere = await allHands(app, await app.tenant({ region: '500000' }));
    expect(refusalOf(await add(elsewhere))).toBeNull();
  });

  test('is found by an alias', async () => {
    const { id } = await writeLeast(staff, ORGANIZATION, '', { name: { zh: '大疆创新' }, aliases: ['DJI'] });
    const { organizations } = await staff.get<{ organizations: { nodes: object[] } }>(
      `{ organizations(filter: { q: "dji" }) { nodes { id } } }`,
    );
    expect(organizations.nodes).toEqual([{ id }]);
  });

  test('that is renamed is found by its new name and no more by the old one', async () => {
    const { id, version } = await writeLeast(staff, ORGANIZATION, '', { name: { zh: '旧名商行' } });
    const rename = `mutation ($id: ID!, $version: Int!) {
      updateOrganization(id: $id, version: $version, input: { name: { zh: "新称商行" } }) { id } }`;
    await staff.get(rename, { id, version });
    const find = async (q: string): Promise<unknown> =>
      (await staff.get<{ organizations: unknown }>(`{ organizations(filter: { q: "${q}" }) { nodes { id } } }`))
        .organizations;
    expect(await find('新称')).toEqual({ nodes: [{ id }] });
    expect(await find('旧名')).toEqual({ nodes: [] });
  });
});
