import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDemo } from '@kouan/db';
import type { Role } from '@kouan/shared';
import { addAdjustment, allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { type TestApp, send, testApp } from '../testing/test-app.ts';
import { checksums } from '../testing/told.ts';
import { loadFaces, printable } from './layout/faces.ts';
import { type PdfPage, readPdf, squeezed } from './testing/pdf-text.ts';

const KNOWN_AT = '2026-06-01T00:00:00Z';
const RUSSIA = { market: 'RU', asOf: '2022-05-31', knownAt: KNOWN_AT };

let app: TestApp;
let exporter: { readonly token: string };

beforeAll(async () => {
  app = await testApp();
  await loadDemo(app.database.service, '2026-04-01');
  exporter = await signedIn('exporter@chongqing.kouan.example');
});
afterAll(() => app.close());

async function signedIn(email: string): Promise<{ token: string }> {
  const { data } = await send<{ signIn: { accessToken: string } }>(
    app.url,
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: { email, password: 'Kouan-Demo-2022' } },
  );
  return { token: data?.signIn.accessToken ?? '' };
}

function ask(query: Record<string, string>, person: { token: string } | null = exporter, language = 'en') {
  return fetch(`${app.url}/reports/risk-summary.pdf?${new URLSearchParams(query).toString()}`, {
    headers: { 'accept-language': language, ...(person ? { authorization: `Bearer ${person.token}` } : {}) },
  });
}

async function report(query: Record<string, string>, person: { token: string } = exporter): Promise<Buffer> {
  const answer = await ask(query, person);
  if (answer.status !== 200) throw new Error(await answer.text());
  return Buffer.from(await answer.arrayBuffer());
}

const textOf = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join('');

async function refusal(answer: Promise<Response>): Promise<object> {
  const { status, headers } = await answer;
  const body = (await (await answer).json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  const [{ message, extensions } = { message: '', extensions: {} }] = body.errors;
  const { code, reason, field } = extensions;
  return { status, cache: headers.get('cache-control'), code, reason, field, message };
}

describe('the report on Russia', () => {
  let chinese: PdfPage[];
  let english: PdfPage[];
  beforeAll(async () => {
    chinese = readPdf(await report({ ...RUSSIA, language: 'zh' }));
    english = readPdf(await report({ ...RUSSIA, language: 'en' }));
  });

  test('answers the question on its first page: score, range, confidence, why, and what to check', async () => {
    const { riskSummary } = await summary();
    const [first] = chinese;
    for (const said of [
      '俄罗斯：贸易风险',
      '2022年5月31日',
      '2026年6月1日08:00:00',
      'kouan-risk/1.0',
      (Math.round(riskSummary.score.central * 10) / 10).toFixed(1),
      '高风险',
      ...riskSummary.reasons.map(({ text }) => text.zh),
      ...riskSummary.checks.map(({ text }) => text.zh),
      ...riskSummary.confidence.reasons.map(({ text }) => text.zh),
      '不提供法律意见',
      '规避制裁',
    ]) {
      expect(first?.text).toContain(squeezed(said));
    }
  });

  test('says the same in English', async () => {
    const { riskSummary } = await summary();
    const [first] = english;
    for (const said of [
      'Russia: the risk of trading',
      '31 May 2022',
      '1 June 2026, 08:00:00',
      'High risk',
      ...riskSummary.reasons.map(({ text }) => text.en),
      ...riskSummary.checks.map(({ text }) => text.en),
      'It gives no legal advice',
    ]) {
      expect(first?.text).toContain(squeezed(said));
    }
  });

  test('shows figures as they were reported, never more exactly', () => {
    const text = textOf(chinese);
    for (const said of ['逾600万美元', '同比约36倍', '下降逾60%', '环比下降近66.67%']) expect(text).toContain(said);
    const english6 = textOf(english);
    expect(english6).toContain(squeezed('more than 6 million USD'));
    expect(english6).not.toMatch(/(?<!morethan)6millionUSD/);
  });

  test('holds every number that the score is computed from', async () => {
    const { riskSummary } = await summary();
    const text = textOf(chinese);
    for (const part of riskSummary.parts) {
      for (const input of part.inputs) {
        const { relevance, reliability, age, emphasis, certainty, total } = input.weight;
        const factors = [relevance, reliability, age, emphasis, certainty, total, input.share].map(String).join('');
        const range =
          input.normalised.lower === input.normalised.upper
            ? ''
            : `${input.normalised.lower.toFixed(2)}–${input.normalised.upper.toFixed(2)}`;
        expect(text).toContain(`${input.normalised.central.toFixed(2)}${range}${factors}${input.points.toFixed(2)}`);
      }
    }
    expect(text).toContain(`合计11${riskSummary.score.central.toFixed(2)}`);
  });

  test('says what each check rests on, and what the score would be without each source', () => {
    const text = textOf(english);
    for (const said of [
      'The checks, and what they rest on',
      'United States restricts trade in high-tech products with Russia',
      'That nothing is recorded is no clearance.',
      'The score without each source',
    ]) {
      expect(text).toContain(squeezed(said));
    }
  });

  test('lists its sources with publisher, date and what they retell', () => {
    const text = textOf(english);
    for (const said of ['[1]', 'PYMNTS', '10 May 2022', 'retells: ', 'The Wall Street Journal']) {
      expect(text).toContain(squeezed(said));
    }
  });

  test('leads back to the very page with both clocks, and to the method', () => {
    const links = english.flatMap(({ links }) => links);
    expect(links).toContain(`${app.url}/#/risk-summary?market=RU&asOf=2022-05-31&knownAt=2026-06-01T00:00:00.000Z`);
    expect(links).toContain(`${app.url}/reports/risk-method`);
  });

  test('has no character that its fonts lack', () => {
    expect(textOf([...chinese, ...english])).not.toContain('〓');
  });

  test('in both languages holds the Chinese edition and then the English one', async () => {
    const both = readPdf(await report({ ...RUSSIA, language: 'both' }));
    expect(both).toHaveLength(chinese.length + english.length);
    expect(both[0]?.text).toContain('俄罗斯：贸易风险');
    expect(both[chinese.length]?.text).toContain('Russia:theriskoftrading');
    expect(both.at(-1)?.text).toContain(`Page${both.length}of${both.length}`);
  });

  interface Said {
    readonly text: { readonly zh: string; readonly en: string };
  }
  interface Range {
    readonly lower: number;
    readonly central: number;
    readonly upper: number;
  }

  function summary() {
    const query = `query ($market: ID!, $asOf: Date, $knownAt: DateTime) {
      riskSummary(market: $market, asOf: $asOf, knownAt: $knownAt) {
        score { central } reasons { text { zh en } } checks { text { zh en } }
        confidence { reasons { text { zh en } } }
        parts { inputs { share points normalised { lower central upper }
          weight { relevance reliability age emphasis certainty total } } }
      }
    }`;
    return send<{
      riskSummary: {
        score: Range;
        reasons: Said[];
        checks: Said[];
        confidence: { reasons: Said[] };
        parts: { inputs: { share: number; points: number; normalised: Range; weight: Record<string, number> }[] }[];
      };
    }>(app.url, query, RUSSIA, exporter.token).then(({ data, errors }) => {
      if (!data) throw new Error(JSON.stringify(errors));
      return data;
    });
  }
});

test('every name of reference data and every text of the demonstration can be printed', async () => {
  const faces = await loadFaces();
  const tables = await app.sql(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const all = tables
    .map(({ name }) => `select row_to_json(t)::text as text from "${String(name)}" t`)
    .join(' union all ');
  const rows = await app.sql(`select string_agg(distinct c, '') as characters
    from (${all}) texts, regexp_split_to_table(text, '') c`);
  const characters = [...printable(String(rows[0]?.['characters']))];
  expect(characters.length).toBeGreaterThan(1_500);
  expect(characters.filter((character) => !faces.has(character))).toEqual([]);
});

describe('a report that is made again', () => {
  test('is the same to the last byte for the same dates, in each language', async () => {
    for (const language of ['zh', 'en', 'both']) {
      const [once, again] = [await report({ ...RUSSIA, language }), await report({ ...RUSSIA, language })];
      expect(again.equals(once)).toBe(true);
    }
  });

  test('is the same although evidence and records have been added since', async () => {
    const desk = await signedIn('analyst@desk.kouan.example');
    const moment = new Date().toISOString();
    const question = { ...RUSSIA, knownAt: moment, language: 'zh' };
    const before = await report(question);
    const write = <Data>(query: string, input: object): Promise<Data> =>
      send<Data>(app.url, query, { input }, desk.token).then(({ data, errors }) => {
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
      app.url,
      '{ figures(filter: { market: "RU", indicators: ["claims_filed"] }) { nodes { id } } }',
      {},
      desk.token,
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
    expect((await report(question)).equals(before)).toBe(true);
    const later = textOf(readPdf(await report({ ...RUSSIA, knownAt: '2100-01-01T00:00:00Z', language: 'zh' })));
    expect(later).toContain('后来的报道');
  });

  test('without a moment it speaks of the moment at which it was made, and its link carries it', async () => {
    const before = new Date().toISOString();
    const [first, ...rest] = readPdf(await report({ market: 'RU', asOf: '2022-05-31', language: 'en' }));
    const after = new Date().toISOString();
    const link = [first, ...rest].flatMap((page) => page?.links ?? []).find((url) => url.includes('knownAt='));
    const moment = new URL(link ?? '').hash.split('knownAt=')[1] ?? '';
    expect(moment >= before && moment <= after).toBe(true);
    const again = await report({ market: 'RU', asOf: '2022-05-31', knownAt: moment, language: 'en' });
    expect(textOf(readPdf(again))).toBe(textOf([first, ...rest].filter((page) => page !== undefined)));
  });

  test('a moment to come is no moment to speak of', async () => {
    const [first] = readPdf(await report({ ...RUSSIA, knownAt: '2100-01-01T00:00:00Z', language: 'zh' }));
    expect(first?.text).not.toContain('2100年');
  });
});

describe('a report of little', () => {
  test('says that there is no score, and never shows a zero for it', async () => {
    const pages = readPdf(await report({ market: 'RU', asOf: '1999-12-31', language: 'en' }));
    expect(pages[0]?.text).toContain(squeezed('Too little is known for a score'));
    expect(pages[0]?.text).toContain(squeezed('No score does not mean no risk.'));
    expect(textOf(pages)).toContain(squeezed('There are no sources.'));
  });

  test('names sector and region', async () => {
    const question = { ...RUSSIA, sector: '85', region: '500000' };
    const [first] = readPdf(await report({ ...question, language: 'zh' }));
    expect(first?.text).toContain('（85）');
    expect(first?.text).toContain('重庆市（500000）');
  });
});

describe('beside the score', () => {
  let pages: readonly string[];
  beforeAll(async () => {
    const hands = await allHands(app, await app.tenant());
    const issuer = await writeLeast(hands, recordKind('Organization'), '', { name: { zh: '某评级机构' } });
    await writeLeast(hands, recordKind('CountryRating'), issuer.id, {
      grade: '7',
      disclaimer: { zh: '不得用作主权评级' },
      ratedOn: '2022-03-04',
    });
    const source = await writeLeast(hands, recordKind('Source'), '', { title: { zh: '调整的依据' } });
    await addAdjustment(hands, source.id, { points: 6 });
    pages = readPdf(await report({ market: 'RU', language: 'zh' }, hands)).map(({ text }) => text);
  });

  test("an expert's adjustment stands apart, with its reason and who answers for it", () => {
    expect(pages[0]).toContain('专家调整（单独列示，不计入评分）：+6.00分。');
    expect(pages[0]).toContain('理由：结算渠道较评分所示更不稳定');
    expect(pages.join('')).toContain('调整的依据');
  });

  test('ratings of others stand with their scale, date and disclaimer', () => {
    const text = pages.join('');
    expect(text).toContain('其他机构的评级');
    for (const said of ['某评级机构', '国家风险等级（0至7）', '2022年3月4日', '不得用作主权评级']) {
      expect(text).toContain(said);
    }
  });
});

describe('the wall around a tenant', () => {
  test("another tenant's figures, notes and sources never appear", async () => {
    const theirs = await app.tenant({ region: '500000' });
    const hands = await allHands(app, theirs);
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
    const ours = textOf(readPdf(await report(now)));
    expect(ours).not.toContain('他人独有');
    const seen = textOf(readPdf(await report(now, hands)));
    expect(seen).toContain('他人独有的数据');
    expect(seen).toContain('他人独有的来源');
  });
});

describe('what is refused', () => {
  const refusedWith = { cache: 'no-store' };

  test('nobody gets a report without signing in, or with a token that does not hold', async () => {
    expect(await refusal(ask(RUSSIA, null))).toMatchObject({
      ...refusedWith,
      status: 401,
      code: 'UNAUTHENTICATED',
      reason: 'SIGN_IN_NEEDED',
    });
    expect(await refusal(ask(RUSSIA, { token: 'x.y.z' }))).toMatchObject({ status: 401, reason: 'SESSION_EXPIRED' });
  });

  test('whoever may not read summaries gets no report', async () => {
    const platform = await app.person(await app.tenant(), ['platform_admin'] satisfies Role[]);
    expect(await refusal(ask(RUSSIA, platform))).toMatchObject({
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
    const before = await checksums(app);
    expect(await refusal(ask(query as Record<string, string>))).toMatchObject({
      ...refusedWith,
      status: 400,
      code: 'BAD_INPUT',
      field,
      reason,
    });
    expect(await checksums(app)).toEqual(before);
  });

  test('is said in the language of the reader', async () => {
    expect(await refusal(ask({ market: 'RU', asOf: '5月' }, exporter, 'zh-CN'))).toMatchObject({
      message: '“asOf”不是有效日期，请按 2022-05-10 的形式填写（1900 至 2200 年）。',
    });
  });

  test('a parameter given twice is not guessed', async () => {
    const answer = fetch(`${app.url}/reports/risk-summary.pdf?market=RU&market=US`, {
      headers: { authorization: `Bearer ${exporter.token}`, 'accept-language': 'en' },
    });
    expect(await refusal(answer)).toMatchObject({ status: 400, field: 'market' });
  });

  test('a flood is told to come back, and everyone who waits is served', async () => {
    const answers = await Promise.all(Array.from({ length: 11 }, () => ask({ ...RUSSIA, language: 'en' })));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const turnedAway = answers.find(({ status }) => status === 429);
    expect(turnedAway?.headers.get('retry-after')).toBe('5');
    expect((await ask({ ...RUSSIA, language: 'en' })).status).toBe(200);
  });
});

describe('over HTTP', () => {
  test('a report is private, kept nowhere, and named in both scripts', async () => {
    const { headers } = await ask({ ...RUSSIA, sector: '85', language: 'zh' });
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toContain('attachment; filename="kouan-risk-RU-85-2022-05-31-zh.pdf"');
    expect(decodeURIComponent(disposition)).toContain('风险摘要 俄罗斯 85 2022-05-31.pdf');
  });

  test('the description of the method is open to all', async () => {
    const answer = await fetch(`${app.url}/reports/risk-method`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain('# How Kouan scores risk');
  });
});
