import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { send } from '../testing/test-app.ts';
import { readPdf } from './testing/pdf-text.ts';
import { RUSSIA, type ReportDesk, reportDesk, textOf } from './testing/report-desk.ts';

let desk: ReportDesk;
beforeAll(async () => {
  desk = await reportDesk();
});
afterAll(() => desk.app.close());

describe('a report that is made again', () => {
  test('is the same to the last byte for the same dates, in each language', async () => {
    for (const language of ['zh', 'en', 'both']) {
      const [once, again] = [await desk.report({ ...RUSSIA, language }), await desk.report({ ...RUSSIA, language })];
      expect(again.equals(once)).toBe(true);
    }
  });

  test('is the same although evidence and records have been added since', async () => {
    const analyst = await desk.signIn('analyst@desk.kouan.example');
    const moment = new Date().toISOString();
    const question = { ...RUSSIA, knownAt: moment, language: 'zh' };
    const before = await desk.report(question);
    const write = <Data>(query: string, input: object): Promise<Data> =>
      send<Data>(desk.app.url, query, { input }, analyst.token).then(({ data, errors }) => {
        if (!data) throw new Error(JSON.stringify(errors));
        return data;
      });
    const { createFigure } = await write<{ createFigure: { id: string } }>(
      'mutation ($input: FigureInput!) { createFigure(input: $input) { id } }',
      {
        indicator: 'exports',
        market: 'RU',
        period: '2022-04',
        value: { qualifier: 'exactly', value: '1', unit: 'USD' },
      },
    );
    const { figures } = await send<{ figures: { nodes: { id: string }[] } }>(
      desk.app.url,
      '{ figures(filter: { market: "RU", indicators: ["claims_filed"] }) { nodes { id } } }',
      {},
      analyst.token,
    ).then(({ data }) => data ?? { figures: { nodes: [] } });
    const { createSource } = await write<{ createSource: { id: string } }>(
      'mutation ($input: SourceInput!) { createSource(input: $input) { id } }',
      { kind: 'news', title: { zh: '后来的报道' } },
    );
    for (const figureId of [createFigure.id, figures.nodes[0]?.id]) {
      await write('mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }', {
        sourceId: createSource.id,
        figureId,
        locator: '第1段',
      });
    }
    expect((await desk.report(question)).equals(before)).toBe(true);
    const later = textOf(readPdf(await desk.report({ ...RUSSIA, knownAt: '2100-01-01T00:00:00Z', language: 'zh' })));
    expect(later).toContain('后来的报道');
  });

  test('without a moment it speaks of the moment at which it was made, and its link carries it', async () => {
    const before = new Date().toISOString();
    const [first, ...rest] = readPdf(await desk.report({ market: 'RU', asOf: '2022-05-31', language: 'en' }));
    const after = new Date().toISOString();
    const link = [first, ...rest].flatMap((page) => page?.links ?? []).find((url) => url.includes('knownAt='));
    const moment = new URL(link ?? '').hash.split('knownAt=')[1] ?? '';
    expect(moment >= before && moment <= after).toBe(true);
    const again = await desk.report({ market: 'RU', asOf: '2022-05-31', knownAt: moment, language: 'en' });
    expect(textOf(readPdf(again))).toBe(textOf([first, ...rest].filter((page) => page !== undefined)));
  });

  test('does not speak of a moment at which somebody was still writing', async () => {
    const analyst = await desk.signIn('analyst@desk.kouan.example');
    const other = new Client(desk.app.database.admin);
    await other.connect();
    // Whoever changes a fact waits for the clock at the very end, with everything written and nothing kept.
    await other.query('begin; select from fact_clock for update');
    const written = send(
      desk.app.url,
      'mutation ($input: PolicyEventInput!) { createPolicyEvent(input: $input) { id } }',
      { input: { kind: 'statement', markets: ['RU'], title: { en: 'Written meanwhile' }, occurredFrom: '2022-05-20' } },
      analyst.token,
    );
    const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    while ((await desk.app.sql(waiting)).length === 0);
    const asked = new Date().toISOString();
    const question = { ...RUSSIA, knownAt: asked, language: 'en' };
    const pages = readPdf(await desk.report(question));
    await other.query('commit');
    await other.end();
    expect((await written).errors).toEqual([]);
    const link = pages.flatMap(({ links }) => links).find((url) => url.includes('knownAt='));
    const moment = new URL(link ?? '').hash.split('knownAt=')[1] ?? '';
    expect(moment < asked).toBe(true);
    expect(textOf(readPdf(await desk.report({ ...question, knownAt: moment })))).toBe(textOf(pages));
    const later = { ...question, knownAt: new Date().toISOString() };
    expect(textOf(readPdf(await desk.report(later))).includes('Writtenmeanwhile')).toBe(true);
  });

  test('a moment to come is no moment to speak of', async () => {
    const [first] = readPdf(await desk.report({ ...RUSSIA, knownAt: '2100-01-01T00:00:00Z', language: 'zh' }));
    expect(first?.text).not.toContain('2100年');
  });
});
