import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLAIMS_TEMPLATE, MOST_PROBLEMS, templateHeader } from '@kouan/shared';
import { strToU8 } from 'fflate';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { customsCsv, filesKept, sheetRows, upload, xlsxOf } from './testing/files.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const HEADER = ['数据年月', '贸易伙伴编码', '贸易伙伴名称', '人民币'];
const GOOD = ['202203', '344', '俄罗斯', '1,234'];
const csv = (...rows: readonly (readonly string[])[]): Uint8Array => customsCsv(HEADER, ...rows);
const utf8 = (text: string): Uint8Array => strToU8(text);
const TEMPLATE = CLAIMS_TEMPLATE.map(templateHeader);
const CLAIM = ['202201', '202203', 'RUS', '', '', '索赔', '', '', '', '6000000', 'USD'];

async function freshAnalyst(): Promise<TestPerson> {
  return app.person(await app.tenant(), ['analyst']);
}

const ROWS: readonly [what: string, file: () => Uint8Array, expected: object][] = [
  [
    'a month 13',
    () => csv(GOOD, ['202213', '502', '美国', '5']),
    { line: 3, column: '数据年月', reason: 'IMPORT_MONTH' },
  ],
  [
    'an unknown partner code',
    () => csv(['202203', '888', '某国', '5']),
    { line: 2, column: '贸易伙伴编码', reason: 'IMPORT_PARTNER_UNKNOWN' },
  ],
  ['a row twice', () => csv(GOOD, GOOD), { line: 3, column: null, reason: 'IMPORT_DUPLICATE' }],
  ['a row twice with two values', () => csv(GOOD, GOOD.with(3, '9')), { line: 3, reason: 'IMPORT_DUPLICATE' }],
  [
    'a formula in a CSV',
    () => csv(GOOD.with(3, '=SUM(D1:D2)')),
    { line: 2, column: '人民币', reason: 'IMPORT_FORMULA' },
  ],
  [
    'a formula in an xlsx',
    () => xlsxOf(sheetRows(TEMPLATE, CLAIM.with(9, '=SUM(J3:J9)'))),
    { line: 2, column: '金额 amount', reason: 'IMPORT_FORMULA' },
  ],
  [
    'TRUE for an amount',
    () => xlsxOf(sheetRows(TEMPLATE, CLAIM).replace(/<c r="J2".*?<\/c>/, '<c r="J2" t="b"><v>1</v></c>')),
    { line: 2, column: '金额 amount', reason: 'IMPORT_NUMBER' },
  ],
  [
    'an error of the spreadsheet for an amount',
    () => xlsxOf(sheetRows(TEMPLATE, CLAIM).replace(/<c r="J2".*?<\/c>/, '<c r="J2" t="e"><v>#REF!</v></c>')),
    { line: 2, column: '金额 amount', reason: 'IMPORT_NUMBER' },
  ],
  [
    'a day within a month for a month',
    () => xlsxOf(sheetRows(TEMPLATE, CLAIM).replace(/<c r="A2".*?<\/c>/, '<c r="A2" s="1"><v>44563</v></c>'), STYLES),
    { line: 2, column: '起始月份 first month', reason: 'IMPORT_MONTH' },
  ],
  [
    'thousands separators without quotation marks',
    () => utf8(`${HEADER.join(',')}\n202203,344,俄罗斯,1,234\n`),
    { line: 2, column: null, reason: 'IMPORT_ROW_LONG' },
  ],
  [
    'a last row that breaks off',
    () => utf8(`${HEADER.join(',')}\n202203,344`),
    { line: 2, reason: 'IMPORT_ROW_SHORT' },
  ],
  [
    'a month 13 in the row of a continent',
    () => csv(GOOD, ['202213', '100', '亚洲', '5']),
    { line: 3, column: '数据年月', reason: 'IMPORT_MONTH' },
  ],
  [
    'a partner’s code beside the name of another',
    () => csv(['202203', '344', '美国', '5']),
    { line: 2, column: '贸易伙伴编码', reason: 'IMPORT_PARTNER_NAME' },
  ],
  [
    'a month to come',
    () => csv(GOOD.with(0, '209903')),
    { line: 2, column: '数据年月', reason: 'IMPORT_PERIOD_AHEAD' },
  ],
  [
    'an amount with eleven decimals',
    () => csv(GOOD, ['202204', '344', '俄罗斯', '5.12345678901']),
    { line: 3, column: '人民币', reason: 'QUANTITY_TOO_PRECISE' },
  ],
  [
    'an amount of 23 digits',
    () => csv(GOOD.with(3, '12345678901234567890123')),
    { line: 2, column: '人民币', reason: 'QUANTITY_TOO_LARGE' },
  ],
  [
    'services in place of goods',
    () =>
      utf8(
        'typeCode,freqCode,period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\nS,A,2021,CHN,X,RUS,TOTAL,5\n',
      ),
    { line: 2, column: 'typeCode', reason: 'IMPORT_NOT_GOODS' },
  ],
  [
    'thousands separators without quotation marks in the table by country',
    () => bulletin('俄罗斯,1,396,654,742,14.1,16.5,12'),
    { line: 5, column: null, reason: 'IMPORT_ROW_LONG' },
  ],
  ['a row of the table by country that breaks off', () => bulletin('俄罗斯,1,2'), { reason: 'IMPORT_ROW_SHORT' }],
  [
    'cells of the table by country that have slipped',
    () => bulletin('俄罗斯,1,396,654,14.1,16.5,12'),
    { line: 5, column: '进出口 1月', reason: 'IMPORT_SUM' },
  ],
];

/** The table by country of a January. */
const bulletin = (...rows: readonly string[]): Uint8Array =>
  utf8(
    [
      '（2）2024年1月进出口商品国别（地区）总值表（人民币值）,,,,,,',
      ',,,,,,单位：万元人民币',
      '国别,进出口,出口,进口,累计比去年同期±％,,',
      ',1月,1月,1月,进出口,出口,进口',
      ...rows,
    ].join('\n'),
  );

/** A workbook's second style, which shows numbers as days. */
const STYLES = {
  'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
};

const PREVIEW = `query ($id: ID!) { importPreview(id: $id, answers: { flow: exports, publisher: "x" }) {
  refusedRows problemCount problems { line column reason message { zh en } } } }`;
const COMMIT = `mutation ($id: ID!) { commitImport(id: $id, answers: { flow: exports, publisher: "x" }) { id } }`;

interface Mistakes {
  readonly importPreview: {
    readonly refusedRows: number;
    readonly problemCount: number;
    readonly problems: readonly { readonly message: { readonly zh: string; readonly en: string } }[];
  };
}

/** How a file is brought whose columns are to be read otherwise than its headers say. */
const WAITING = { query: '?mistakes=wait' };

async function waiting(file: Uint8Array): Promise<{ readonly id: string; readonly person: TestPerson }> {
  const person = await freshAnalyst();
  const { id, ...answer } = await upload(app, person, file, WAITING);
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return { id, person };
}

describe('a file with', () => {
  test.each(ROWS)('%s is refused with line, column and cure, and leaves nothing behind', async (_, file, expected) => {
    const person = await freshAnalyst();
    const [before, files] = [await checksums(app), await filesKept(app)];
    const { status, refused, id } = await upload(app, person, file());
    expect({ status, id }).toEqual({ status: 422, id: undefined });
    expect(refused).toMatchObject({ refusedRows: 1, problemCount: 1, problems: [expected] });
    expect(refused?.problems[0]?.message.en).toMatch(/\.$/);
    expect(refused?.problems[0]?.message.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(await checksums(app)).toEqual(before);
    expect(await filesKept(app)).toEqual(files);
  });

  test.each(ROWS)('%s that waits names line, column and cure, and is not imported', async (_, file, expected) => {
    const { id, person } = await waiting(file());
    const { importPreview } = await person.get<Mistakes>(PREVIEW, { id });
    expect(importPreview).toMatchObject({ refusedRows: 1, problemCount: 1, problems: [expected] });
    expect(importPreview.problems[0]?.message.en).toMatch(/\.$/);
    expect(importPreview.problems[0]?.message.zh).toMatch(/\p{Script=Han}.*。$/u);
    const before = await checksums(app);
    expect(refusalOf(await person.ask(COMMIT, { id }))).toMatchObject({ reason: 'IMPORT_ROWS_REFUSED' });
    expect(await checksums(app)).toEqual(before);
  });

  test('more mistakes than are told one by one counts all of them', async () => {
    const bad = Array.from({ length: MOST_PROBLEMS + 7 }, () => ['202213', '344', '俄罗斯', 'x']);
    const { id, person } = await waiting(csv(GOOD, ...bad));
    const { importPreview } = await person.get<Mistakes>(PREVIEW, { id });
    expect(importPreview).toMatchObject({ refusedRows: MOST_PROBLEMS + 7, problemCount: 2 * (MOST_PROBLEMS + 7) });
    expect(importPreview.problems).toHaveLength(MOST_PROBLEMS);
    const [file] = await app.sql('select row_count, refused_count from import_file where id = $1', [id]);
    expect(file).toEqual({ row_count: MOST_PROBLEMS + 8, refused_count: MOST_PROBLEMS + 7 });
  });

  test('mistakes waits only where that is asked for in so many words', async () => {
    const person = await freshAnalyst();
    const before = await checksums(app);
    const answer = await upload(app, person, csv(GOOD), { query: '?mistakes=ignore' });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { reason: 'VALUE_UNKNOWN' } }] });
    expect(await checksums(app)).toEqual(before);
  });

  test('mistakes makes room for itself when it is brought again, and one that waits rightly does not', async () => {
    const person = await freshAnalyst();
    const files = (): Promise<unknown[]> =>
      app.sql('select id::text from import_file where created_by = $1 order by created_at', [person.userId]);
    await upload(app, person, csv(GOOD.with(0, '202213')), { name: '月报.csv', ...WAITING });
    await upload(app, person, csv(GOOD.with(0, '202213')), { name: '另一份.csv', ...WAITING });
    const mended = await upload(app, person, csv(GOOD), { name: '月报.csv' });
    expect(await files()).toEqual([{ id: expect.any(String) }, { id: mended.id }]);
    const again = await upload(app, person, csv(GOOD), { name: '月报.csv' });
    expect((await files()).slice(1)).toEqual([{ id: mended.id }, { id: again.id }]);
    expect(await filesKept(app)).toEqual(expect.arrayContaining([`${mended.id}.upload`, `${again.id}.upload`]));
  });
});
