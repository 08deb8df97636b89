import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from '@kouan/shared';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
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
