import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allHands, deleteDocument, recordKind } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { bin, report, rootedOf, source } from './testing/sources.ts';

const ADD = 'mutation ($input: EvidenceInput!) { added: addEvidence(input: $input) { id source { id } } }';

let app: TestApp;
let desk: TestPerson;
let person: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  app = await testApp();
  desk = await allHands(app, await app.tenant({ kind: 'platform' }));
  stranger = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

/** Someone of a bureau that has nothing yet. */
const newcomer = async (): Promise<TestPerson> => allHands(app, await app.tenant());

describe('evidence that names a document of the market desk', () => {
  const ownRecords = (by: TestPerson) =>
    app.sql(
      `select id, code, title_zh, url, published_on::text, origin_id, shared_origin_id from source
        where tenant_id = (select tenant_id from membership where user_id = $1) order by created_at`,
      [by.userId],
    );
  const cite = async (by: TestPerson, sourceId: string, figureId: string): Promise<string> =>
    (await by.get<{ added: { source: { id: string } } }>(ADD, { input: { sourceId, figureId, locator: '第2段' } }))
      .added.source.id;

  test('cites an own record of it, which is made once and leaves its line in the trail', async () => {
    person = await newcomer();
    const original = await source(desk, { url: 'https://example.org/wire', publisher: '新华社', kind: 'wire' });
    const figure = await report(person, original);
    const [copy, ...others] = await ownRecords(person);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({
      title_zh: '围巾出口试单',
      url: 'https://example.org/wire',
      published_on: '2022-05-11',
      origin_id: null,
      shared_origin_id: original,
    });
    expect(await cite(person, original, figure)).toBe(copy?.['id']);
    expect(await rootedOf(person, String(copy?.['id']))).toMatchObject({ root: { id: original, kind: 'wire' } });
    const trail = await app.sql('select action, actor_id, changes from audit_event where record_id = $1', [
      copy?.['id'],
    ]);
    expect(trail).toEqual([{ action: 'create', actor_id: person.userId, changes: expect.any(Array) }]);
    const changes = (trail[0]?.['changes'] ?? []) as { field: string }[];
    const origins = changes.filter(({ field }) => /origin/i.test(field));
    expect(origins).toEqual([{ field: 'sharedOriginId', before: null, after: original }]);
    expect(await ownRecords(person)).toHaveLength(1);
  });

  test('passes over what retells it, and over an own record in the bin', async () => {
    person = await newcomer();
    const original = await source(desk);
    const retelling = await source(person, { originId: original, title: { zh: '另一篇文章' } });
    const figure = await report(person, retelling);
    const copy = await cite(person, original, figure);
    expect(copy).not.toBe(retelling);
    await person.get(deleteDocument(recordKind('Figure')), { id: figure, version: 1 });
    await bin(person, copy);
    expect(await cite(person, original, await report(person, retelling))).not.toBe(copy);
    expect(await ownRecords(person)).toHaveLength(3);
  });

  test('makes one own record where many cite it at once', async () => {
    person = await newcomer();
    const original = await source(desk);
    const figure = await report(person, await source(person));
    const cited = await Promise.all(Array.from({ length: 6 }, () => cite(person, original, figure)));
    expect(new Set(cited).size).toBe(1);
    expect(await ownRecords(person)).toHaveLength(2);
  });

  test('may be given by a reviewer with a judgement, who may cite but enters no sources', async () => {
    const tenant = await app.tenant();
    const reviewer = await app.person(tenant, ['reviewer']);
    const original = await source(desk);
    const input = {
      market: 'BY',
      points: 5,
      reason: { zh: '结算渠道较评分所示更不稳定' },
      evidence: [{ sourceId: original, locator: '第2段' }],
    };
    const document = 'mutation ($input: RiskAdjustmentInput!) { record: createRiskAdjustment(input: $input) { id } }';
    await reviewer.get(document, { input });
    expect(await ownRecords(reviewer)).toMatchObject([{ shared_origin_id: original }]);
  });

  test('is refused for a document in the desk’s bin and for another bureau’s, and nothing is written', async () => {
    person = await newcomer();
    const figureId = await report(person, await source(person));
    const [binned, foreign] = [await source(desk), await source(stranger)];
    await bin(desk, binned);
    const before = await checksums(app);
    for (const sourceId of [binned, foreign]) {
      const answer = await person.ask(ADD, { input: { sourceId, figureId, locator: '第1段' } });
      expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason: 'REFERENCE_UNKNOWN', field: 'input.sourceId' });
    }
    expect(await checksums(app)).toEqual(before);
  });
});
