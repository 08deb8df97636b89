import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { customsCsv, sheetRows, upload, xlsxOf } from './testing/files.ts';

let app: TestApp;
let analyst: TestPerson;

beforeAll(async () => {
  app = await testApp();
  analyst = await app.person(await app.tenant(), ['analyst']);
});
afterAll(() => app.close());

const PREVIEW = `query ($id: ID!, $answers: ImportAnswersInput) { importPreview(id: $id, answers: $answers) {
  format headerLine head { line cells } columns { index header reads byHeader remark examples } meanings
  missing { anyOf } doubled { reads headers } unanswered questions { name } rows newCount revisedCount unchangedCount
  refusedRows importedBefore samples { market { code } grade previous period value { value unit } } } }`;
const COMMIT = `mutation ($id: ID!, $answers: ImportAnswersInput) { commitImport(id: $id, answers: $answers) {
  id format rowCount newCount unchangedCount columns { header reads byHeader }
  answers { flow publisher ratedOn constants { reads value } } } }`;

interface Preview {
  readonly importPreview: Record<string, unknown>;
}

async function bring(file: Uint8Array | string, name: string): Promise<string> {
  const { id, ...answer } = await upload(app, analyst, file, { name });
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
}

const preview = async (id: string, answers: object = {}): Promise<Record<string, unknown>> =>
  (await analyst.get<Preview>(PREVIEW, { id, answers })).importPreview;
const commit = (id: string, answers: object) => analyst.ask(COMMIT, { id, answers });

/** Tries to import, and proves that nothing was written. */
async function refused(id: string, answers: object): Promise<unknown> {
  const before = await checksums(app);
  const answer = await commit(id, answers);
  expect(await checksums(app)).toEqual(before);
  return refusalOf(answer);
}

const LIST = [
  'Country Code ISO Alpha 3,Country Name,Previous Classification,Current Prevailing Classification,Notes',
  'RUS,Russian Federation,4,7,',
  'BRA,Brazil,5,5,',
  'DEU,Germany,-,-,High income',
  'XKX,Kosovo,6,6,',
  '(1) Not endorsed for any other purpose,,,,',
  '',
].join('\r\n');

describe('the OECD’s current list', () => {
  const ratings = (): Promise<unknown[]> =>
    app.sql(`select market_code as market, grade, rated_on::text as "on" from country_rating
      where deleted_at is null order by rated_on, market_code`);

  test('asks from which day on it holds, and shows the previous grade without writing it', async () => {
    const id = await bring(LIST, 'crc.csv');
    const shown = await preview(id);
    expect(shown).toMatchObject({
      format: 'oecd_current',
      questions: [{ name: 'ratedOn' }],
      unanswered: ['ratedOn'],
      rows: 5,
      refusedRows: 0,
      newCount: 2,
      samples: [
        { market: { code: 'RU' }, grade: '7', previous: '4', period: null },
        { market: { code: 'BR' }, grade: '5', previous: '5', period: null },
      ],
    });
    expect(shown['columns']).toContainEqual(
      expect.objectContaining({ reads: 'previous_grade', remark: 'undated', examples: ['4', '5', '-'] }),
    );
    expect(await refused(id, {})).toEqual({
      code: 'BAD_INPUT',
      reason: 'IMPORT_RATED_ON_NEEDED',
      field: 'answers.ratedOn',
    });
    for (const [ratedOn, reason] of [
      ['2199-01-01', 'IMPORT_RATED_ON_FUTURE'],
      ['1998-12-31', 'IMPORT_RATED_ON_EARLY'],
    ] as const) {
      expect(await refused(id, { ratedOn })).toMatchObject({ reason, field: 'answers.ratedOn' });
      expect(refusalOf(await analyst.ask(PREVIEW, { id, answers: { ratedOn } }))).toMatchObject({ reason });
    }
  });

  test('becomes a rating of that day for each country, changes nothing again, and holds from another day too', async () => {
    const answers = { ratedOn: '2022-03-11' };
    const id = await bring(LIST, 'crc.csv');
    expect((await commit(id, answers)).data).toMatchObject({
      commitImport: { format: 'oecd_current', newCount: 2, answers: { ratedOn: '2022-03-11', flow: null } },
    });
    const first = [
      { market: 'BR', grade: '5', on: '2022-03-11' },
      { market: 'RU', grade: '7', on: '2022-03-11' },
    ];
    expect(await ratings()).toEqual(first);
    const same = await bring(LIST, 'crc.csv');
    expect((await preview(same, answers))['importedBefore']).not.toBeNull();
    expect(await refused(same, answers)).toMatchObject({ reason: 'IMPORT_ALREADY' });
    const xlsx = xlsxOf(sheetRows(...LIST.split('\r\n').map((line) => line.split(','))));
    const sheet = await bring(xlsx, 'crc.xlsx');
    expect(await refused(sheet, answers)).toMatchObject({ reason: 'IMPORT_NOTHING_NEW' });
    expect((await preview(same, { ratedOn: '2022-10-21' }))['importedBefore']).toBeNull();
    await commit(same, { ratedOn: '2022-10-21' });
    expect(await ratings()).toEqual([...first, ...first.map((one) => ({ ...one, on: '2022-10-21' }))]);
    for (const undone of [id, same])
      await analyst.get(`mutation ($id: ID!) { undoImport(id: $id) { id } }`, { id: undone });
    expect(await ratings()).toEqual([]);
  });
});

describe('a file of customs whose header a colleague has renamed', () => {
  const HEADER = ['数据年月', '贸易伙伴编码', '国家', '编码', '金额'];
  const FILE = customsCsv(HEADER.with(4, '人民币'), ['202203', '344', '俄罗斯', '85', '1,234']);
  const RENAMED = customsCsv(HEADER.with(0, '月份').with(4, '人民币'), ['202203', '344', '俄罗斯', '8517', '77']);

  test('is shown with what is missing, read as it is assigned, and remembers it', async () => {
    const id = await bring(RENAMED, '改名.csv');
    expect(await preview(id)).toMatchObject({ format: null, newCount: 0, meanings: [] });
    const mapping = { format: 'gacc_query' };
    expect(await preview(id, { mapping })).toMatchObject({
      format: 'gacc_query',
      missing: [{ anyOf: ['period'] }],
      rows: 0,
      newCount: 0,
    });
    expect(await refused(id, { flow: 'exports', mapping })).toMatchObject({
      reason: 'IMPORT_COLUMN_MISSING',
      field: 'answers.mapping.columns',
    });
    const columns = [
      { index: 0, reads: 'period' },
      { index: 3, reads: 'commodity_code' },
    ];
    const answers = { flow: 'exports', mapping: { ...mapping, columns } };
    expect(await preview(id, answers)).toMatchObject({ missing: [], rows: 1, newCount: 1, unanswered: [] });
    expect((await commit(id, answers)).data).toMatchObject({
      commitImport: {
        format: 'gacc_query',
        rowCount: 1,
        columns: [
          { header: '月份', reads: 'period', byHeader: 'not_used' },
          { header: '贸易伙伴编码', reads: 'partner_code', byHeader: 'partner_code' },
          { header: '国家', reads: 'not_used' },
          { header: '编码', reads: 'commodity_code', byHeader: 'not_used' },
          { header: '人民币', reads: 'amount_cny' },
        ],
      },
    });
    const [figure] = await app.sql(`select sector_code, period from figure where import_id = $1`, [id]);
    expect(figure).toEqual({ sector_code: '8517', period: '2022-03' });
  });

  test('keeps a column out that somebody does not want', async () => {
    const id = await bring(FILE, '海关.csv');
    const answers = { flow: 'exports', mapping: { columns: [{ index: 3, reads: 'commodity_code' }] } };
    expect(await preview(id, answers)).toMatchObject({ newCount: 1, format: 'gacc_query' });
    const dropped = { flow: 'exports', mapping: { columns: [{ index: 4, reads: 'not_used' }] } };
    expect(await preview(id, dropped)).toMatchObject({ missing: [{ anyOf: ['amount_cny', 'amount_usd'] }] });
  });

  test('with two columns of one name waits until somebody says which', async () => {
    const id = await bring(
      customsCsv(['数据年月', '贸易伙伴编码', '人民币', '人民币'], ['202203', '344', '5', '6']),
      '二.csv',
    );
    expect(await preview(id)).toMatchObject({
      doubled: [{ reads: 'amount_cny', headers: ['人民币', '人民币'] }],
      rows: 0,
    });
    expect(await refused(id, { flow: 'exports' })).toMatchObject({ reason: 'IMPORT_COLUMN_TWICE' });
    const answers = { flow: 'exports', mapping: { columns: [{ index: 3, reads: 'amount_cny' }] } };
    expect(await preview(id, answers)).toMatchObject({
      doubled: [],
      newCount: 1,
      samples: [{ value: { value: '6' } }],
    });
  });

  test.each([
    [{ columns: [{ index: 9, reads: 'period' }] }, 'IMPORT_MAPPING_COLUMN', 'answers.mapping.columns.0.index'],
    [
      {
        columns: [
          { index: 0, reads: 'period' },
          { index: 0, reads: 'not_used' },
        ],
      },
      'IMPORT_MAPPING_COLUMN_TWICE',
      'answers.mapping.columns.1.index',
    ],
    [
      {
        columns: [
          { index: 0, reads: 'period' },
          { index: 1, reads: 'period' },
        ],
      },
      'IMPORT_MAPPING_TWICE',
      'answers.mapping.columns.1.reads',
    ],
    [{ columns: [{ index: 0, reads: 'grade' }] }, 'IMPORT_MAPPING_MEANING', 'answers.mapping.columns.0.reads'],
    [{ headerLine: 40 }, 'IMPORT_MAPPING_HEADER', 'answers.mapping.headerLine'],
    [{ format: 'oecd_history' }, 'IMPORT_MAPPING_FORMAT_FIXED', 'answers.mapping.format'],
    [{ constants: [{ reads: 'grade', value: '7' }] }, 'IMPORT_MAPPING_MEANING', 'answers.mapping.constants.0.reads'],
    [
      { constants: [{ reads: 'period', value: 'x'.repeat(201) }] },
      'TEXT_TOO_LONG',
      'answers.mapping.constants.0.value',
    ],
  ])('refuses %j', async (mapping, reason, field) => {
    const id = await bring(FILE, '海关.csv');
    const answers = { flow: 'exports', mapping };
    expect(await refused(id, answers)).toMatchObject({ code: 'BAD_INPUT', reason, field });
    expect(refusalOf(await analyst.ask(PREVIEW, { id, answers }))).toMatchObject({ reason, field });
    await analyst.get('mutation ($id: ID!) { discardImport(id: $id) }', { id });
  });
});

describe('a broker’s own table of claims', () => {
  const BROKER = [
    'Claims statement Q1 2022,,,',
    'Buyer country,From,Until,Claimed',
    'RUS,202201,202203,6000000',
    'BR,202201,202203,1000',
    '',
  ].join('\n');
  const columns = [
    { index: 0, reads: 'partner_code' },
    { index: 1, reads: 'period_from' },
    { index: 2, reads: 'period_to' },
    { index: 3, reads: 'amount' },
  ];
  const constants = [
    { reads: 'measure', value: '索赔' },
    { reads: 'currency', value: 'USD' },
  ];

  test('is read once its kind, its columns and what holds for all rows are told', async () => {
    const id = await bring(BROKER, 'broker.csv');
    expect(await preview(id)).toMatchObject({ format: null, headerLine: 2, head: [{ line: 1 }, { line: 2 }, {}, {}] });
    expect(refusalOf(await analyst.ask(PREVIEW, { id, answers: { mapping: { columns } } }))).toMatchObject({
      reason: 'IMPORT_MAPPING_FORMAT',
      field: 'answers.mapping.format',
    });
    const publisher = 'Broker';
    expect(await preview(id, { publisher, mapping: { format: 'claims', columns } })).toMatchObject({
      missing: [{ anyOf: ['measure'] }, { anyOf: ['currency'] }],
    });
    const answers = { publisher, mapping: { format: 'claims', columns, constants } };
    expect(await preview(id, answers)).toMatchObject({ missing: [], rows: 2, newCount: 2, refusedRows: 0 });
    expect((await commit(id, answers)).data).toMatchObject({
      commitImport: { format: 'claims', newCount: 2, answers: { publisher, constants } },
    });
    const figures = await app.sql(
      `select indicator_code, period, trim_scale(value_number)::text as value, unit from figure where import_id = $1
        order by value_number`,
      [id],
    );
    expect(figures).toEqual([
      { indicator_code: 'claims_filed', period: '2022-Q1', value: '1000', unit: 'USD' },
      { indicator_code: 'claims_filed', period: '2022-Q1', value: '6000000', unit: 'USD' },
    ]);
  });
});
