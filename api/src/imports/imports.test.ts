import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CLAIMS_TEMPLATE, templateHeader } from '@kouan/shared';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { customsCsv, filesKept, sheetRows, upload, xlsxOf } from './testing/files.ts';

let app: TestApp;
let analyst: TestPerson;

beforeAll(async () => {
  app = await testApp();
  analyst = await app.person(await app.tenant(), ['analyst']);
});
afterAll(() => app.close());

/** Each test begins with no figures and no file waiting. */
afterEach(async () => {
  await app.sql('update figure set import_id = null, relates_to_id = null, supersedes_id = null');
  for (const table of ['evidence', 'country_rating', 'figure', 'import_file', 'source', 'fact_change', 'audit_event']) {
    await app.sql(`delete from ${table}`);
  }
  for (const name of await filesKept(app)) await rm(path.join(app.uploadDir, name));
});

const HEADER = ['数据年月', '贸易伙伴编码', '贸易伙伴名称', '商品编码', '商品名称', '第一数量', '人民币'];
const row = (month: string, code: string, hs: string, amount: string): string[] => [
  month,
  code,
  '国名',
  hs,
  '商品',
  '5',
  amount,
];
const FILE = [
  HEADER,
  row('202203', '344', '85', '1,234,567'),
  row('202203', '502', '85171300', '89'),
  row('202203', '100', '85', '999'),
];

const COMMIT = `mutation ($id: ID!, $answers: ImportAnswersInput) { commitImport(id: $id, answers: $answers) {
  id state newCount revisedCount unchangedCount setAsideCount committedBy { id } source { kind title { zh } publisher } } }`;
const UNDO = `mutation ($id: ID!) { undoImport(id: $id) { id state undoneBy { id } } }`;
const PREVIEW = `query ($id: ID!, $answers: ImportAnswersInput) { importPreview(id: $id, answers: $answers) {
  unanswered questions { name } columns { header reads } rows newCount revisedCount unchangedCount importedBefore
  aside { reason rows } samples { line change market { code } value { value unit } before
  comparisonBasis comparisonForm direction basePeriod earlier { qualifier value lower upper unit } earlierDirection } } }`;
const EXPORTS = { flow: 'exports' };

interface Preview {
  readonly importPreview: Record<string, unknown> & {
    readonly newCount: number;
    readonly revisedCount: number;
    readonly unchangedCount: number;
    readonly samples: readonly unknown[];
  };
}

async function bring(rows: readonly (readonly string[])[], name?: string): Promise<string> {
  const { id, ...answer } = await upload(app, analyst, customsCsv(...rows), name === undefined ? {} : { name });
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
}

const preview = async (id: string, answers: object = EXPORTS) =>
  (await analyst.get<Preview>(PREVIEW, { id, answers })).importPreview;
const commit = (id: string, answers: object = EXPORTS) => analyst.ask(COMMIT, { id, answers });

async function imported(rows: readonly (readonly string[])[]): Promise<string> {
  const id = await bring(rows);
  const { errors } = await commit(id);
  expect(errors).toEqual([]);
  return id;
}

/** The figures that stand, as market, cut and value. */
async function standing(): Promise<unknown[]> {
  const rows = await app.sql(
    `select market_code, breakdown, trim_scale(value_number)::text as value from figure
      where superseded_at is null and deleted_at is null order by market_code, breakdown`,
  );
  return rows.map(({ market_code, breakdown, value }) => [market_code, breakdown, value]);
}

describe('a file of customs', () => {
  test('is shown before anything is written, with the question that it leaves open', async () => {
    const id = await bring(FILE);
    const before = await checksums(app);
    const shown = await preview(id, {});
    expect(shown).toMatchObject({
      unanswered: ['flow'],
      questions: [{ name: 'flow' }],
      rows: 3,
      newCount: 2,
      revisedCount: 0,
      unchangedCount: 0,
      importedBefore: null,
      aside: [{ reason: 'group', rows: 1 }],
    });
    expect(shown['columns']).toContainEqual({ header: '人民币', reads: 'amount_cny' });
    expect(shown.samples).toContainEqual({
      line: 2,
      change: 'new',
      market: { code: 'RU' },
      value: { value: '1234567', unit: 'CNY' },
      before: null,
      comparisonBasis: 'none',
      comparisonForm: 'level',
      direction: 'level',
      basePeriod: null,
      earlier: null,
      earlierDirection: null,
    });
    expect(await checksums(app)).toEqual(before);
    expect(refusalOf(await commit(id, {}))).toEqual({
      code: 'BAD_INPUT',
      reason: 'IMPORT_ANSWER_NEEDED',
      field: 'answers.flow',
    });
    expect(await checksums(app)).toEqual(before);
  });

  test('becomes figures with one source, evidence by line, one line of trail and one change told', async () => {
    const id = await bring(FILE, '出口.csv');
    const { data } = await commit(id);
    expect(data).toMatchObject({
      commitImport: {
        state: 'committed',
        newCount: 2,
        revisedCount: 0,
        unchangedCount: 0,
        setAsideCount: 1,
        committedBy: { id: analyst.userId },
        source: { kind: 'official_statistics', title: { zh: '海关统计在线查询（CSV）：出口.csv' } },
      },
    });
    expect(await standing()).toEqual([
      ['RU', null, '1234567'],
      ['US', 'hs:85171300', '89'],
    ]);
    const rows = await app.sql(
      `select f.indicator_code, f.sector_code, f.period, f.currency_code, f.observation_status, e.locator
        from figure f join evidence e on e.figure_id = f.id order by f.market_code`,
    );
    expect(rows).toEqual([
      expect.objectContaining({
        indicator_code: 'exports',
        sector_code: '85',
        period: '2022-03',
        locator: '第2行 line 2',
      }),
      expect.objectContaining({ sector_code: '851713', currency_code: 'CNY', locator: '第3行 line 3' }),
    ]);
    const trail = await app.sql(`select action from audit_event where record_id = $1 order by at, id`, [id]);
    expect(trail.map(({ action }) => action)).toEqual(['create', 'commit']);
    const told = await app.sql(`select action, market_codes from fact_change where kind = 'import'`);
    expect(told).toEqual([{ action: 'imported', market_codes: ['RU', 'US'] }]);
    expect(await filesKept(app)).toEqual([]);
  });

  test('changes nothing when it is imported again, under any name', async () => {
    await imported(FILE);
    const again = await bring(FILE, '别名.csv');
    const shown = await preview(again);
    expect(shown).toMatchObject({ newCount: 0, revisedCount: 0, unchangedCount: 2 });
    expect(shown['importedBefore']).not.toBeNull();
    const before = await checksums(app);
    expect(refusalOf(await commit(again))).toMatchObject({ reason: 'IMPORT_ALREADY' });
    expect(await checksums(app)).toEqual(before);
  });

  test('with the same figures in another order of columns and rows has nothing new', async () => {
    await imported(FILE);
    const turned = FILE.map((cells) => cells.toReversed());
    const again = await bring([turned[0] ?? [], ...turned.slice(1).toReversed()]);
    const before = await checksums(app);
    expect(refusalOf(await commit(again))).toMatchObject({ reason: 'IMPORT_NOTHING_NEW' });
    expect(await checksums(app)).toEqual(before);
  });

  test('that brings another value revises the figure, and the earlier one stays readable', async () => {
    await imported(FILE);
    const later = await bring([HEADER, row('202203', '344', '85', '1300000'), row('202204', '344', '85', '7')]);
    const shown = await preview(later);
    expect(shown).toMatchObject({ newCount: 1, revisedCount: 1, unchangedCount: 0 });
    expect(shown.samples[0]).toMatchObject({ change: 'revised', before: '1234567', value: { value: '1300000' } });
    await commit(later);
    const chain = await app.sql(
      `select trim_scale(f.value_number)::text as value, f.observation_status as status, o.superseded_at is not null as gone
        from figure f join figure o on o.id = f.supersedes_id`,
    );
    expect(chain).toEqual([{ value: '1300000', status: 'revised', gone: true }]);
    expect(await standing()).toHaveLength(3);
  });

  test('that revises an amount without a number of its own shows what it was reported as', async () => {
    await imported(FILE);
    await app.sql(`update figure set value_qualifier = 'more_than', value_upper = null where market_code = 'RU'`);
    const later = await bring([HEADER, row('202203', '344', '85', '1300000')]);
    expect((await preview(later)).samples[0]).toMatchObject({
      change: 'revised',
      value: { value: '1300000' },
      comparisonForm: 'level',
      earlier: { qualifier: 'more_than', value: '1234567', lower: '1234567', upper: null, unit: 'CNY' },
    });
  });

  test('of the other direction of trade is other figures', async () => {
    await imported(FILE);
    const other = await bring(FILE.with(1, row('202203', '344', '85', '5')));
    expect(await preview(other, { flow: 'imports' })).toMatchObject({ newCount: 2, revisedCount: 0 });
  });

  test('that was brought as exports by mistake says how to bring it as imports', async () => {
    const first = await imported(FILE);
    const again = await bring(FILE);
    const before = await checksums(app);
    const answer = await commit(again, { flow: 'imports' });
    expect(refusalOf(answer)).toMatchObject({ reason: 'IMPORT_ALREADY' });
    expect(answer.errors[0]?.message).toMatch(/exports for imports.*undo that import first/);
    expect(await checksums(app)).toEqual(before);
    await analyst.get(UNDO, { id: first });
    expect((await commit(again, { flow: 'imports' })).errors).toEqual([]);
  });

  test('imported by two at once is imported once', async () => {
    const [one, two] = [await bring(FILE), await bring(FILE)];
    const answers = await Promise.all([commit(one), commit(two), commit(one)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await standing()).toHaveLength(2);
  });
});

describe('an import that is undone', () => {
  test('goes whole, and what it superseded stands again', async () => {
    await imported(FILE);
    const before = await standing();
    const later = await imported([HEADER, row('202203', '344', '85', '1300000'), row('202204', '344', '85', '7')]);
    const { undoImport } = await analyst.get<{ undoImport: object }>(UNDO, { id: later });
    expect(undoImport).toMatchObject({ state: 'undone', undoneBy: { id: analyst.userId } });
    expect(await standing()).toEqual(before);
    const [source] = await app.sql(`select count(*)::int as n from source where deleted_at is not null`);
    expect(source).toEqual({ n: 1 });
  });

  test('may be imported again', async () => {
    const id = await imported(FILE);
    await analyst.get(UNDO, { id });
    expect(await standing()).toEqual([]);
    await imported(FILE);
    expect(await standing()).toHaveLength(2);
  });

  test('is refused while later revisions rest on it, and nothing changes', async () => {
    const id = await imported(FILE);
    await imported([HEADER, row('202203', '344', '85', '1300000')]);
    const before = await checksums(app);
    const answer = await analyst.ask(UNDO, { id });
    expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason: 'IMPORT_RESTED_ON', field: 'id' });
    expect(answer.errors[0]?.message).toContain('1 of its figures');
    expect(await checksums(app)).toEqual(before);
  });

  test('is undone once, and only after it was imported', async () => {
    const id = await imported(FILE);
    await analyst.get(UNDO, { id });
    const waiting = await bring(FILE);
    for (const other of [id, waiting]) {
      expect(refusalOf(await analyst.ask(UNDO, { id: other }))).toMatchObject({ reason: 'IMPORT_NOT_COMMITTED' });
    }
  });
});

describe('a file that waits', () => {
  test('is thrown away with all that was kept of it', async () => {
    const id = await bring(FILE);
    expect(await filesKept(app)).toHaveLength(1);
    await analyst.get('mutation ($id: ID!) { discardImport(id: $id) }', { id });
    expect(await filesKept(app)).toEqual([]);
    expect(await app.sql('select from import_file')).toEqual([]);
    expect(refusalOf(await commit(id))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is listed for those who may see imports', async () => {
    const id = await bring(FILE, '出口.csv');
    const list = `{ imports { nodes { id name format state rowCount byteSize createdBy { id } } totalCount } }`;
    expect(await analyst.get(list)).toMatchObject({
      imports: {
        nodes: [{ id, name: '出口.csv', format: 'gacc_query', state: 'previewed', rowCount: 3 }],
        totalCount: 1,
      },
    });
  });

  test('whose file is gone says so', async () => {
    const id = await bring(FILE);
    await rm(path.join(app.uploadDir, `${id}.upload`));
    for (const answer of [await commit(id), await analyst.ask(PREVIEW, { id })]) {
      expect(refusalOf(answer)).toMatchObject({ reason: 'IMPORT_FILE_GONE' });
    }
  });
});

describe('bringing a file', () => {
  test.each(['official', 'reviewer', 'exporter', 'auditor', 'tenant_admin'] as const)(
    'is not for an %s',
    async (role) => {
      const [membership] = await app.sql('select tenant_id as id from membership where user_id = $1', [analyst.userId]);
      const other = await app.person({ id: String(membership?.['id']) }, [role]);
      const before = await checksums(app);
      expect(await upload(app, other, customsCsv(...FILE))).toMatchObject({
        status: 403,
        errors: [{ extensions: { reason: 'PERMISSION_MISSING' } }],
      });
      expect([await checksums(app), await filesKept(app)]).toEqual([before, []]);
    },
  );

  test('is for people who are signed in, and for no form of another site', async () => {
    const before = await checksums(app);
    expect(await upload(app, null, customsCsv(...FILE))).toMatchObject({ status: 401 });
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      const answer = await upload(app, analyst, 'x', { headers: { 'content-type': type } });
      expect(answer).toMatchObject({
        status: 400,
        errors: [{ extensions: { code: 'BAD_INPUT', reason: 'UPLOAD_CONTENT_TYPE', field: 'content-type' } }],
      });
      expect(answer.errors?.[0]?.message).toContain('application/octet-stream');
    }
    expect([await checksums(app), await filesKept(app)]).toEqual([before, []]);
  });

  test('stays within its tenant', async () => {
    const id = await bring(FILE);
    const other = await app.person(await app.tenant({ region: '500000' }), ['analyst']);
    for (const document of [COMMIT, UNDO, PREVIEW, 'mutation ($id: ID!) { discardImport(id: $id) }']) {
      expect(refusalOf(await other.ask(document, { id }))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('the OECD’s history', () => {
  const history = (grade: string): string =>
    `ISO,country name,28-Jan-22,11-Mar-22\r\nRUS,Russia,4,${grade}\r\nBLR,Belarus,6,7\r\nDEU,Germany,-,-\r\n`;
  const ratings = (): Promise<unknown[]> =>
    app.sql(`select market_code as market, grade, rated_on::text as "on" from country_rating
      where deleted_at is null order by market_code, rated_on`);
  const RUSSIA = [
    { market: 'RU', grade: '4', on: '2022-01-28' },
    { market: 'RU', grade: '7', on: '2022-03-11' },
  ];

  test('becomes ratings with their day and evidence, changes nothing again, and is undone whole', async () => {
    const { id = '' } = await upload(app, analyst, history('7'), { name: 'crc.csv' });
    const shown = await preview(id, {});
    expect(shown).toMatchObject({ newCount: 4, unanswered: [] });
    expect((await commit(id, {})).data).toMatchObject({ commitImport: { newCount: 4, setAsideCount: 1 } });
    expect(await ratings()).toEqual([
      { market: 'BY', grade: '6', on: '2022-01-28' },
      { market: 'BY', grade: '7', on: '2022-03-11' },
      ...RUSSIA,
    ]);
    const [proof] = await app.sql('select count(*)::int as n from evidence where country_rating_id is not null');
    expect(proof).toEqual({ n: 4 });
    const again = await upload(app, analyst, history('7').replace('Belarus', 'BELARUS'), { name: 'crc2.csv' });
    expect(refusalOf(await commit(again.id ?? '', {}))).toMatchObject({ reason: 'IMPORT_NOTHING_NEW' });
    await analyst.get(UNDO, { id });
    expect(await ratings()).toEqual([]);
  });

  test('with another grade for the same day replaces it until it is undone', async () => {
    const first = await upload(app, analyst, history('7'), { name: 'crc.csv' });
    await commit(first.id ?? '', {});
    const later = await upload(app, analyst, history('6'), { name: 'crc2.csv' });
    expect(await preview(later.id ?? '', {})).toMatchObject({ newCount: 0, revisedCount: 1, unchangedCount: 3 });
    await commit(later.id ?? '', {});
    expect(await ratings()).toContainEqual({ market: 'RU', grade: '6', on: '2022-03-11' });
    const between = new Date().toISOString();
    await analyst.get(UNDO, { id: later.id });
    expect(await ratings()).toEqual(expect.arrayContaining(RUSSIA));
    expect(await ratings()).toHaveLength(4);
    const beside = `query ($knownAt: DateTime) {
      riskSummary(market: "RU", asOf: "2022-05-31", knownAt: $knownAt) { ratings { grade } } }`;
    const stood = (grade: string): object => ({ riskSummary: { ratings: [{ grade }] } });
    expect(await analyst.get(beside, { knownAt: between })).toEqual(stood('6'));
    expect(await analyst.get(beside)).toEqual(stood('7'));
  });
});

describe('a change of the table by country', () => {
  const table = (change: string): string =>
    [
      '2022年3月进出口商品国别（地区）总值表（人民币值）,,,',
      '单位：万元人民币,,,',
      '国别,进出口,出口,累计比去年同期±％',
      ',1至3月,1至3月,出口',
      `俄罗斯,9,5,${change}`,
    ].join('\n');

  test('is shown with what it is compared with, and with the way that it and the earlier one go', async () => {
    const first = await upload(app, analyst, table('-7.2'));
    await commit(first.id ?? '', {});
    const later = await upload(app, analyst, table('7.2'));
    const { samples } = await preview(later.id ?? '', {});
    expect(samples[0]).toMatchObject({
      change: 'revised',
      value: { value: '7.2', unit: 'percent' },
      comparisonBasis: 'cumulative_yoy',
      comparisonForm: 'percent_change',
      direction: 'up',
      basePeriod: '2021-01/2021-03',
      earlier: { value: '7.2', unit: 'percent' },
      earlierDirection: 'down',
    });
  });
});

describe('the claims template', () => {
  test('is fetched as xlsx and as CSV, filled in, and imported', async () => {
    for (const kind of ['xlsx', 'csv']) {
      const response = await fetch(`${app.url}/imports/template.${kind}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toContain(`template.${kind}`);
      const empty = new Uint8Array(await response.arrayBuffer());
      const { errors } = await upload(app, analyst, empty, { name: `模板.${kind}` });
      // The header is known; there is nothing below it yet.
      expect(errors?.[0]?.extensions.reason).toBe('IMPORT_NO_FIGURES');
    }
    const claim: Record<string, string> = {
      period_from: '202201',
      period_to: '202203',
      partner_code: 'RUS',
      measure: '索赔',
      qualifier: '逾',
      amount: '6000000',
      currency: 'USD',
      comparison: '同比倍数',
      comparison_value: '36',
      count: '12',
    };
    const filled = sheetRows(
      CLAIMS_TEMPLATE.map(templateHeader),
      CLAIMS_TEMPLATE.map(({ reads }) => claim[reads] ?? ''),
    );
    const { id } = await upload(app, analyst, xlsxOf(filled), { name: '理赔.xlsx' });
    expect(refusalOf(await commit(id ?? '', {}))).toMatchObject({ field: 'answers.publisher' });
    const { data } = await commit(id ?? '', { publisher: '中国信保' });
    expect(data).toMatchObject({
      commitImport: { newCount: 3, source: { kind: 'insurer_report', publisher: '中国信保' } },
    });
    const figures = await app.sql(
      `select f.indicator_code, f.value_qualifier, f.unit, l.unit as level from figure f
        left join figure l on l.id = f.relates_to_id order by f.unit`,
    );
    expect(figures).toEqual([
      { indicator_code: 'claims_filed', value_qualifier: 'more_than', unit: 'USD', level: null },
      { indicator_code: 'claim_count', value_qualifier: 'exactly', unit: 'count', level: null },
      { indicator_code: 'claims_filed', value_qualifier: 'about', unit: 'times', level: 'USD' },
    ]);
  });
});
