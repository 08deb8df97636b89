import { describe, expect, test } from '@jest/globals';
import type { ImportColumn } from '@kouan/shared';
import type { Preview } from './documents.ts';
import { isUnread, withColumn, withConstant, withFormat, withHeaderLine, withoutMapping } from './mapping.ts';
import { problemsCsv } from './problems-csv.ts';

const columns = (['period', 'amount', 'not_used'] as const).map((reads, index) => ({
  index,
  header: `h${index}`,
  reads: reads as ImportColumn,
  byHeader: reads as ImportColumn,
  remark: null,
  examples: [],
}));

describe('the assignment of columns', () => {
  test('takes a meaning away from the column that had it, and from a value for all rows', () => {
    const given = { mapping: { constants: [{ reads: 'amount' as const, value: '5' }] } };
    expect(withColumn(given, columns, { index: 2, reads: 'amount' }).mapping).toEqual({
      columns: [
        { index: 1, reads: 'not_used' },
        { index: 2, reads: 'amount' },
      ],
      constants: [],
    });
  });

  test('leaves other columns alone when one is not read', () => {
    expect(withColumn({}, columns, { index: 0, reads: 'not_used' }).mapping?.columns).toEqual([
      { index: 0, reads: 'not_used' },
    ]);
  });

  test('a second assignment of a column replaces the first', () => {
    const first = withColumn({}, columns, { index: 2, reads: 'currency' });
    expect(withColumn(first, columns, { index: 2, reads: 'line' }).mapping?.columns).toEqual([
      { index: 2, reads: 'line' },
    ]);
  });

  test('a value for all rows is given, changed and taken back', () => {
    const given = withConstant({}, 'currency', ' USD ');
    expect(given.mapping?.constants).toEqual([{ reads: 'currency', value: 'USD' }]);
    expect(withConstant(given, 'currency', 'EUR').mapping?.constants).toEqual([{ reads: 'currency', value: 'EUR' }]);
    expect(withConstant(given, 'currency', '  ').mapping?.constants).toEqual([]);
  });

  test('for another format or header begins anew, and keeps the other answers', () => {
    const given = {
      publisher: 'x',
      mapping: { format: 'claims' as const, columns: [{ index: 0, reads: 'line' as const }] },
    };
    expect(withFormat(given, 'comtrade')).toEqual({ publisher: 'x', mapping: { format: 'comtrade' } });
    expect(withHeaderLine(given, 3)).toEqual({ publisher: 'x', mapping: { format: 'claims', headerLine: 3 } });
    expect(withoutMapping(given)).toEqual({ publisher: 'x' });
  });

  test('is open while the format, a column or which of two is not known', () => {
    const ready = { format: 'claims' as const, missing: [], doubled: [] };
    expect(isUnread(ready)).toBe(false);
    expect(isUnread({ ...ready, format: null })).toBe(true);
    expect(isUnread({ ...ready, missing: [{ anyOf: ['period'] }] })).toBe(true);
    expect(isUnread({ ...ready, doubled: [{ reads: 'period', headers: ['a', 'a'] }] })).toBe(true);
  });
});

describe('the table of mistakes', () => {
  const problem = (column: string | null, en: string): Preview['problems'][number] => ({
    line: 3,
    column,
    reason: 'IMPORT_MONTH',
    message: { zh: '不是年月。', en },
  });

  test('names line, column and cure in the language of the reader', () => {
    expect(problemsCsv({ problems: [problem('数据年月', '"x" is no month.')] }, 'en')).toBe(
      '\uFEFF"Line","Column","What is wrong and how to mend it"\r\n"3","数据年月","""x"" is no month."\r\n',
    );
    expect(problemsCsv({ problems: [problem(null, '')] }, 'zh-CN')).toContain('"3","","不是年月。"');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes no formula of %j', (column) => {
    expect(problemsCsv({ problems: [problem(column, 'x')] }, 'en')).toContain(`"'${column}"`);
  });
});
