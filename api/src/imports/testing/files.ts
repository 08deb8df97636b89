import { readdir } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { TestApp, TestPerson } from '../../testing/test-app.ts';
import type { RefusedFile } from '../uploads.service.ts';

/** What the server said to a file. */
export interface UploadAnswer {
  readonly status: number;
  readonly id?: string;
  readonly refused?: RefusedFile;
  readonly errors?: readonly { message: string; extensions: { code: string; reason: string } }[];
}

/** Sends a file as the console does. */
export async function upload(
  app: Pick<TestApp, 'url'>,
  person: Pick<TestPerson, 'token'> | null,
  file: Uint8Array | string,
  { name = '数据.csv', language = 'en', headers = {} as Record<string, string>, query = '' } = {},
): Promise<UploadAnswer> {
  const response = await fetch(`${app.url}/imports${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': language,
      'x-file-name': encodeURIComponent(name),
      ...(person ? { authorization: `Bearer ${person.token}` } : {}),
      ...headers,
    },
    body: typeof file === 'string' ? file : (file as Uint8Array<ArrayBuffer>),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Brings the least file that can be imported. @returns the id under which it waits */
export async function addImport(app: Pick<TestApp, 'url'>, person: Pick<TestPerson, 'token'>): Promise<string> {
  const { id, ...answer } = await upload(app, person, '数据年月,贸易伙伴编码,人民币\n202203,344,5\n');
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
}

/** Files that lie in the folder of uploads. */
export async function filesKept(app: Pick<TestApp, 'uploadDir'>): Promise<readonly string[]> {
  return readdir(app.uploadDir);
}

/** A table as customs sends it: GB18030, every field quoted, an empty column at the end. */
export function customsCsv(...rows: readonly (readonly string[])[]): Uint8Array {
  return iconv.encode(rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')},\r\n`).join(''), 'gb18030');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An xlsx with one sheet whose rows are given as XML, for what no honest writer would write. */
export function xlsxOf(sheet: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`),
    ...more,
  });
}

/** Rows of texts as the XML of a sheet; a text that begins with = becomes a formula with a value. */
export function sheetRows(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string, column: number, row: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
    return text.startsWith('=')
      ? `<c r="${reference}"><f>${text.slice(1)}</f><v>5</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((text, column) => cell(text, column, index)).join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>`;
}
