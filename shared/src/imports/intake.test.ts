import { describe, expect, test } from '@jest/globals';
import { CLAIMS_TEMPLATE, templateHeader } from './claims-template.ts';
import { customsPartner } from './customs-partners.ts';
import { detectImport } from './detect.ts';
import { Intake, MOST_PROBLEMS } from './intake.ts';
import { LOOKUPS, sheet } from './testing/lookups.ts';
import type { SheetRow } from './types.ts';

const HEADER = ['数据年月', '贸易伙伴编码', '人民币', ''];

function take(...rows: readonly (Omit<SheetRow, 'line'> | readonly string[])[]): Intake {
  const [header] = sheet(HEADER);
  const intake = new Intake(detectImport(header ? [header] : [], LOOKUPS));
  for (const [index, row] of rows.entries()) {
    intake.take({ line: index + 2, ...('cells' in row ? row : { cells: row }) });
  }
  return intake;
}

describe('the intake of a file', () => {
  test('counts what it took, set aside and refused, and passes over blank rows', () => {
    const intake = take(
      ['202203', '344', '1', ''],
      ['', '', '', ''],
      ['202203', '100', '9', ''],
      ['x', '344', '1', ''],
    );
    expect(intake).toMatchObject({ rows: 3, refusedRows: 1 });
    expect(intake.asideCounts()).toEqual([{ reason: 'group', rows: 1 }]);
  });

  test('refuses a row that repeats an earlier one, and names the earlier one', () => {
    const intake = take(['202203', '344', '1', ''], ['202203', '502', '1', ''], ['202203', '344', '2', '']);
    expect(intake.problems).toEqual([{ line: 4, column: null, reason: 'IMPORT_DUPLICATE', params: { first: 2 } }]);
  });

  test.each([{ count: '12' }, { comparison: '同比%', comparison_value: '5' }])(
    'tells a row in another currency that repeats %j what it repeats',
    (said) => {
      const header = CLAIMS_TEMPLATE.map(templateHeader);
      const claim = {
        period_from: '202201',
        period_to: '202203',
        partner_code: 'RUS',
        measure: '索赔',
        amount: '5',
        ...said,
      };
      const cells = (currency: string): string[] =>
        CLAIMS_TEMPLATE.map(({ reads }) => ({ ...claim, currency })[reads as keyof typeof claim] ?? '');
      const intake = new Intake(detectImport(sheet(header), LOOKUPS, { publisher: '中国信保' }));
      for (const [index, currency] of ['USD', 'CNY'].entries())
        intake.take({ line: index + 2, cells: cells(currency) });
      expect(intake.problems).toEqual([
        { line: 3, column: null, reason: 'IMPORT_DUPLICATE_BESIDE', params: { first: 2 } },
      ]);
    },
  );

  test('refuses rows that are longer or shorter than the header, though not for the empty column at the end', () => {
    const { problems, refusedRows } = take(
      ['202203', '344', '1'],
      ['202203', '344'],
      ['202203', '502', '634', '583', ''],
    );
    expect(refusedRows).toBe(2);
    expect(problems.map(({ line, reason, params }) => [line, reason, params])).toEqual([
      [3, 'IMPORT_ROW_SHORT', { given: 2, expected: 3 }],
      [4, 'IMPORT_ROW_LONG', { given: 4, expected: 3 }],
    ]);
  });

  test('refuses formulas, those that a CSV spells out too', () => {
    const { problems } = take({ cells: ['202203', '344', '5'], formulas: [2], sparse: true }, [
      '="202203"',
      '502',
      '5',
      '',
    ]);
    expect(problems.map(({ column, reason }) => [column, reason])).toEqual([
      ['人民币', 'IMPORT_FORMULA'],
      ['数据年月', 'IMPORT_FORMULA'],
    ]);
  });

  test('tells the first mistakes one by one and counts all of them', () => {
    const intake = take(...Array.from({ length: MOST_PROBLEMS + 50 }, () => ['x', '344', '1', '']));
    expect([intake.problems.length, intake.refusedRows]).toEqual([MOST_PROBLEMS, MOST_PROBLEMS + 50]);
  });
});

describe('what kind of file it is', () => {
  test.each([';', '\t', '|'])('is told to be known but for its delimiter "%s"', (delimiter) => {
    expect(() => detectImport(sheet([['数据年月', '贸易伙伴编码', '人民币'].join(delimiter)]), LOOKUPS)).toThrow(
      'IMPORT_DELIMITER',
    );
  });

  test('is unknown for any other table', () => {
    expect(() => detectImport(sheet(['date', 'open', 'close'], ['1', '2', '3']), LOOKUPS)).toThrow(
      'IMPORT_FORMAT_UNKNOWN',
    );
    expect(() => detectImport([], LOOKUPS)).toThrow('IMPORT_EMPTY');
  });

  test('is not guessed at where two columns say that they are the same', () => {
    expect(() => detectImport(sheet([...HEADER.slice(0, 3), '数据年月']), LOOKUPS)).toThrow('IMPORT_COLUMN_TWICE');
  });
});

describe('partner codes of customs', () => {
  test.each([
    ['344', 'RU'],
    ['502', 'US'],
    ['410', 'BR'],
    ['110', 'HK'],
    ['143', 'TW'],
    ['133', 'KR'],
    ['347', 'UA'],
    ['145', 'KZ'],
  ])('%s is %s', (code, market) => {
    expect(customsPartner(code)).toEqual({ kind: 'country', market });
  });

  test('name each country once', () => {
    const codes = Array.from({ length: 900 }, (_, index) => String(index + 100));
    const markets = codes.map(customsPartner).flatMap((partner) => (partner.kind === 'country' ? partner.market : []));
    expect(new Set(markets).size).toBe(markets.length);
    expect(markets.length).toBeGreaterThan(210);
    expect(markets.every((market) => /^[A-Z]{2}$/.test(market))).toBe(true);
  });

  test.each(['', '888', '140', 'RU', '3440'])('"%s" is none', (code) => {
    expect(customsPartner(code)).toEqual({ kind: 'unknown' });
  });
});
