import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ImportColumn } from '../vocabulary/imports.ts';
import { detectImport, detectLayout } from './detect.ts';
import { LOOKUPS, sheet } from './testing/lookups.ts';
import type { ImportMapping, RowOutcome } from './types.ts';

/** The columns of an online query, with a cell of each. */
const QUERY = [
  ['数据年月', 'period', '202203'],
  ['贸易伙伴编码', 'partner_code', '344'],
  ['商品编码', 'commodity_code', '85'],
  ['商品名称', 'commodity_name', '电机'],
  ['人民币', 'amount_cny', '1,234'],
] as const;

const cellsOf = (part: 0 | 2): string[] => QUERY.map((column) => column[part]);

function outcome(header: readonly string[], cells: readonly string[], mapping?: ImportMapping): RowOutcome {
  const reader = detectImport(sheet(header), LOOKUPS, { flow: 'exports', ...(mapping ? { mapping } : {}) });
  return reader.read({ line: 2, cells });
}

const PLAIN = outcome(cellsOf(0), cellsOf(2));

describe('columns assigned by hand', () => {
  test('make of a file under any headers and in any order what its own headers would have', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...QUERY], { minLength: QUERY.length }),
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: QUERY.length, maxLength: QUERY.length }),
        (columns, headers) => {
          const mapping: ImportMapping = {
            format: 'gacc_query',
            columns: columns.map(([, reads], index) => ({ index, reads })),
          };
          expect(
            outcome(
              headers,
              columns.map(([, , cell]) => cell),
              mapping,
            ),
          ).toEqual(PLAIN);
        },
      ),
    );
  });

  const MEANINGS: readonly ImportColumn[] = ['period', 'partner_code', 'commodity_code', 'amount_cny', 'not_used'];
  const assignment = fc.uniqueArray(fc.record({ index: fc.nat(4), reads: fc.constantFrom(...MEANINGS) }), {
    selector: ({ index }) => index,
  });
  const used = (reads: readonly ImportColumn[]): readonly ImportColumn[] => reads.filter((one) => one !== 'not_used');
  const layoutBy = (columns: NonNullable<ImportMapping['columns']>): readonly ImportColumn[] =>
    detectLayout(sheet(cellsOf(0)), LOOKUPS, { mapping: { columns } }).columns.map(({ reads }) => reads);
  const isOnce = (reads: readonly ImportColumn[]): boolean => new Set(used(reads)).size === used(reads).length;

  test('never give one meaning to two columns, and each column the one that it was given', () => {
    fc.assert(
      fc.property(
        assignment.filter((columns) => isOnce(columns.map(({ reads }) => reads))),
        (columns) => {
          const read = layoutBy(columns);
          expect(isOnce(read)).toBe(true);
          expect(columns.map(({ index }) => read[index])).toEqual(columns.map(({ reads }) => reads));
        },
      ),
    );
  });

  test('are refused where they give one meaning twice', () => {
    fc.assert(
      fc.property(
        assignment.filter((columns) => !isOnce(columns.map(({ reads }) => reads))),
        (columns) => {
          expect(() => layoutBy(columns)).toThrow('IMPORT_MAPPING_TWICE');
        },
      ),
    );
  });

  test('that are left out make no figure and leave the others', () => {
    const mapping: ImportMapping = { columns: [{ index: 3, reads: 'not_used' }] };
    expect(outcome(cellsOf(0), cellsOf(2), mapping)).toEqual(PLAIN);
    const layout = detectLayout(sheet(cellsOf(0)), LOOKUPS, {
      mapping: { columns: [{ index: 0, reads: 'not_used' }] },
    });
    expect(layout).toMatchObject({ reader: null, missing: [['period']] });
    expect(layout.columns[0]).toMatchObject({ reads: 'not_used', byHeader: 'period' });
  });
});

describe('a file that nobody knows', () => {
  const ROWS = sheet(['Statement'], ['Who', 'When', 'How much'], ['344', '202203', '5']);

  test('shows the row that says most as its header, and is read under no format', () => {
    expect(detectLayout(ROWS, LOOKUPS)).toMatchObject({ format: null, headerAt: 1, reader: null, meanings: [] });
    expect(() => detectImport(ROWS, LOOKUPS)).toThrow('IMPORT_FORMAT_UNKNOWN');
  });

  test('names what is missing of the format that somebody says it is', () => {
    const layout = detectLayout(ROWS, LOOKUPS, { mapping: { format: 'gacc_query' } });
    expect(layout.missing).toEqual([['period'], ['partner_code'], ['amount_cny', 'amount_usd']]);
    expect(() => detectImport(ROWS, LOOKUPS, { mapping: { format: 'gacc_query' } })).toThrow('IMPORT_COLUMN_MISSING');
  });

  test('may take from all rows alike what no column says', () => {
    const mapping: ImportMapping = {
      format: 'gacc_query',
      columns: [
        { index: 1, reads: 'period' },
        { index: 2, reads: 'amount_usd' },
      ],
      constants: [{ reads: 'partner_code', value: ' 502 ' }],
    };
    expect(outcome(['Who', 'When', 'How much'], ['x', '202203', '5'], mapping)).toMatchObject({
      figures: [{ market: 'US', value: { value: '5', unit: 'USD' } }],
    });
    const wrong = { ...mapping, constants: [{ reads: 'partner_code' as const, value: '888' }] };
    expect(outcome(['Who', 'When', 'How much'], ['x', '202203', '5'], wrong)).toMatchObject({
      problems: [{ column: null, path: '国家（地区）代码 Country code', reason: 'IMPORT_PARTNER_UNKNOWN' }],
    });
  });

  test('is headed by the line that somebody names', () => {
    const layout = detectLayout(ROWS, LOOKUPS, { mapping: { format: 'claims', headerLine: 3 } });
    expect(layout.columns.map(({ header }) => header)).toEqual(['344', '202203', '5']);
  });
});

describe('a table whose headers say more than a meaning', () => {
  const HISTORY = sheet(['ISO', 'country name', '28-Jan-22', '11-Mar-22']);
  const ROW = { line: 2, cells: ['RUS', 'Russia', '4', '7'] };

  test('may be read without one of its columns', () => {
    const mapping: ImportMapping = { columns: [{ index: 2, reads: 'not_used' }] };
    expect(detectImport(HISTORY, LOOKUPS, { mapping }).read(ROW)).toMatchObject({
      ratings: [{ grade: '7', ratedOn: '2022-03-11' }],
    });
  });

  test.each([
    [{ columns: [{ index: 2, reads: 'amount' as const }] }],
    [{ columns: [{ index: 0, reads: 'not_used' as const }] }],
    [{ constants: [{ reads: 'grade' as const, value: '7' }] }],
  ])('takes no other meaning: %j', (mapping) => {
    expect(() => detectLayout(HISTORY, LOOKUPS, { mapping })).toThrow('IMPORT_MAPPING_FIXED');
  });

  test('leaves out a month of the table by country', () => {
    const head = sheet(
      ['2022年3月进出口商品国别（地区）总值表（人民币值）'],
      ['单位：万元人民币'],
      ['国别', '进出口', '', '出口', ''],
      ['', '3月', '1至3月', '3月', '1至3月'],
    );
    const cells = ['俄罗斯', '3', '4', '1', '2'];
    const read = (mapping: ImportMapping): RowOutcome =>
      detectImport(head, LOOKUPS, { mapping }).read({ line: 5, cells });
    expect(read({})).toMatchObject({ figures: [{}, {}, {}, {}] });
    const dropped = read({ columns: [1, 2].map((index) => ({ index, reads: 'not_used' as const })) });
    expect(dropped).toMatchObject({ figures: [{ indicator: 'exports' }, { indicator: 'exports' }] });
  });
});
