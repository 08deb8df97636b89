import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import {
  type Written,
  addAdjustment,
  addOrganization,
  allHands,
  deleteDocument,
  recordKind,
  restoreDocument,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { codeOf } from '../testing/told.ts';
import { moveFactClock, recordFactChanges } from './record-fact-changes.ts';
import { factRevisions, factRevisionsStatement } from './revisions.ts';

let app: TestApp;
let tenant: TestTenant;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  tenant = await app.tenant();
  person = await allHands(app, tenant);
});

const FIGURE = recordKind('Figure');
const NOTE = recordKind('RiskNote');
const POLICY_EVENT = recordKind('PolicyEvent');
const POSITION = recordKind('MarketPosition');
const SOURCE = recordKind('Source');

interface Told {
  readonly revision: number;
  readonly action: string;
  readonly kind: string;
  readonly record_id: string;
}

const told = async (): Promise<Told[]> => {
  const rows = await app.sql('select * from fact_change where tenant_id = $1 order by revision', [tenant.id]);
  return rows.map((row) => ({ ...row, revision: Number(row['revision']) }) as Told);
};
const clock = async (): Promise<number> =>
  Number((await app.sql('select revision from fact_clock where tenant_id = $1', [tenant.id]))[0]?.['revision'] ?? 0);
const lines = async (): Promise<string[]> => (await told()).map(({ kind, action }) => `${kind} ${action}`);
const ruFigure = { market: 'RU', sector: '85', region: '500000' };
const figure = (more: object = {}): Promise<Written> => writeLeast(person, FIGURE, '', { ...ruFigure, ...more });

describe('a change of a market fact', () => {
  test('is told with what it bears on', async () => {
    const { id, code } = await figure();
    expect(await told()).toEqual([
      expect.objectContaining({
        revision: 1,
        actor_id: person.userId,
        kind: 'figure',
        record_id: id,
        code,
        action: 'created',
        market_codes: ['RU'],
        sector_codes: ['85'],
        region_codes: ['500000'],
        topics: ['trade_trend'],
        label_en: 'Exports',
      }),
    ]);
    expect(await clock()).toBe(1);
  });

  test('is told for the market that it was about and for the one it is about now', async () => {
    const { id, version } = await writeLeast(person, POSITION, await addOrganization(person));
    await person.get(updateDocument(POSITION), { id, version, input: { market: 'BY' } });
    expect((await told()).at(-1)).toMatchObject({ action: 'updated', market_codes: ['BY', 'RU'] });
  });

  test('is told when it goes into the bin and when it comes back', async () => {
    const { id, version } = await writeLeast(person, POLICY_EVENT, '');
    await person.get(deleteDocument(POLICY_EVENT), { id, version });
    await person.get(restoreDocument(POLICY_EVENT), { id });
    expect(await lines()).toEqual(['policy_event created', 'policy_event deleted', 'policy_event restored']);
  });

  test('is told once for a revision, with the market of what it revises', async () => {
    const { id } = await figure();
    await figure({ market: 'BY', supersedesId: id });
    expect(await lines()).toEqual(['figure created', 'figure revised']);
    expect((await told()).at(-1)).toMatchObject({ market_codes: ['BY', 'RU'] });
  });

  test('names the company that a position is about', async () => {
    const organizationId = await addOrganization(person);
    await writeLeast(person, POSITION, organizationId);
    expect(await told()).toEqual([
      expect.objectContaining({ organization_id: organizationId, label_zh: '象山织造厂', topics: ['market_exits'] }),
    ]);
  });

  test('is told of an organization only when facts go by its name', async () => {
    const organizationId = await addOrganization(person);
    const renamed = { id: organizationId, version: 1, input: { name: { zh: '象山针织厂' } } };
    await writeLeast(person, POSITION, organizationId);
    await person.get(updateDocument(recordKind('Organization')), renamed);
    expect((await told()).at(-1)).toMatchObject({ kind: 'organization', action: 'updated', market_codes: ['RU'] });
  });
});

describe('a risk note', () => {
  test('tells nothing while it is written and reviewed, and tells of publication, confirmation and withdrawal', async () => {
    const note = await writeLeast(person, NOTE, '', { sectors: ['85'] });
    await supportDraft(person, note.id);
    const submitted = await person.get<{ note: Written }>(
      `mutation ($id: ID!, $version: Int!) { note: submitRiskNote(id: $id, version: $version) { id code version } }`,
      { id: note.id, version: note.version },
    );
    expect(await told()).toEqual([]);
    const reviewer = await app.person(tenant, ['reviewer']);
    const published = await reviewer.get<{ note: Written }>(
      `mutation ($id: ID!, $version: Int!) { note: publishRiskNote(id: $id, version: $version) { id code version } }`,
      { id: note.id, version: submitted.note.version },
    );
    const confirmed = await reviewer.get<{ note: Written }>(
      `mutation ($id: ID!, $version: Int!) { note: confirmRiskNote(id: $id, version: $version) { id code version } }`,
      { id: note.id, version: published.note.version },
    );
    await reviewer.get(
      `mutation ($id: ID!, $version: Int!) {
        withdrawRiskNote(id: $id, version: $version, comment: "No longer true") { id } }`,
      { id: note.id, version: confirmed.note.version },
    );
    expect(await told()).toEqual([
      expect.objectContaining({ action: 'published', record_id: note.id, market_codes: ['RU'], sector_codes: ['85'] }),
      expect.objectContaining({ action: 'published', record_id: note.id }),
      expect.objectContaining({ action: 'withdrawn', record_id: note.id, topics: ['payment_channels'] }),
    ]);
  });
});

describe('what stands beside a score', () => {
  test('is told like a fact: a rating with its grade, an adjustment until it is taken back', async () => {
    await writeLeast(person, recordKind('CountryRating'), await addOrganization(person));
    const source = await writeLeast(person, SOURCE, '');
    const id = await addAdjustment(person, source.id);
    await person.get(`mutation ($id: ID!) { endRiskAdjustment(id: $id, version: 1, reason: "Over") { id } }`, { id });
    expect(await lines()).toEqual(['country_rating created', 'risk_adjustment created', 'risk_adjustment withdrawn']);
    expect((await told())[0]).toMatchObject({ label_zh: '象山织造厂 4', market_codes: ['RU'] });
  });
});

describe('evidence and sources', () => {
  const ADD = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;

  test('tell for the fact that the evidence supports', async () => {
    const { id } = await figure();
    const source = await writeLeast(person, SOURCE, '');
    const { addEvidence } = await person.get<{ addEvidence: { id: string } }>(ADD, {
      input: { sourceId: source.id, figureId: id, locator: '第4段' },
    });
    await person.get(`mutation ($id: ID!) { removeEvidence(id: $id) }`, { id: addEvidence.id });
    expect(await lines()).toEqual(['figure created', 'figure evidence_added', 'figure evidence_removed']);
    expect((await told())[1]).toMatchObject({ record_id: id, source_id: source.id, market_codes: ['RU'] });
  });

  test('tell for all markets of what rests on a source, and on what quotes it', async () => {
    const wire = await writeLeast(person, SOURCE, '');
    const paper = await writeLeast(person, SOURCE, '', { originId: wire.id });
    const first = await figure();
    const second = await figure({ market: 'BY' });
    for (const [figureId, sourceId] of [
      [first.id, wire.id],
      [second.id, paper.id],
    ]) {
      await person.get(ADD, { input: { sourceId, figureId, locator: '第1段' } });
    }
    await person.get(updateDocument(SOURCE), { id: wire.id, version: wire.version, input: { publisher: '通讯社' } });
    expect((await told()).at(-1)).toMatchObject({ kind: 'source', action: 'updated', market_codes: ['BY', 'RU'] });
  });

  test('tell for every market when a fact without one rests on the source', async () => {
    const source = await writeLeast(person, SOURCE, '');
    const { id } = await writeLeast(person, FIGURE, '');
    await person.get(ADD, { input: { sourceId: source.id, figureId: id, locator: '第1段' } });
    await person.get(updateDocument(SOURCE), { ...source, code: undefined, input: { publisher: '通讯社' } });
    expect((await told()).at(-1)).toMatchObject({ kind: 'source', market_codes: [] });
  });

  test('tell nothing of a source that nothing rests on', async () => {
    const source = await writeLeast(person, SOURCE, '');
    await person.get(updateDocument(SOURCE), { id: source.id, version: 1, input: { publisher: '通讯社' } });
    expect(await told()).toEqual([]);
    expect(await clock()).toBe(0);
  });
});

describe('the clock', () => {
  test('neither moves nor leaves a gap when a change is refused', async () => {
    const { id } = await figure();
    const refused = await person.ask(updateDocument(FIGURE), { id, version: 99, input: { attribution: '海关' } });
    expect(codeOf(refused)).toBe('CONFLICT');
    await figure();
    expect((await told()).map(({ revision }) => revision)).toEqual([1, 2]);
    expect(await clock()).toBe(2);
  });

  test('counts each change once however many are written at once, and readers never see a gap', async () => {
    const writing = { done: false };
    const gaps: unknown[] = [];
    const watch = async (): Promise<void> => {
      while (!writing.done) {
        const [seen] = await app.sql(
          `select count(*)::int as rows, coalesce(max(revision), 0)::int as newest from fact_change where tenant_id = $1`,
          [tenant.id],
        );
        if (seen?.['rows'] !== seen?.['newest']) gaps.push(seen);
      }
    };
    const watching = watch();
    const writers = await Promise.all([1, 2, 3].map(() => allHands(app, tenant)));
    const write = (writer: TestPerson): Promise<unknown> => writeLeast(writer, FIGURE, '', ruFigure);
    await Promise.all(writers.flatMap((writer) => Array.from({ length: 8 }, () => write(writer))));
    writing.done = true;
    await watching;
    expect(gaps).toEqual([]);
    expect((await told()).map(({ revision }) => revision)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(await clock()).toBe(24);
  });

  test('numbers the changes of one transaction one after another, one row for each record', async () => {
    const door = app.app.get(TenantDoor);
    const viewer: Viewer = { ...EMPTY_VIEWER, tenantId: tenant.id, userId: person.userId };
    const concern = {
      marketCodes: ['RU'],
      sectorCodes: [],
      regionCodes: [],
      topics: [],
      organizationId: null,
      label: { zh: '海关数据', en: null },
    };
    const change = { ...concern, kind: 'import', code: 'customs.csv', recordId: tenant.id } as const;
    await door.withTenant(viewer, async (transaction) => {
      recordFactChanges(transaction, [{ ...change, action: 'imported' }]);
      recordFactChanges(transaction, [
        { ...change, action: 'updated' },
        { ...change, recordId: person.userId, action: 'import_undone' },
      ]);
    });
    expect((await told()).map(({ revision, action }) => [revision, action])).toEqual([
      [1, 'imported'],
      [2, 'import_undone'],
    ]);
    const [rows] = await door.read(viewer, factRevisionsStatement(viewer));
    expect(factRevisions(viewer, rows ?? [])).toEqual({ own: 2, desk: 0 });
  });

  test('goes on from where the clock was moved without a word: no change is told for that number', async () => {
    const door = app.app.get(TenantDoor);
    const viewer: Viewer = { ...EMPTY_VIEWER, tenantId: tenant.id, userId: person.userId };
    await figure();
    await door.withTenant(viewer, async (transaction) => {
      moveFactClock(transaction);
      moveFactClock(transaction);
    });
    expect(await clock()).toBe(2);
    await figure();
    expect((await told()).map(({ revision }) => revision)).toEqual([1, 3]);
    expect(await clock()).toBe(3);
  });
});

const EMPTY_VIEWER: Viewer = {
  userId: '',
  tenantId: '',
  membershipId: '',
  roles: [],
  organizationId: null,
  readScope: [],
  requestId: null,
};
