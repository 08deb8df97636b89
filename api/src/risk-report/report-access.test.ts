import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@kouan/shared';
import { allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { checksums } from '../testing/told.ts';
import { readPdf } from './testing/pdf-text.ts';
import { RUSSIA, type ReportDesk, reportDesk, textOf } from './testing/report-desk.ts';

let desk: ReportDesk;
beforeAll(async () => {
  desk = await reportDesk();
});
afterAll(() => desk.app.close());

async function refusal(answer: Promise<Response>): Promise<object> {
  const { status, headers } = await answer;
  const body = (await (await answer).json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  const [{ message, extensions } = { message: '', extensions: {} }] = body.errors;
  const { code, reason, field } = extensions;
  return { status, cache: headers.get('cache-control'), code, reason, field, message };
}

describe('the wall around a tenant', () => {
  test("another tenant's figures, notes and sources never appear", async () => {
    const theirs = await desk.app.tenant({ region: '500000' });
    const hands = await allHands(desk.app, theirs);
    const figure = await writeLeast(hands, recordKind('Figure'), '', {
      market: 'RU',
      period: '2022-03',
      attribution: '他人独有的数据',
    });
    const source = await writeLeast(hands, recordKind('Source'), '', { title: { zh: '他人独有的来源' } });
    await hands.get('mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }', {
      input: { sourceId: source.id, figureId: figure.id, locator: '第1段' },
    });
    const now = { market: 'RU', asOf: '2022-05-31', language: 'zh' };
    const ours = textOf(readPdf(await desk.report(now)));
    expect(ours).not.toContain('他人独有');
    const seen = textOf(readPdf(await desk.report(now, hands)));
    expect(seen).toContain('他人独有的数据');
    expect(seen).toContain('他人独有的来源');
  });
});

describe('what is refused', () => {
  const refusedWith = { cache: 'no-store' };

  test('nobody gets a report without signing in, or with a token that does not hold', async () => {
    expect(await refusal(desk.ask(RUSSIA, null))).toMatchObject({
      ...refusedWith,
      status: 401,
      code: 'UNAUTHENTICATED',
      reason: 'SIGN_IN_NEEDED',
    });
    expect(await refusal(desk.ask(RUSSIA, { token: 'x.y.z' }))).toMatchObject({
      status: 401,
      reason: 'SESSION_EXPIRED',
    });
  });

  test('whoever may not read summaries gets no report', async () => {
    const platform = await desk.app.person(await desk.app.tenant(), ['platform_admin'] satisfies Role[]);
    expect(await refusal(desk.ask(RUSSIA, platform))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      reason: 'PERMISSION_MISSING',
    });
  });

  test.each([
    [{}, 'market', 'REQUIRED'],
    [{ market: 'XX' }, 'market', 'UNKNOWN_MARKET'],
    [{ market: 'RU', sector: '99999' }, 'sector', 'UNKNOWN_SECTOR'],
    [{ market: 'RU', region: '1' }, 'region', 'UNKNOWN_REGION'],
    [{ market: 'RU', asOf: '2022-02-30' }, 'asOf', 'DATE_INVALID'],
    [{ market: 'RU', knownAt: 'yesterday' }, 'knownAt', 'INSTANT_INVALID'],
    [{ market: 'RU', language: 'fr' }, 'language', 'VALUE_UNKNOWN'],
    [{ market: 'R'.repeat(50) }, 'market', 'VALUE_UNKNOWN'],
  ])('%j names the field and the cure', async (query, field, reason) => {
    const before = await checksums(desk.app);
    expect(await refusal(desk.ask(query as Record<string, string>))).toMatchObject({
      ...refusedWith,
      status: 400,
      code: 'BAD_INPUT',
      field,
      reason,
    });
    expect(await checksums(desk.app)).toEqual(before);
  });

  test('is said in the language of the reader', async () => {
    expect(await refusal(desk.ask({ market: 'RU', asOf: '5月' }, desk.exporter, 'zh-CN'))).toMatchObject({
      message: '“asOf”不是有效日期，请按 2022-05-10 的形式填写（1900 至 2200 年）。',
    });
  });

  test('a parameter given twice is not guessed', async () => {
    const answer = fetch(`${desk.app.url}/reports/risk-summary.pdf?market=RU&market=US`, {
      headers: { authorization: `Bearer ${desk.exporter.token}`, 'accept-language': 'en' },
    });
    expect(await refusal(answer)).toMatchObject({ status: 400, field: 'market' });
  });

  test('a flood is told to come back, and everyone who waits is served', async () => {
    const answers = await Promise.all(Array.from({ length: 11 }, () => desk.ask({ ...RUSSIA, language: 'en' })));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const turnedAway = answers.find(({ status }) => status === 429);
    expect(turnedAway?.headers.get('retry-after')).toBe('5');
    expect((await desk.ask({ ...RUSSIA, language: 'en' })).status).toBe(200);
  });
});

describe('over HTTP', () => {
  test('a report is private, kept nowhere, and named in both scripts', async () => {
    const { headers } = await desk.ask({ ...RUSSIA, sector: '85', language: 'zh' });
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toContain('attachment; filename="kouan-risk-RU-85-2022-05-31-zh.pdf"');
    expect(decodeURIComponent(disposition)).toContain('风险摘要 俄罗斯 85 2022-05-31.pdf');
  });

  test('the description of the method is open to all', async () => {
    const answer = await fetch(`${desk.app.url}/reports/risk-method`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain('# How Kouan scores risk');
  });
});
