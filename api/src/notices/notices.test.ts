import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  addOrganization,
  allHands,
  recordKind,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

let app: TestApp;
let desk: TestTenant;
let analyst: TestPerson;
let tenant: TestTenant;
let official: TestPerson;
let exporter: TestPerson;

beforeAll(async () => {
  app = await testApp();
  desk = await app.tenant({ kind: 'platform' });
  analyst = await allHands(app, desk);
});
afterAll(() => app.close());
beforeEach(async () => {
  tenant = await app.tenant();
  official = await allHands(app, tenant);
  exporter = await app.person(tenant, ['exporter']);
});

const FIGURE = recordKind('Figure');

interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly action: string;
  readonly recordId: string;
  readonly isRead: boolean;
  readonly source: { readonly id: string } | null;
  readonly because: readonly { readonly watchId: string }[];
}
interface Page {
  readonly nodes: Notice[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly through: string;
}

const NOTICES = `query ($first: Int, $after: String, $unreadOnly: Boolean) {
  notices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    nodes { id at kind action recordId code label { zh en } isShared isRead source { id } because { watchId } }
    pageInfo { hasNextPage endCursor } through } }`;
const page = async (person: TestPerson, variables: object = {}): Promise<Page> =>
  (await person.get<{ notices: Page }>(NOTICES, variables)).notices;
const told = async (person: TestPerson): Promise<string[]> =>
  (await page(person)).nodes.map(({ kind, action }) => `${kind} ${action}`);
const unread = async (person: TestPerson): Promise<number> =>
  (await person.get<{ unreadNotices: number }>('{ unreadNotices }')).unreadNotices;
const watch = async (person: TestPerson, input: object): Promise<string> =>
  (
    await person.get<{ w: { id: string } }>(`mutation ($input: WatchInput!) { w: createWatch(input: $input) { id } }`, {
      input,
    })
  ).w.id;
const figure = (by: TestPerson, more: object = {}): Promise<{ id: string; version: number }> =>
  writeLeast(by, FIGURE, '', { market: 'RU', sector: '8517', ...more });

describe('a person is told', () => {
  test('of what the market desk and the own bureau change, and why', async () => {
    const watchId = await watch(exporter, { market: 'RU', sector: '85' });
    const shared = await figure(analyst);
    const own = await figure(official);
    const { nodes } = await page(exporter);
    expect(nodes).toEqual([
      expect.objectContaining({ recordId: own.id, isShared: false, isRead: false, because: [{ watchId }] }),
      expect.objectContaining({ recordId: shared.id, isShared: true, label: { zh: '出口额', en: 'Exports' } }),
    ]);
    expect(await unread(exporter)).toBe(2);
  });

  test('with the source that the record rests on', async () => {
    await watch(exporter, { market: 'RU' });
    const source = await writeLeast(official, recordKind('Source'), '');
    const { id } = await figure(official);
    const input = { sourceId: source.id, figureId: id, locator: '第1段' };
    await official.get(`mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`, { input });
    expect((await page(exporter)).nodes.map((notice) => [notice.action, notice.source?.id])).toEqual([
      ['evidence_added', source.id],
      ['created', source.id],
    ]);
  });

  test('once of a change that two of their watches concern', async () => {
    const ids = [
      await watch(exporter, { market: 'RU' }),
      await watch(exporter, { market: 'RU', topic: 'trade_trend' }),
    ];
    await figure(official);
    const { nodes } = await page(exporter);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.because.map(({ watchId }) => watchId)).toEqual(ids);
  });

  test('of a note when it is published, and never of a draft', async () => {
    await watch(exporter, { market: 'RU' });
    const note = await writeLeast(official, recordKind('RiskNote'), '');
    await supportDraft(official, note.id);
    const step = (person: TestPerson, name: string, version: number): Promise<{ n: { version: number } }> =>
      person.get(`mutation ($id: ID!, $version: Int!) { n: ${name}(id: $id, version: $version) { version } }`, {
        id: note.id,
        version,
      });
    const submitted = await step(official, 'submitRiskNote', note.version);
    expect(await told(exporter)).toEqual([]);
    await step(await app.person(tenant, ['reviewer']), 'publishRiskNote', submitted.n.version);
    expect(await told(exporter)).toEqual(['risk_note published']);
  });
});

describe('nobody is told', () => {
  test('of what they did themselves, nor of what happened before they watched', async () => {
    await figure(official);
    await watch(official, { market: 'RU' });
    await figure(official);
    expect(await told(official)).toEqual([]);
    await figure(await allHands(app, tenant));
    expect(await told(official)).toEqual(['figure created']);
  });

  test('of another tenant’s changes, nor of another person’s watches', async () => {
    await watch(exporter, { market: 'RU' });
    await figure(await allHands(app, await app.tenant()));
    expect(await told(exporter)).toEqual([]);
    await figure(official);
    expect(await told(await app.person(tenant, ['exporter']))).toEqual([]);
  });

  test('any more once they have stopped watching', async () => {
    const id = await watch(exporter, { market: 'RU' });
    await figure(official);
    await exporter.get(`mutation ($id: ID!) { deleteWatch(id: $id) }`, { id });
    expect([await told(exporter), await unread(exporter)]).toEqual([[], 0]);
  });
});

describe('a watch concerns', () => {
  test.each([
    ['its sector’s headings', { sector: '85' }, { sector: '8517' }, true],
    ['the chapter of its heading', { sector: '8517' }, { sector: '85' }, true],
    ['facts about all goods', { sector: '85' }, { sector: null }, true],
    ['facts without a market', { sector: '85' }, { market: null, sector: '85' }, true],
    ['no other sector', { sector: '84' }, { sector: '8517' }, false],
    ['no other market', {}, { market: 'BY' }, false],
    ['what holds for the province of its county', { region: '330225' }, { region: '330000' }, true],
    ['no other region', { region: '330225' }, { region: '500000' }, false],
    ['its own topic', { topic: 'trade_trend' }, {}, true],
    ['no other topic', { topic: 'payment_channels' }, {}, false],
  ])('%s', async (_, watched, changed, concerned) => {
    await watch(exporter, { market: 'RU', ...watched });
    await figure(official, changed);
    expect(await told(exporter)).toEqual(concerned ? ['figure created'] : []);
  });

  test('one company and no other', async () => {
    const organizationId = await addOrganization(official, '联想集团');
    const position = recordKind('MarketPosition');
    // An exporter knows of a company by a move of it.
    await writeLeast(official, position, organizationId);
    await watch(exporter, { market: 'RU', organizationId });
    await writeLeast(official, position, await addOrganization(official));
    const { id } = await writeLeast(official, position, organizationId);
    expect((await page(exporter)).nodes.map(({ recordId }) => recordId)).toEqual([id]);
  });
});

describe('pages', () => {
  test('hold every notice once, also while others arrive', async () => {
    await watch(exporter, { market: 'RU' });
    for (const by of [official, analyst, official, analyst, official]) await figure(by);
    const all = (await page(exporter)).nodes.map(({ id }) => id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page = await page(exporter, { first: 2, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      await figure(official);
    } while (after);
    expect(seen).toEqual(all);
  });

  test.each(['x', Buffer.from('["2026-01-01", true, 1]').toString('base64url'), 'W10'])(
    'refuse %j as a cursor',
    async (after) => {
      expect(refusalOf(await exporter.ask(NOTICES, { after }))).toMatchObject({ reason: 'CURSOR_INVALID' });
    },
  );
});

describe('reading', () => {
  const MARK = `mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) }`;
  const MARK_ALL = `mutation ($through: String!) { markAllNoticesRead(through: $through) }`;

  test('marks single notices, once and for this person alone', async () => {
    const other = await app.person(tenant, ['exporter']);
    for (const person of [exporter, other]) await watch(person, { market: 'RU' });
    await figure(analyst);
    await figure(official);
    const [newest, older] = (await page(exporter)).nodes;
    for (const _ of [1, 2]) expect(await exporter.get(MARK, { ids: [newest?.id] })).toEqual({ markNoticesRead: 1 });
    expect((await page(exporter)).nodes.map(({ isRead }) => isRead)).toEqual([true, false]);
    expect((await page(exporter, { unreadOnly: true })).nodes.map(({ id }) => id)).toEqual([older?.id]);
    expect(await unread(other)).toBe(2);
  });

  test('of all marks what was seen, and leaves unread what came since', async () => {
    await watch(exporter, { market: 'RU' });
    await figure(official);
    const { through } = await page(exporter);
    const { id, version } = await figure(official);
    expect(await exporter.get(MARK_ALL, { through })).toEqual({ markAllNoticesRead: 1 });
    expect((await page(exporter, { unreadOnly: true })).nodes.map(({ recordId }) => recordId)).toEqual([id]);
    await official.get(updateDocument(FIGURE), { id, version, input: { attribution: '海关' } });
    expect(await unread(exporter)).toBe(2);
  });

  test('is counted for each watch', async () => {
    const russia = await watch(exporter, { market: 'RU' });
    const belarus = await watch(exporter, { market: 'BY' });
    await figure(official);
    const { watches } = await exporter.get<{ watches: object[] }>('{ watches { id unread } }');
    expect(watches).toEqual([
      { id: russia, unread: 1 },
      { id: belarus, unread: 0 },
    ]);
  });

  test.each([
    [MARK, { ids: ['desk-x'] }],
    [MARK_ALL, { through: '1' }],
    [MARK_ALL, { through: '1.2; drop' }],
  ])('refuses what no page told: %s %j', async (document, variables) => {
    expect(refusalOf(await exporter.ask(document, variables))).toMatchObject({ reason: 'VALUE_REFUSED' });
  });
});
