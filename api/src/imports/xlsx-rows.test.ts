import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from '@kouan/shared';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbook } from './claims-template-file.ts';
import { MergedCells } from './merged-cells.ts';
import { xlsxOf } from './testing/files.ts';
import { numberShown } from './xlsx-parts.ts';
import { xlsxRows } from './xlsx-rows.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kouan-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PARTS = {
  'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
};

/** What is read of one cell. */
async function cell(xml: string): Promise<string | undefined> {
  const bytes = xlsxOf(`<sheetData><row r="1">${xml}</row></sheetData>`, PARTS);
  const file = path.join(folder, 'book.xlsx');
  await writeFile(file, bytes);
  for await (const { cells } of xlsxRows(file, bytes.length, new MergedCells())) return cells[0];
  return undefined;
}

describe('a cell of a spreadsheet', () => {
  test.each([
    ['a number as it is shown, not as it is stored', '<c r="A1"><v>27.500000000000004</v></c>', '27.5'],
    ['a number with a power of ten', '<c r="A1"><v>1.2000000000000002E-2</v></c>', '0.012'],
    ['a whole number as it is', '<c r="A1"><v>1234567890123456</v></c>', '1234567890123456'],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['a truth value that is false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a day', '<c r="A1" s="1"><v>44562</v></c>', '2022-01-01'],
    [
      'a text without how it is pronounced',
      '<c r="A1" t="inlineStr"><is><t>RUS</t><rPh sb="0" eb="1"><t>XX</t></rPh></is></c>',
      'RUS',
    ],
  ])('gives %s', async (_, xml, expected) => {
    expect(await cell(xml)).toBe(expected);
  });

  test('gives every number of at most 15 digits back as it was entered', () => {
    const entered = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(entered, ([whole, part]) => {
        const text = `${whole}.${String(part).padStart(9, '0')}1`.slice(0, 16);
        // Spreadsheets store 17 digits of the nearest number that a machine has.
        expect(numberShown(Number(text).toPrecision(17))).toBe(new Decimal(text).toFixed());
      }),
    );
  });
});

/** What is read of a file, row by row. */
async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const file = path.join(folder, 'sheets.xlsx');
  await writeFile(file, bytes);
  const rows: (readonly string[])[] = [];
  for await (const { cells } of xlsxRows(file, bytes.length, new MergedCells())) rows.push(cells);
  return rows;
}

describe('of several sheets', () => {
  const HEADER = ['时期', '金额'];
  const named = (name: string, ...rows: readonly (readonly string[])[]) => ({ name, rows, width: 9 });

  test('the first that is seen is read', async () => {
    const parts = unzipSync(workbook([named('旧', HEADER, ['2021', '1']), named('新', HEADER, ['2022', '2'])]));
    const hidden = strFromU8(parts['xl/workbook.xml'] ?? strToU8('')).replace('<sheet ', '<sheet state="hidden" ');
    expect(await rowsOf(zipSync({ ...parts, 'xl/workbook.xml': strToU8(hidden) }))).toEqual([HEADER, ['2022', '2']]);
  });

  test('those that explain, that are empty or that hold other columns are left alone', async () => {
    const others = [
      named('说明', ['列', '说明'], ['时期', '发生的时间']),
      named('空白'),
      named('只有表头', HEADER),
      named('其他', ['时期', '数量'], ['2022', '3']),
      named('很长', ['长'.repeat(5_000), '长'], ['a', 'b']),
    ];
    expect(await rowsOf(workbook([named('数据', HEADER, ['2022', '2']), ...others]))).toEqual([HEADER, ['2022', '2']]);
  });
});
