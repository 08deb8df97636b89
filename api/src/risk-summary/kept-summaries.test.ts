import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app.ts';
import {
  addOrganization,
  allHands,
  deleteDocument,
  recordKind,
  restoreDocument,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, send, testApp } from '../testing/test-app.ts';

/** Everything of a summary that a record or its evidence can show in. */
const SUMMARY = `query ($market: ID! = "RU", $sector: ID, $asOf: Date, $knownAt: DateTime) {
  riskSummary(market: $market, sector: $sector, asOf: $asOf, knownAt: $knownAt) {
    asOf knownAt score { central } totals { figures positions policyEvents notes } confidence { origins documents }
    parts { category confidence inputs { key label { zh } } setAsideCounts { reason count } }
    figures { id attribution evidence { id source { title { zh } } } }
    positions { id kind organization { name { zh } } evidence { id source { title { zh } } } }
    policyEvents { id speaker evidence { id source { title { zh } } } }
    notes { id severity evidence { id source { title { zh } } } } } }`;

let app: TestApp;
let desk: TestTenant;
let bureau: TestTenant;
let reader: TestPerson;

beforeAll(async () => {
  app = await testApp();
  desk = await app.tenant({ kind: 'platform' });
  bureau = await app.tenant();
  reader = await app.person(bureau, ['exporter']);
});
afterAll(() => app.close());

const summaryFor = async (person: TestPerson, variables: object = {}): Promise<string> =>
  JSON.stringify(await person.get(SUMMARY, variables));

/** Whoever writes facts that the reader sees: the bureau's own people, and the market desk. */
const WRITERS = [
  ['the own tenant', () => bureau],
  ['the market desk', () => desk],
] as const;

const FIGURE_ON_TRADE = {
  market: 'RU',
  value: { qualifier: 'exactly', value: '20', unit: 'percent' },
  comparisonBasis: 'yoy',
  comparisonForm: 'percent_change',
  direction: 'down',
  period: '2022-03',
};

/** Each step changes one record; the reader asks after every one of them. */
type Step = readonly [what: string, change: () => Promise<unknown>];

async function stepsOf(writer: TestPerson, tenant: TestTenant): Promise<readonly Step[]> {
  const company = await addOrganization(writer);
  const source = await writeLeast(writer, recordKind('Source'), '');
  const reviewer = await app.person(tenant, ['reviewer']);
  const written = new Map<string, { id: string; version: number }>();
  const evidence = new Map<string, string>();
  const write =
    (name: string, more: object = {}) =>
    async () =>
      written.set(name, await writeLeast(writer, recordKind(name), company, more));
  const change = (name: string, input: object) => async () => {
    const { id, version } = written.get(name) ?? { id: '', version: 0 };
    await writer.get(updateDocument(recordKind(name)), { id, version, input });
    written.set(name, { id, version: version + 1 });
  };
  const support = (name: string, key: string) => async () => {
    const input = { sourceId: source.id, [key]: written.get(name)?.id, locator: '第1段' };
    const { added } = await writer.get<{ added: { id: string } }>(
      'mutation ($input: EvidenceInput!) { added: addEvidence(input: $input) { id } }',
      { input },
    );
    evidence.set(name, added.id);
  };
  const bin = (name: string) => () => writer.get(deleteDocument(recordKind(name)), { ...written.get(name) });
  const restore = (name: string) => () => writer.get(restoreDocument(recordKind(name)), { id: written.get(name)?.id });
  const move = (person: TestPerson, mutation: string, by: number) => async () => {
    const { id, version } = written.get('RiskNote') ?? { id: '', version: 0 };
    const comment = mutation.startsWith('withdraw') ? ', comment: "不再适用"' : '';
    await person.get(
      `mutation ($id: ID!, $version: Int!) { ${mutation}(id: $id, version: $version${comment}) { id } }`,
      { id, version: version + by },
    );
  };
  const publish = async (): Promise<void> => {
    await supportDraft(writer, written.get('RiskNote')?.id ?? '');
    await move(writer, 'submitRiskNote', 0)();
    await move(reviewer, 'publishRiskNote', 1)();
  };
  return [
    ['a figure is entered', write('Figure', FIGURE_ON_TRADE)],
    ['a figure is changed', change('Figure', { attribution: '海关总署' })],
    ['a figure gets evidence', support('Figure', 'figureId')],
    [
      'a source is renamed',
      () =>
        writer.get(updateDocument(recordKind('Source')), {
          id: source.id,
          version: source.version,
          input: { title: { zh: '更名的公报' } },
        }),
    ],
    [
      'evidence is taken away',
      () => writer.get('mutation ($id: ID!) { removeEvidence(id: $id) }', { id: evidence.get('Figure') }),
    ],
    ['a figure is thrown away', bin('Figure')],
    ['a figure comes back', restore('Figure')],
    ['a position is entered', write('MarketPosition')],
    ['a position gets evidence', support('MarketPosition', 'marketPositionId')],
    ['a position is changed', change('MarketPosition', { kind: 'exited' })],
    [
      'a company is renamed',
      () =>
        writer.get(updateDocument(recordKind('Organization')), {
          id: company,
          version: 1,
          input: { name: { zh: '更名的企业' } },
        }),
    ],
    ['a policy event is entered', write('PolicyEvent')],
    ['a policy event gets evidence', support('PolicyEvent', 'policyEventId')],
    ['a policy event is changed', change('PolicyEvent', { speaker: '发言人' })],
    ['a note is published', async () => void (await write('RiskNote')(), await publish())],
    ['a note is withdrawn', move(reviewer, 'withdrawRiskNote', 2)],
  ];
}

describe.each(WRITERS)('a change by %s shows in the very next summary', (_name, tenant) => {
  test('whatever kind of record it is of', async () => {
    const writer = await allHands(app, tenant());
    let before = await summaryFor(reader);
    for (const [what, change] of await stepsOf(writer, tenant())) {
      await change();
      const after = await summaryFor(reader);
      expect({ what, changed: after !== before }).toEqual({ what, changed: true });
      before = after;
    }
  });
});

describe('a summary that is kept', () => {
  test('is the same answer until a fact changes', async () => {
    expect(await summaryFor(reader)).toBe(await summaryFor(reader));
  });

  test("never holds another tenant's records", async () => {
    const other = await app.tenant();
    const [stranger, writer] = [await app.person(other, ['exporter']), await allHands(app, bureau)];
    await writeLeast(writer, recordKind('Figure'), '', { market: 'KZ', attribution: '本单位' });
    expect(await summaryFor(reader, { market: 'KZ' })).toContain('本单位');
    expect(await summaryFor(stranger, { market: 'KZ' })).not.toContain('本单位');
    expect(await summaryFor(reader, { market: 'KZ' })).toContain('本单位');
  });

  test('shows each role what is theirs to read', async () => {
    const ASK = `{ riskSummary(market: "UZ") { notes { reviewComment } } }`;
    const writer = await allHands(app, bureau);
    const { id, version } = await writeLeast(writer, recordKind('RiskNote'), '', { market: 'UZ' });
    await supportDraft(writer, id);
    const step = (person: TestPerson, mutation: string, at: number, more = ''): Promise<unknown> =>
      person.get(`mutation ($id: ID!, $version: Int!) { ${mutation}(id: $id, version: $version${more}) { id } }`, {
        id,
        version: at,
      });
    const reviewer = await app.person(bureau, ['reviewer']);
    await step(writer, 'submitRiskNote', version);
    await step(reviewer, 'publishRiskNote', version + 1, ', comment: "来源可靠"');
    expect(JSON.stringify(await writer.get(ASK))).toContain('来源可靠');
    expect(JSON.stringify(await reader.get(ASK))).not.toContain('来源可靠');
    expect(JSON.stringify(await writer.get(ASK))).toContain('来源可靠');
  });

  test('is asked anew on another day', async () => {
    const { riskSummary } = JSON.parse(await summaryFor(reader)) as { riskSummary: { asOf: string } };
    const tomorrow = new Date(Date.parse(`${riskSummary.asOf}T12:00:00+08:00`) + 24 * 60 * 60 * 1000);
    const real = Date.now();
    jest.useFakeTimers({ now: tomorrow, doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'setInterval'] });
    try {
      // The token has run out by then; a new one is asked for as a person would.
      const person = await app.person(bureau, ['exporter']);
      const next = JSON.parse(await summaryFor(person)) as { riskSummary: { asOf: string } };
      expect(next.riskSummary.asOf > riskSummary.asOf).toBe(true);
    } finally {
      jest.useRealTimers();
    }
    expect(Date.now()).toBeGreaterThanOrEqual(real);
  });

  test('is worked out once for many who ask at the same time after a change, and is new for all of them', async () => {
    const writer = await allHands(app, bureau);
    await summaryFor(reader, { market: 'BY' });
    await writeLeast(writer, recordKind('Figure'), '', { market: 'BY', attribution: '口岸统计' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => summaryFor(reader, { market: 'BY' })));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('口岸统计');
  });
});

describe('a second server on the same database', () => {
  let second: NestExpressApplication;

  beforeAll(async () => {
    second = await createApp({
      database: app.database.service,
      authSecret: 'a-secret-for-tests-that-is-long-enough',
      secureCookies: false,
      trustedProxies: 0,
      logLevel: 'silent',
      demoAccounts: false,
      uploadDir: app.uploadDir,
    });
    await second.listen(0, '127.0.0.1');
  });
  afterAll(() => second.close());

  const answerThere = async (variables: object): Promise<string> => {
    const url = `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`;
    return JSON.stringify((await send(url, SUMMARY, variables, reader.token)).data);
  };

  test('shows at once what was changed through the first', async () => {
    const there = (): Promise<string> => answerThere({ market: 'VN' });
    const writer = await allHands(app, desk);
    expect(await there()).not.toContain('越南海关');
    await writeLeast(writer, recordKind('Figure'), '', { market: 'VN', attribution: '越南海关' });
    expect(await there()).toContain('越南海关');
  });

  test('tells of a moment, from the facts known then, what the first one tells by its answer of now', async () => {
    const writer = await allHands(app, desk);
    const ofMoment = { market: 'TH', knownAt: new Date(Date.now() + 60_000).toISOString() };
    for (const attribution of ['泰国海关', '泰国商务部']) {
      await writeLeast(writer, recordKind('Figure'), '', { market: 'TH', attribution });
      await summaryFor(reader, { market: 'TH' });
      const here = await summaryFor(reader, ofMoment);
      expect(here).toContain(attribution);
      expect(await answerThere(ofMoment)).toBe(here);
    }
  });
});
