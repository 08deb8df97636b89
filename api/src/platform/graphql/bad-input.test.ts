import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_MESSAGES, type Reason, inLocale } from '@kouan/shared';
import { LIMITS } from './limits.ts';
import {
  addOrganization,
  allHands,
  createDocument,
  leastInput,
  recordKind,
  writeLeast,
} from '../../testing/record-kinds.ts';
import { UNKNOWN_ID } from '../../testing/minimal-operation.ts';
import { type Answer, type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';
import { checksums, refusalOf } from '../../testing/told.ts';

let app: TestApp;
let person: TestPerson;
let reply: Reply;
let organizationId: string;
let before: Record<string, unknown>;

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
  organizationId = await addOrganization(person);
  await writeLeast(person, recordKind('Opportunity'), '');
  before = await checksums(app);
});
afterAll(() => app.close());

/** What comes back, with the text as it went over the wire. */
interface Reply extends Answer {
  readonly text: string;
}

/** Sends exactly this, signed in. */
async function post(body: string | Uint8Array, headers: Record<string, string> = {}, method = 'POST'): Promise<Reply> {
  const response = await fetch(`${app.url}/graphql`, {
    method,
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${person.token}`,
      ...headers,
    },
    ...(method === 'POST' ? { body } : {}),
  });
  return replyOf(response);
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, data, errors, text };
}

const send = (query: string, variables?: unknown): Promise<Reply> => post(JSON.stringify({ query, variables }));

/** Things that belong to the server and to nobody who asks it. */
const SECRETS =
  /\/(home|work|tmp|usr|var|src|node_modules)\/|node:internal|\.(ts|js):\d|\bat \w+ \(|\b(select|insert into|update|delete from) \w+.*\b(from|values|set|where)\b|violates|relation "|password_hash|argon2/i;

/** The refusal; nothing is written, nothing is given away, and the server goes on answering. */
async function refused(sent: Promise<Reply>): Promise<unknown> {
  reply = await sent;
  for (const error of reply.errors) expect(error.message).not.toBe('');
  expect(reply.text).not.toMatch(SECRETS);
  const was = before;
  before = await checksums(app);
  expect(before).toEqual(was);
  expect((await person.ask('{ opportunities { totalCount } }')).errors).toEqual([]);
  return refusalOf(reply);
}

const quantity = (more: object): object => ({ value: { qualifier: 'exactly', value: '1000', unit: 'USD', ...more } });

/** Inputs of one kind that cannot be, with the reason and the field that must be named. */
const VALUES: readonly [kind: string, input: object, reason: string, field: string][] = [
  ['Opportunity', { title: { zh: ' ', en: '' } }, 'NAME_NEEDED', 'input.title'],
  ['Opportunity', { title: null }, 'NAME_NEEDED', 'input.title'],
  ['Opportunity', { market: null }, 'REQUIRED', 'input.market'],
  ['Opportunity', { market: 'XX' }, 'UNKNOWN_MARKET', 'input.market'],
  ['Opportunity', { market: '俄罗斯' }, 'UNKNOWN_MARKET', 'input.market'],
  ['Opportunity', { region: '999999' }, 'UNKNOWN_REGION', 'input.region'],
  ['Opportunity', { region: '__proto__' }, 'UNKNOWN_REGION', 'input.region'],
  ['Opportunity', { sectors: ['9999'] }, 'UNKNOWN_SECTOR', 'input.sectors.0'],
  ['Opportunity', { sectors: ['61', 'constructor'] }, 'UNKNOWN_SECTOR', 'input.sectors.1'],
  ['Opportunity', { sectors: Array(101).fill('61') }, 'LIST_TOO_LONG', 'input.sectors'],
  ['Opportunity', quantity({ value: '-1' }), 'QUANTITY_NEGATIVE', 'input.value'],
  ['Opportunity', quantity({ value: '9'.repeat(19) }), 'QUANTITY_TOO_LARGE', 'input.value'],
  ['Opportunity', quantity({ value: null }), 'QUANTITY_VALUE_NEEDED', 'input.value.value'],
  ['Opportunity', quantity({ qualifier: 'between' }), 'QUANTITY_BOUNDS_NEEDED', 'input.value'],
  [
    'Opportunity',
    quantity({ qualifier: 'between', value: null, lower: '5', upper: '2' }),
    'QUANTITY_BOUNDS',
    'input.value',
  ],
  ['Opportunity', quantity({ lower: '2000' }), 'QUANTITY_BOUNDS', 'input.value'],
  ['Opportunity', quantity({ unit: 'XXY' }), 'UNKNOWN_CURRENCY', 'input.value.unit'],
  ['Opportunity', quantity({ unit: 'USD/CNY' }), 'UNKNOWN_CURRENCY', 'input.value.unit'],
  ['Opportunity', quantity({ unit: 'percent' }), 'UNKNOWN_CURRENCY', 'input.value.unit'],
  ['Opportunity', { likelihood: 101 }, 'NUMBER_OUT_OF_RANGE', 'input.likelihood'],
  ['Opportunity', { likelihood: -1 }, 'NUMBER_OUT_OF_RANGE', 'input.likelihood'],
  ['Opportunity', { identifiedOn: '2199-01-01' }, 'DATE_IN_FUTURE', 'input.identifiedOn'],
  ['Opportunity', { nextStep: 'x'.repeat(501) }, 'TEXT_TOO_LONG', 'input.nextStep'],
  ['Opportunity', { note: { zh: '长'.repeat(5_001) } }, 'TEXT_TOO_LONG', 'input.note.zh'],
  ['Opportunity', { title: { zh: '围\u0000巾' } }, 'TEXT_CONTROL_CHARACTERS', 'input.title.zh'],
  ['Opportunity', { exporterId: 'no-id' }, 'REFERENCE_UNKNOWN', 'input.exporterId'],
  ['Opportunity', { exporterId: UNKNOWN_ID }, 'REFERENCE_UNKNOWN', 'input.exporterId'],
  ['Opportunity', { ownerId: UNKNOWN_ID }, 'REFERENCE_UNKNOWN', 'input.ownerId'],
  ['Initiative', { takesPlaceFrom: '2022-05-02', takesPlaceTo: '2022-05-01' }, 'DATES_REVERSED', 'input.takesPlaceTo'],
  ['Initiative', { markets: [] }, 'REQUIRED', 'input.markets'],
  ['Organization', { creditCode: '91330225MA000000' }, 'CREDIT_CODE_INVALID', 'input.creditCode'],
  ['Organization', { website: 'javascript:alert(1)' }, 'URL_INVALID', 'input.website'],
  ['Organization', { country: 'ZZ' }, 'UNKNOWN_MARKET', 'input.country'],
  ['Source', { url: 'file:///etc/passwd' }, 'URL_INVALID', 'input.url'],
  ['Source', { originId: UNKNOWN_ID }, 'REFERENCE_UNKNOWN', 'input.originId'],
  ['Figure', { indicator: 'nonsense' }, 'UNKNOWN_INDICATOR', 'input.indicator'],
  ['Figure', { period: '2022-Q5' }, 'PERIOD_INVALID', 'input.period'],
  ['Figure', { period: '2022-13' }, 'PERIOD_INVALID', 'input.period'],
  ['Figure', { period: '2022-03/2022-01' }, 'PERIOD_REVERSED', 'input.period'],
  ['Figure', { comparisonBasis: 'yoy' }, 'COMPARISON_INCONSISTENT', 'input.comparisonBasis'],
  ['Figure', quantity({ unit: 'bananas' }), 'UNKNOWN_UNIT', 'input.value.unit'],
  ['MarketPosition', { organizationId: null }, 'REQUIRED', 'input.organizationId'],
  ['RiskNote', { severity: 6 }, 'NUMBER_OUT_OF_RANGE', 'input.severity'],
  ['RiskNote', { likelihood: 0 }, 'NUMBER_OUT_OF_RANGE', 'input.likelihood'],
  ['RiskNote', { validFrom: '2022-06-01', validTo: '2022-05-01' }, 'DATES_REVERSED', 'input.validTo'],
];

describe('a value that cannot be is refused with its field and the reason', () => {
  const named = VALUES.map(
    ([kind, input, reason, field]) => [`${kind}: ${field} as ${reason}`, kind, input, reason, field] as const,
  );

  test.each(named)('%s', async (_, name, input, reason, field) => {
    const kind = recordKind(name);
    const sent = send(createDocument(kind), { input: { ...leastInput(kind, organizationId), ...input } });
    expect(await refused(sent)).toEqual({ code: 'BAD_INPUT', reason, field });
  });
});

const create = createDocument(recordKind('Opportunity'));
const least = recordKind('Opportunity').least;

/** Variables that do not fit their types. */
const SHAPES: readonly [what: string, variables: unknown][] = [
  ['no variables', undefined],
  ['no input', {}],
  ['null for an input', { input: null }],
  ['a text for an input', { input: 'text' }],
  ['a list for an input', { input: [] }],
  ['a field that there is not', { input: { ...least, colour: 'red' } }],
  ['a word of no closed list', { input: { ...least, incoterm: 'XYZ' } }],
  ['a number for a text', { input: { ...least, nextStep: 5 } }],
  ['an object for a text', { input: { ...least, nextStep: { $ne: '' } } }],
  ['a text for a number', { input: { ...least, likelihood: '40' } }],
  ['a fraction for a whole number', { input: { ...least, likelihood: 40.5 } }],
  ['a number beyond 32 bits', { input: { ...least, likelihood: 1e12 } }],
  ['a list for a text', { input: { ...least, title: [{ zh: 'x' }, { zh: 'y' }] } }],
  ['a 30th of February', { input: { ...least, expectedOn: '2022-02-30' } }],
  ['an instant for a day', { input: { ...least, expectedOn: '2022-02-03T00:00:00Z' } }],
  ['a number for a day', { input: { ...least, expectedOn: 20220203 } }],
  ['a number for a decimal', { input: { ...least, ...quantity({ value: 1000 }) } }],
  ['words for a decimal', { input: { ...least, ...quantity({ value: 'six million' }) } }],
  ['an exponent for a decimal', { input: { ...least, ...quantity({ value: '1e9' }) } }],
  ['NaN for a decimal', { input: { ...least, ...quantity({ value: 'NaN' }) } }],
  ['a decimal with a hundred digits', { input: { ...least, ...quantity({ value: '1'.repeat(100) }) } }],
  ['a qualifier that there is not', { input: { ...least, ...quantity({ qualifier: 'roughly' }) } }],
  ['an amount without its unit', { input: { ...least, value: { qualifier: 'exactly', value: '1' } } }],
  [
    'a prototype',
    { input: JSON.parse('{ "title": { "zh": "x" }, "market": "RU", "__proto__": { "likelihood": 1 } }') },
  ],
  ['a constructor', { input: { ...least, constructor: { prototype: { admin: true } } } }],
];

describe('variables that do not fit are refused', () => {
  test.each(SHAPES)('%s', async (_, variables) => {
    expect(await refused(send(create, variables))).toMatchObject({ code: 'BAD_INPUT' });
  });
});

const nested = (depth: number): string =>
  `{ sources { nodes { ${'origin { '.repeat(depth)} id ${'} '.repeat(depth)} } } }`;
const aliased = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: me { id }`).join(' ')} }`;

/** Documents that are not answered, with what they are called. */
const DOCUMENTS: readonly [what: string, document: string, code: string][] = [
  ['no GraphQL', 'select * from opportunity', 'BAD_INPUT'],
  ['an empty one', '', 'BAD_INPUT'],
  ['one that ends too early', '{ me { id', 'BAD_INPUT'],
  ['a field that there is not', '{ passwords { hash } }', 'BAD_INPUT'],
  ['an argument that there is not', '{ opportunities(where: "1=1") { totalCount } }', 'BAD_INPUT'],
  ['an argument that is missing', '{ opportunity { id } }', 'BAD_INPUT'],
  ['a fragment of itself', 'query { ...a } fragment a on Query { me { id } ...a }', 'BAD_INPUT'],
  ['two operations and no name', 'query a { me { id } } query b { me { id } }', 'BAD_INPUT'],
  ['one fifty levels deep', nested(50), 'TOO_COMPLEX'],
  ['one with a thousand aliases', aliased(1_000), 'TOO_COMPLEX'],
  ['five thousand tokens', `{ me { ${'id '.repeat(5_000)} } }`, 'TOO_COMPLEX'],
  ['a subscription', 'subscription { opportunities { id } }', 'BAD_INPUT'],
];

describe('a document is refused that is', () => {
  test.each(DOCUMENTS)('%s', async (_, document, code) => {
    expect(await refused(send(document))).toMatchObject({ code });
  });

  test('of many aliases of a mutation, of which none is run', async () => {
    const mutations = Array.from(
      { length: LIMITS.aliases + 1 },
      (_, index) => `a${index}: createOpportunity(input: { title: { zh: "x" }, market: "RU" }) { id }`,
    );
    expect(await refused(send(`mutation { ${mutations.join(' ')} }`))).toMatchObject({ code: 'TOO_COMPLEX' });
  });

  test('not one that asks for the schema, which the console is built from', async () => {
    const schema = await send('{ __schema { queryType { name } types { name fields { name type { name } } } } }');
    expect(schema.errors).toEqual([]);
  });
});

/** Requests that are refused before there is an operation. */
const BODIES: readonly [what: string, body: string | (() => string), status: number, reason: string | undefined][] = [
  ['no JSON', '{"query": ', 400, 'BODY_NOT_JSON'],
  [
    '10 MB of text',
    () => JSON.stringify({ query: create, variables: { input: 'x'.repeat(1e7) } }),
    413,
    'BODY_TOO_LARGE',
  ],
  ['a batch', '[{"query":"{ me { id } }"},{"query":"{ me { id } }"}]', 400, 'BATCH_REFUSED'],
  ['an empty batch', '[]', 400, 'BATCH_REFUSED'],
  ['nothing', '', 400, 'QUERY_INVALID'],
  ['an empty object', '{}', 400, 'QUERY_INVALID'],
  ['a text', '"{ me { id } }"', 400, 'BODY_NOT_JSON'],
  ['null', 'null', 400, 'BODY_NOT_JSON'],
  ['a query that is no text', '{"query": {"me": 1}}', 400, 'QUERY_INVALID'],
  ['variables that are no object', '{"query": "{ me { id } }", "variables": "x"}', 400, 'QUERY_INVALID'],
  ['a name of no operation', '{"query": "query a { me { id } }", "operationName": "b"}', 400, 'QUERY_INVALID'],
  [
    'a stored query',
    `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    200,
    undefined,
  ],
];

describe('a request is refused whose body is', () => {
  test.each(BODIES)('%s', async (_, body, status, reason) => {
    const refusal = await refused(post(typeof body === 'string' ? body : body()));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', ...(reason === undefined ? {} : { reason }) });
    expect(reply.status).toBe(status);
  });
});

describe('a query that cannot run is refused in the language of its reader', () => {
  test.each([
    ['whose brackets do not close', '{ opportunities {', undefined, 'QUERY_SYNTAX', /Expected Name/],
    ['with a field that there is none of', '{ opportunities { colour } }', undefined, 'QUERY_INVALID', /"colour"/],
    [
      'with a variable of another type',
      'query ($first: Int) { opportunities(first: $first) { totalCount } }',
      { first: 'x' },
      'VARIABLES_INVALID',
      /\$first/,
    ],
    [
      'that is too deep',
      `{ ${'opportunities { nodes { exporter { '.repeat(8)} id ${' } } }'.repeat(8)} }`,
      undefined,
      'TOO_COMPLEX',
      /undefined/,
    ],
    ['of too many words', `{ ${'me { id } '.repeat(2_000)} }`, undefined, 'TOO_COMPLEX', /undefined/],
  ])('%s', async (_, query, variables, reason, detail) => {
    for (const language of ['zh-CN', 'en']) {
      await refused(post(JSON.stringify({ query, variables }), { 'accept-language': language }));
      const [error] = reply.errors;
      expect(error?.extensions['reason']).toBe(reason);
      expect(error?.message).toBe(inLocale(ERROR_MESSAGES[reason as Reason], language === 'en' ? 'en' : 'zh-CN'));
      expect(String(error?.extensions['detail'])).toMatch(detail);
    }
  });
});

describe('a request is refused that comes', () => {
  test.each(['{ me { id } }', 'mutation { signOut }'])('by GET with %s', async (query) => {
    const address = `${app.url}/graphql?query=${encodeURIComponent(query)}`;
    const headers = { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' };
    expect(await refused(replyOf(await fetch(address, { headers })))).toMatchObject({ code: 'BAD_INPUT' });
    expect(reply.status).toBe(405);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s, as a page of another site could send it',
    async (type) => {
      const sent = post('{"query":"mutation { signOut }"}', { 'content-type': type });
      expect(await refused(sent)).toMatchObject({ code: 'BAD_INPUT' });
      expect(reply.status).toBeGreaterThanOrEqual(400);
    },
  );

  test.each([
    ['is none', 'Bearer x'],
    ['is empty', 'Bearer '],
    ['is of another kind', 'Basic eDp5'],
    ['is very long', `Bearer ${'a'.repeat(5_000)}`],
  ])('with a token that %s', async (_, authorization) => {
    const sent = post('{"query":"{ opportunities { totalCount } }"}', { authorization });
    expect(await refused(sent)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** Filters and arguments whose values are none of those that there are: they find nothing, or are refused. */
const FILTERS: readonly string[] = [
  'opportunities(filter: { q: "\\u0000" }) { totalCount }',
  `opportunities(filter: { q: "%_\\\\'; drop table opportunity; --" }) { totalCount }`,
  `opportunities(filter: { q: "${'x'.repeat(20_000)}" }) { totalCount }`,
  'opportunities(filter: { exporterId: "no-id" }) { totalCount }',
  'opportunities(filter: { ownerId: "no-id" }) { totalCount }',
  'opportunities(filter: { initiativeId: "no-id" }) { totalCount }',
  'opportunities(filter: { market: "no-market", region: "no-region", sector: "no-sector" }) { totalCount }',
  'initiatives(filter: { market: "x", region: "x", sector: "x" }) { totalCount }',
  'organizations(filter: { ids: ["no-id"], region: "x", country: "x" }) { totalCount }',
  'marketPositions(filter: { organizationId: "no-id", sector: "x" }) { totalCount }',
  'sources(filter: { originId: "no-id" }) { totalCount }',
  'sources(filter: { sameDocument: {} }) { totalCount }',
  'sources(filter: { sameDocument: { url: "no address", title: { zh: "\\u0000" } } }) { totalCount }',
  'figures(filter: { indicators: ["x"], market: "x", region: "x", sector: "x" }) { totalCount }',
  'policyEvents(filter: { market: "x", sector: "x" }) { totalCount }',
  'riskNotes(filter: { market: "x" }) { totalCount }',
  'auditEvents(filter: { recordId: "no-id", actorId: "no-id", recordKind: "x", action: "x" }) { totalCount }',
  'regions(q: "\\u0000") { code }',
  'regions(codes: ["__proto__"]) { code }',
  'riskSummary(market: "XX") { methodVersion }',
  'riskSummary(market: "RU", sector: "zz") { methodVersion }',
  'riskSummary(market: "RU", region: "zz") { methodVersion }',
  'opportunity(id: "") { id }',
  'opportunity(id: "\\u0000") { id }',
  `opportunity(id: "' or true --") { id }`,
  'region(code: "constructor") { code }',
  'user(id: "no-id") { id }',
];

describe('a filter that fits nothing finds nothing, or is refused', () => {
  test.each(FILTERS.map((field) => [field.slice(0, 80), field]))('%s', async (_, field) => {
    expect([null, 'BAD_INPUT', 'NOT_FOUND']).toContain(
      ((await refused(send(`{ ${field} }`))) as { code: string } | null)?.code ?? null,
    );
  });
});
