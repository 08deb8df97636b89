import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLAIMS_TEMPLATE, templateHeader } from '@kouan/shared';
import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums } from '../testing/told.ts';
import { workbook } from './claims-template-file.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { customsCsv, filesKept, sheetRows, upload, xlsxOf } from './testing/files.ts';

let app: TestApp;
let analyst: TestPerson;

beforeAll(async () => {
  app = await testApp();
  analyst = await app.person(await app.tenant(), ['analyst']);
});
afterAll(() => app.close());

const HEADER = ['数据年月', '贸易伙伴编码', '贸易伙伴名称', '人民币'];
const GOOD = ['202203', '344', '俄罗斯', '1,234'];
const csv = (...rows: readonly (readonly string[])[]): Uint8Array => customsCsv(HEADER, ...rows);
const utf8 = (text: string): Uint8Array => strToU8(text);
const CUSTOMS = `${HEADER.join(',')}\n202203,344,俄罗斯,5\n`;
const TEMPLATE = CLAIMS_TEMPLATE.map(templateHeader);
const CLAIM = ['202201', '202203', 'RUS', '', '', '索赔', '', '', '', '6000000', 'USD'];

/** The table by country of a January. */
const BULLETIN = [
  ['（2）2024年1月进出口商品国别（地区）总值表（人民币值）'],
  ['', '', '', '', '', '', '单位：万元人民币'],
  ['国别', '进出口', '出口', '进口', '累计比去年同期±％', '', ''],
  ['', '1月', '1月', '1月', '进出口', '出口', '进口'],
  ['俄罗斯', '5', '3', '2', '14.1', '16.5', '12'],
  ['美国', '5', '3', '2', '14.1', '16.5', '12'],
  ['注：本表按原产国统计'],
];

/** What is wrong with the file as a whole, and the reason that its owner is told. */
const FILES: readonly [what: string, file: () => Uint8Array, reason: string, name?: string][] = [
  ['is empty', () => utf8(''), 'IMPORT_EMPTY'],
  ['holds blank lines alone', () => utf8('\r\n \r\n'), 'IMPORT_EMPTY'],
  ['has a header and nothing below it', () => csv(), 'IMPORT_NO_FIGURES'],
  ['is a web page', () => utf8('<!DOCTYPE html><html><body>请登录</body></html>'), 'IMPORT_HTML', '数据.csv'],
  [
    'is a table of a web page',
    () => utf8('\uFEFF\n <table><tr><td>数据年月</td></tr></table>'),
    'IMPORT_HTML',
    '数据.xls',
  ],
  [
    'is a page that a browser has saved',
    () => utf8('<!-- saved from url=(0014)about:internet -->\n<html><body>请登录</body></html>'),
    'IMPORT_HTML',
  ],
  ['is a table that Excel saved as a web page', () => utf8('\n\t<meta charset=gbk><table></table>'), 'IMPORT_HTML'],
  ['is a web page in UTF-16', () => iconv.encode('<html></html>', 'utf-16le', { addBOM: true }), 'IMPORT_HTML'],
  ['is an archive of a web page by Excel', () => utf8('MIME-Version: 1.0\nX-Document-Type: Workbook\n'), 'IMPORT_HTML'],
  [
    'is an archive of a web page by a browser',
    () => utf8('From: <Saved by Blink>\nSnapshot-Content-Location: https://x.cn/\nmime-version: 1.0\n'),
    'IMPORT_HTML',
  ],
  ['is a PDF', () => utf8('%PDF-1.7\n%âãÏÓ'), 'IMPORT_PDF', '数据.csv'],
  ['is of the old Excel', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'IMPORT_OLD_EXCEL', '数据.xls'],
  ['is a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'IMPORT_NOT_A_TABLE', '数据.xlsx'],
  ['is of UTF-32', () => iconv.encode(`${HEADER.join(',')}\n`, 'utf-32le', { addBOM: true }), 'IMPORT_NOT_A_TABLE'],
  ['holds zero bytes', () => new Uint8Array([65, 0, 66, 0, 67]), 'IMPORT_NOT_A_TABLE'],
  ['is parted by semicolons', () => utf8(`${HEADER.join(';')}\n${GOOD.join(';')}\n`), 'IMPORT_DELIMITER'],
  ['is parted by tabs', () => utf8(`${HEADER.join('\t')}\n${GOOD.join('\t')}\n`), 'IMPORT_DELIMITER'],
  [
    'is neither UTF-8 nor GB18030',
    () => Buffer.concat([csv(GOOD), Buffer.from([0xff, 0xff, 0x0a])]),
    'IMPORT_ENCODING',
  ],
  [
    'is UTF-16 that breaks off within a character',
    () => iconv.encode(`${HEADER.join('\t')}\n${GOOD.join('\t')}`, 'utf-16le', { addBOM: true }).subarray(0, -1),
    'IMPORT_ENCODING',
  ],
  ['is of Big5', () => iconv.encode('數據年月,貿易夥伴編碼,人民幣\n202203,344,5\n', 'big5'), 'IMPORT_ENCODING'],
  [
    'was GB18030, read as Western and saved so',
    () => utf8(iconv.decode(Buffer.from(csv(GOOD)), 'latin1')),
    'IMPORT_ENCODING',
  ],
  ['was UTF-8, read as GBK and saved so', () => utf8(iconv.decode(utf8(CUSTOMS), 'gbk')), 'IMPORT_ENCODING'],
  ['was broken before it was saved', () => utf8(`${HEADER.join(',')}\n202203,344,俄\uFFFD斯,5\n`), 'IMPORT_ENCODING'],
  ['breaks off within a cell', () => csv(GOOD, GOOD).slice(0, -9), 'IMPORT_TRUNCATED'],
  ['has a quotation mark too many', () => utf8(`${HEADER.join(',')}\n202203,344,"俄"罗斯,5\n`), 'IMPORT_QUOTES'],
  [
    'has a cell without end',
    () => utf8(`${HEADER.join(',')}\n202203,344,${'长'.repeat(6_000)},5\n`),
    'IMPORT_CELL_TOO_LONG',
  ],
  ['has columns without end', () => utf8(`${HEADER.join(',')}\n${'1,'.repeat(400)}\n`), 'IMPORT_TOO_MANY_COLUMNS'],
  [
    'is the express table',
    () =>
      utf8(
        '（4）2022年5月进出口商品主要国别（地区）总值表,,\n单位：亿元人民币,,\n国别,进出口,出口\n,5月,5月\n俄罗斯,1,1\n',
      ),
    'IMPORT_EXPRESS_TABLE',
  ],
  [
    'is the express table, its title merged',
    () =>
      xlsxOf(
        `${sheetRows(['（4）2022年5月进出口商品主要国别（地区）总值表', '', ''], ['国别', '进出口', '出口'])}<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
      ),
    'IMPORT_EXPRESS_TABLE',
    '快讯.xlsx',
  ],
  [
    'is an archive that breaks off',
    () => xlsxOf(sheetRows(TEMPLATE, CLAIM)).slice(0, 700),
    'IMPORT_XLSX_BROKEN',
    '理赔.xlsx',
  ],
  ['is an archive of something else', () => xlsxOf('</worksheet><worksheet>'), 'IMPORT_XLSX_BROKEN', '理赔.xlsx'],
  [
    'goes on with the same columns on another sheet',
    () =>
      workbook([
        { name: '一季度', rows: [TEMPLATE, CLAIM], width: 9 },
        { name: '说明', rows: [['说明', '每行一个数']], width: 9 },
        { name: '二季度', rows: [['二季度数据'], TEMPLATE, CLAIM], width: 9 },
      ]),
    'IMPORT_SEVERAL_SHEETS',
    '理赔.xlsx',
  ],
  [
    'has merged cells in its header',
    () => xlsxOf(`${sheetRows(TEMPLATE, CLAIM)}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`),
    'IMPORT_MERGED_HEADER',
    '理赔.xlsx',
  ],
  [
    'has a header whose columns merging has swallowed',
    () => xlsxOf(`${sheetRows(['时期', '', '市场'], CLAIM)}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`),
    'IMPORT_MERGED_HEADER',
    '理赔.xlsx',
  ],
  ...['E2:E3', 'B2:C2', 'A3:A9', 'A3:XFD3'].map((range): (typeof FILES)[number] => [
    `has merged cells in its data (${range})`,
    () =>
      xlsxOf(`${sheetRows(TEMPLATE, CLAIM, CLAIM.with(4, ''))}<mergeCells><mergeCell ref="${range}"/></mergeCells>`),
    'IMPORT_MERGED_CELLS',
    '理赔.xlsx',
  ]),
  [
    'has a country merged over two rows of the table by country',
    () => xlsxOf(`${sheetRows(...BULLETIN)}<mergeCells><mergeCell ref="A5:A6"/></mergeCells>`),
    'IMPORT_MERGED_CELLS',
    '国别.xlsx',
  ],
  [
    'has more merged cells than a table can have',
    () => xlsxOf(`${sheetRows(TEMPLATE, CLAIM)}<mergeCells>${'<mergeCell ref="X9:Y9"/>'.repeat(1_001)}</mergeCells>`),
    'IMPORT_MERGED_CELLS',
    '理赔.xlsx',
  ],
  ['swells when it is opened', () => bomb(60), 'IMPORT_INFLATES', '理赔.xlsx'],
  ['swells in its texts', () => textBomb(40), 'IMPORT_INFLATES', '理赔.xlsx'],
  ['lies about how it swells', () => lying(bomb(60)), 'IMPORT_INFLATES', '理赔.xlsx'],
];

const MB = 1024 * 1024;

/** An xlsx that deflates to a few kilobytes and inflates to many megabytes. */
function bomb(megabytes: number): Uint8Array {
  return xlsxOf(`<sheetData><row r="1"><c r="A1"><v>${'0'.repeat(megabytes * MB)}</v></c></row></sheetData>`);
}

function textBomb(megabytes: number): Uint8Array {
  const texts = `<sst><si><t>${' '.repeat(megabytes * MB)}</t></si></sst>`;
  return xlsxOf(sheetRows(TEMPLATE, CLAIM), { 'xl/sharedStrings.xml': strToU8(texts) });
}

/** The archive's directory says that its largest part has a thousand bytes. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    if (bytes.readUInt32LE(at + 24) > MB) bytes.writeUInt32LE(1_000, at + 24);
  }
  return bytes;
}

/** Tries, and proves that neither a row nor a file is left. */
async function leavesNothing<T>(attempt: () => Promise<T>): Promise<T> {
  const before = await checksums(app);
  const answer = await attempt();
  expect([await checksums(app), await filesKept(app)]).toEqual([before, []]);
  return answer;
}

describe('a file that', () => {
  test.each(FILES)(
    '%s is refused with the reason and leaves nothing behind',
    async (_, file, reason, name = '数据.csv') => {
      // Made beforehand: a bomb takes its time, and a connection that was idle meanwhile is closed at the next turn.
      const bytes = file();
      const answer = await leavesNothing(() => upload(app, analyst, bytes, { name, language: 'zh-CN' }));
      expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_INPUT', reason } }] });
      // The cure stands in the reader's language.
      expect(answer.errors?.[0]?.message).toMatch(/\p{Script=Han}.*。$/u);
    },
  );
});

describe('an upload', () => {
  test('of two million rows is refused and leaves nothing behind', async () => {
    const rows = Buffer.from(`${HEADER.join(',')}\n${'202203,100,x,1\n'.repeat(2_000_000)}`);
    const answer = await leavesNothing(() => upload(app, analyst, rows));
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { reason: 'IMPORT_TOO_MANY_ROWS' } }] });
  });

  test('that says that it is too large is not even read', async () => {
    const answer = await leavesNothing(() => begun({ 'content-length': String(IMPORT_LIMITS.bytes + 1) }, csv(GOOD)));
    expect(answer).toBe(400);
  });

  test('that turns out too large is cut off and leaves nothing behind', async () => {
    await leavesNothing(async () => {
      const status = await endless();
      expect([400, 'closed']).toContain(status);
    });
  });

  test('that breaks off leaves nothing behind', async () => {
    const before = await checksums(app);
    await brokenOff();
    while ((await filesKept(app)).length > 0) await new Promise(setImmediate);
    expect(await checksums(app)).toEqual(before);
  });

  test('without a name, or with one that is none, is refused', async () => {
    for (const name of ['', '%00', 'x'.repeat(201)]) {
      const answer = await leavesNothing(() => upload(app, analyst, csv(GOOD), { name: decodeURIComponent(name) }));
      expect(answer.status).toBe(400);
    }
  });

  test('beyond the files that may wait is refused', async () => {
    const rows = Array.from({ length: IMPORT_LIMITS.waiting }, (_, index) => csv(GOOD.with(3, String(index + 1))));
    for (const file of rows) expect(await upload(app, analyst, file)).toMatchObject({ status: 201 });
    expect(await upload(app, analyst, csv(GOOD))).toMatchObject({
      status: 400,
      errors: [{ extensions: { reason: 'IMPORT_TOO_MANY_WAITING' } }],
    });
    expect(await filesKept(app)).toHaveLength(IMPORT_LIMITS.waiting);
    // What lies there longer than it is kept makes room.
    await app.sql(`update import_file set created_at = now() - interval '25 hours'`);
    expect(await upload(app, analyst, csv(GOOD))).toMatchObject({ status: 201 });
  });
});

function begun(headers: Record<string, string>, body?: Uint8Array): Promise<number | 'closed'> {
  return new Promise((resolve) => {
    const sending = send(headers);
    sending.on('response', (response) => {
      response.resume();
      sending.destroy();
      resolve(response.statusCode ?? 0);
    });
    sending.on('error', () => resolve('closed'));
    if (body) sending.write(body);
  });
}

/** Sends until the server has had enough. */
function endless(): Promise<number | 'closed'> {
  return new Promise((resolve) => {
    const sending = send({ 'transfer-encoding': 'chunked' });
    const piece = Buffer.alloc(MB, 'a');
    let ended = false;
    const end = (answer: number | 'closed'): void => {
      ended = true;
      sending.destroy();
      resolve(answer);
    };
    const more = (): void => {
      if (!ended) sending.write(piece, () => setImmediate(more));
    };
    sending.on('response', (response) => end(response.statusCode ?? 0));
    sending.on('error', () => end('closed'));
    more();
  });
}

/** Begins to send a file and goes away. */
function brokenOff(): Promise<void> {
  return new Promise((resolve) => {
    const sending = send({ 'content-length': '100000' });
    sending.on('error', () => resolve());
    sending.on('close', () => resolve());
    sending.write(csv(GOOD), async () => {
      while ((await filesKept(app)).length === 0) await new Promise(setImmediate);
      sending.destroy();
    });
  });
}

function send(headers: Record<string, string>) {
  return request(`${app.url}/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': 'file.csv',
      authorization: `Bearer ${analyst.token}`,
      ...headers,
    },
  });
}

describe('merged cells', () => {
  test.each([
    ['in a column that is not read', 'Q2:R3', () => sheetRows(TEMPLATE, CLAIM)],
    ['below the data', 'A9:C9', () => sheetRows(TEMPLATE, CLAIM)],
    [
      'in title, headers and remarks of the table by country',
      'A1:G1 A3:A4 B3:B3 E3:G3 A7:G7',
      () => sheetRows(...BULLETIN),
    ],
  ])('%s do no harm', async (_, ranges, rows) => {
    const merges = ranges.split(' ').map((range) => `<mergeCell ref="${range}"/>`);
    const file = xlsxOf(`${rows()}<mergeCells>${merges.join('')}</mergeCells>`);
    expect(await upload(app, await freshAnalyst(), file, { name: '表.xlsx' })).toMatchObject({ status: 201 });
  });
});

describe('encodings', () => {
  const COMTRADE = 'freqCode,period,reporterISO,flowCode,partnerISO,partnerDesc,cmdCode,primaryValue\n';
  const ENGLISH = 'first month,last month,market,measure,amount,currency\n';
  const TABS = `${HEADER.join('\t')}\r\n202203\t344\t俄罗斯\t"1,234"\r\n`;
  const IVORY = "A,2021,CHN,X,CIV,Côte d'Ivoire,TOTAL,5.0\n";

  test.each([
    ['UTF-8', utf8(COMTRADE + IVORY)],
    ['UTF-8 with its mark', utf8(`\uFEFF${COMTRADE}${IVORY}`)],
    ['ISO-8859-1', iconv.encode(COMTRADE + IVORY, 'latin1')],
    ['GB18030', csv(GOOD.with(2, '㐀𠀀俄罗斯'))],
    ['GB18030 under English headers', iconv.encode(`${ENGLISH}202201,202203,俄罗斯,filed,5,USD\n`, 'gb18030')],
    ['UTF-16 with tabs, Excel’s Unicode text', iconv.encode(TABS, 'utf-16le', { addBOM: true })],
    ['UTF-16 with commas, the other way round', iconv.encode(CUSTOMS, 'utf-16be', { addBOM: true })],
  ])('%s is read', async (_, file) => {
    expect(await upload(app, await freshAnalyst(), file)).toMatchObject({ status: 201 });
  });
});

async function freshAnalyst(): Promise<TestPerson> {
  return app.person(await app.tenant(), ['analyst']);
}
