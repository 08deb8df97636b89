import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { literalOf } from '../testing/minimal-operation.ts';
import {
  addOrganization,
  allHands,
  readDocument,
  recordKind,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, codeOf, refusalOf } from '../testing/told.ts';

const CLOSED = 'id name { zh } note { zh } creditCode website createdBy { name }';
const NAMED = 'id code kind name { zh } aliases';
const RESOLVED = { code: 'FORBIDDEN', reason: 'ORGANIZATION_CLOSED' };

let app: TestApp;
let staff: TestPerson;
let exporter: TestPerson;
let company: string;
let own: string;
let unknown: string;

beforeAll(async () => {
  app = await testApp();
  const tenant = await app.tenant();
  staff = await allHands(app, tenant);
  own = await addOrganization(staff, '象山针织厂');
  exporter = await app.person(tenant, ['exporter'], { organizationId: own });
  const kept = await writeLeast(staff, recordKind('Organization'), '', {
    name: { zh: '象山服装厂' },
    note: { zh: '内部评语' },
    creditCode: '9144030071526726XG',
  });
  company = kept.id;
  unknown = (await writeLeast(await allHands(app, await app.tenant()), recordKind('Organization'), '')).id;
  await writeLeast(staff, recordKind('MarketPosition'), company);
  await writeLeast(staff, recordKind('CountryRating'), company);
  await writeLeast(staff, recordKind('PolicyEvent'), '', { authorityId: company });
});
afterAll(() => app.close());

/** A way through the schema that ends at a field which holds an organization. */
interface Way {
  /** The field, as in `MarketPosition.organization`. */
  readonly field: string;
  document(selection: string): string;
}

const call = ({ name, args }: GraphQLField<unknown, unknown>): string => {
  const given = args.filter(isRequiredArgument);
  const literal = (arg: (typeof given)[number]): string => (arg.name === 'market' ? '"RU"' : literalOf(arg.type));
  return given.length > 0 ? `${name}(${given.map((arg) => `${arg.name}: ${literal(arg)}`).join(', ')})` : name;
};

/** The shortest way from a query to each field that holds an organization of another record. */
function waysFrom(root: GraphQLField<unknown, unknown>): Way[] {
  const ways: Way[] = [];
  const reached = new Set<GraphQLObjectType>();
  const queue: { readonly type: unknown; readonly calls: readonly string[] }[] = [
    { type: getNamedType(root.type), calls: [call(root)] },
  ];
  for (const { type, calls } of queue) {
    if (!isObjectType(type) || reached.has(type) || type.name === 'Organization') continue;
    reached.add(type);
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      const further = [...calls, call(field)];
      queue.push({ type: below, calls: further });
      if (below.name !== 'Organization' || type.name === 'OrganizationPage') continue;
      ways.push({
        field: `${type.name}.${field.name}`,
        document: (selection) => `{ ${further.join(' { ')} { ${selection} ${'}'.repeat(further.length)} }`,
      });
    }
  }
  return ways;
}

test('an exporter who asks for more than the names of an organization is refused, wherever it is nested', async () => {
  const { schema } = app.app.get(GraphQLSchemaHost);
  const ways = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(waysFrom);
  const [refused, unanswered] = [new Set<string>(), new Set<string>()];
  for (const { field, document } of ways) {
    const answer = await exporter.ask(document(CLOSED));
    expect(JSON.stringify(answer.data)).not.toContain('creditCode');
    if (isDeepStrictEqual(refusalOf(answer), RESOLVED)) refused.add(field);
    else if (codeOf(answer) !== 'FORBIDDEN') unanswered.add(field);
    expect(refusalOf(await exporter.ask(document(NAMED)))).not.toEqual(RESOLVED);
  }
  expect([...refused].toSorted()).toEqual([
    'CountryRating.issuer',
    'MarketPosition.organization',
    'PolicyEvent.authority',
  ]);
  // Summaries tell exporters of no opportunity, so none of its parties either.
  for (const field of unanswered) expect(field).toMatch(/^(Opportunity|Initiative|Participant)\./);
});

describe.each([
  ['marketPositions', 'organization'],
  ['countryRatings', 'issuer'],
  ['policyEvents', 'authority'],
])('of the organization that %s name as %s', (list, field) => {
  const ask = (person: TestPerson, fields: string) =>
    person.ask(`{ ${list}(filter: { scope: own }) { nodes { ${field} { ${fields} } } } }`);

  test('an exporter reads the names and the kind', async () => {
    const { data } = await ask(exporter, 'id kind name { zh }');
    expect(data).toEqual({
      [list]: { nodes: [{ [field]: { id: company, kind: 'company', name: { zh: '象山服装厂' } } }] },
    });
  });

  test('the bureau’s own people read everything', async () => {
    const { data } = await ask(staff, CLOSED);
    expect(data).toMatchObject({
      [list]: { nodes: [{ [field]: { note: { zh: '内部评语' }, creditCode: '9144030071526726XG' } }] },
    });
  });
});

test('nobody guesses a credit code by searching what stands under its company, not even after a change', async () => {
  const find = async (list: string, q: string): Promise<unknown> =>
    (
      await exporter.get<Record<string, { totalCount: number }>>(
        `query ($q: String) { ${list}(filter: { q: $q, scope: own }) { totalCount } }`,
        { q },
      )
    )[list]?.totalCount;
  const kind = recordKind('MarketPosition');
  const { id, version } = await writeLeast(staff, kind, company);
  await staff.get(updateDocument(kind), { id, version, input: { statement: { zh: '另有安排' } } });
  for (const list of ['marketPositions', 'countryRatings']) {
    expect(await find(list, '9144030071526726xg')).toBe(0);
    expect(await find(list, '象山服装')).toBeGreaterThan(0);
  }
});

describe('a watch', () => {
  const watch = (person: TestPerson, organizationId: string) =>
    person.ask(`mutation ($input: WatchInput!) { createWatch(input: $input) { company { id name { zh } } } }`, {
      input: { market: 'RU', organizationId },
    });

  test('is refused for a company that is closed to an exporter exactly as for one that does not exist', async () => {
    const unheard = await addOrganization(staff, '未见动向的企业');
    const before = await checksums(app);
    const closed = await watch(exporter, unheard);
    const missing = await watch(exporter, unknown);
    expect(await checksums(app)).toEqual(before);
    expect(refusalOf(closed)).toEqual({
      code: 'BAD_INPUT',
      reason: 'REFERENCE_UNKNOWN',
      field: 'input.organizationId',
    });
    expect(closed.errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual(
      missing.errors.map(({ message, extensions }) => ({ message, extensions })),
    );
  });

  test('is kept of a company that a move names which the exporter may read, and tells no more of it', async () => {
    expect(codeOf(await exporter.ask(readDocument(recordKind('Organization')), { id: company }))).toBe('NOT_FOUND');
    const { data, errors } = await watch(exporter, company);
    expect(errors).toEqual([]);
    expect(data).toEqual({ createWatch: { company: { id: company, name: { zh: '象山服装厂' } } } });
  });

  test('is kept of the exporter’s own company, and of any company by the bureau’s people', async () => {
    expect(refusalOf(await watch(exporter, own))).toBeNull();
    expect(refusalOf(await watch(staff, company))).toBeNull();
  });
});
