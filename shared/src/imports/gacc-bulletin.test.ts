import { describe, expect, test } from '@jest/globals';
import { detectImport } from './detect.ts';
import { Intake } from './intake.ts';
import { LOOKUPS, sheet } from './testing/lookups.ts';
import type { FigureDraft, RowOutcome } from './types.ts';

const TITLE = ['（2）2022年5月进出口商品国别（地区）总值表（人民币值）'];
const UNIT = ['', '', '', '', '', '', '单位：万元人民币'];
const TOP = ['进口原产国（地）', '进出口', '', '出口', '', '进口', '', '累计比去年同期±％', '', ''];
const BOTTOM = ['', '5月', '1至5月', '5月', '1至5月', '5月', '1至5月', '进出口', '出口', '进口'];
const RUSSIA = ['俄罗斯', '900', '4,196.5', '300', '1,500', '600', '2,696.5', '28.9', '-7.2', '46.5'];

const reader = (...rows: readonly (readonly string[])[]) =>
  detectImport(sheet(...(rows.length > 0 ? rows : [TITLE, UNIT, TOP, BOTTOM, RUSSIA])), LOOKUPS);
const read = (row: readonly string[]): RowOutcome => reader().read({ line: 5, cells: row });

/** Takes in rows that stand below the headers. */
function intakeOf(...rows: readonly (readonly string[])[]): Intake {
  const intake = new Intake(reader());
  for (const [index, cells] of rows.entries()) intake.take({ line: index + 5, cells });
  return intake;
}

function figuresOf(outcome: RowOutcome): readonly FigureDraft[] {
  if (outcome.kind !== 'figures') throw new Error(JSON.stringify(outcome));
  return outcome.figures;
}

describe('the monthly table of customs by country', () => {
  test('is known by its two header rows and takes year, months and unit from what stands above', () => {
    expect(reader()).toMatchObject({ format: 'gacc_bulletin', headerRows: 4, questions: [] });
  });

  test('keeps the month and the months since January apart, in whole yuan', () => {
    const levels = figuresOf(read(RUSSIA)).filter(({ comparison }) => comparison.form === 'level');
    expect(levels.map(({ indicator, period, value }) => [indicator, period.text, value.value, value.unit])).toEqual([
      ['trade_total', '2022-05', '9000000', 'CNY'],
      ['trade_total', '2022-01/2022-05', '41965000', 'CNY'],
      ['exports', '2022-05', '3000000', 'CNY'],
      ['exports', '2022-01/2022-05', '15000000', 'CNY'],
      ['imports', '2022-05', '6000000', 'CNY'],
      ['imports', '2022-01/2022-05', '26965000', 'CNY'],
    ]);
  });

  test('reads changes as cumulative, a fall without its sign, each related to its level', () => {
    const figures = figuresOf(read(RUSSIA));
    const changes = figures.filter(({ comparison }) => comparison.form === 'percent_change');
    expect(changes.map(({ indicator, value, comparison }) => [indicator, value.value, comparison])).toEqual([
      ['trade_total', '28.9', cumulative('up')],
      ['exports', '7.2', cumulative('down')],
      ['imports', '46.5', cumulative('up')],
    ]);
    for (const change of changes) {
      const level = figures[change.relatesTo ?? -1];
      expect(level).toMatchObject({ indicator: change.indicator, period: { text: '2022-01/2022-05' } });
    }
  });

  test('of January has the month alone, and its changes are of that month', () => {
    const january = reader(
      ['（2）2024年1月进出口商品国别（地区）总值表（美元值）'],
      ['', '', '', '单位：千美元'],
      ['国别', '进出口', '出口', '进口', '累计比去年同期±％', '', ''],
      ['', '1月', '1月', '1月', '进出口', '出口', '进口'],
    );
    const figures = figuresOf(january.read({ line: 5, cells: ['巴西', '3', '2', '1', '5', '0', '-'] }));
    expect(figures.map(({ period, value, comparison }) => [period.text, value.value, comparison.direction])).toEqual([
      ['2024-01', '3000', 'level'],
      ['2024-01', '2000', 'level'],
      ['2024-01', '1000', 'level'],
      ['2024-01', '5', 'up'],
      ['2024-01', '0', 'level'],
    ]);
  });

  test('sets totals, continents, groups and notes aside, and nil is no nought', () => {
    const aside = (name: string): unknown => read([name, ...RUSSIA.slice(1)]);
    expect(aside('总值')).toEqual({ kind: 'aside', reason: 'total' });
    for (const group of [
      '亚洲',
      '拉丁美洲',
      '东南亚国家联盟',
      '欧洲联盟',
      '东盟',
      '区域全面经济伙伴关系协定(RCEP)成员国',
    ]) {
      expect(aside(group)).toEqual({ kind: 'aside', reason: 'group' });
    }
    expect(aside('亚洲其他国家（地区）')).toEqual({ kind: 'aside', reason: 'no_country' });
    expect(read(['注：本表按原产国统计'])).toEqual({ kind: 'aside', reason: 'no_value' });
    expect(figuresOf(read(['巴西', '5', '-', '5', '-', '-', '-', '-', '-', '-']))).toHaveLength(2);
  });

  test('knows countries by other names that customs gives them', () => {
    expect(figuresOf(read(['俄罗斯联邦', ...RUSSIA.slice(1)]))[0]?.market).toBe('RU');
    expect(figuresOf(read([' 刚果(金) ', ...RUSSIA.slice(1)]))[0]?.market).toBe('CD');
  });

  test('names a country that nobody knows, and a number that is none', () => {
    expect(read(['亚特兰蒂斯', ...RUSSIA.slice(1)])).toMatchObject({
      kind: 'refused',
      problems: [
        { line: 5, column: '进口原产国（地）', reason: 'IMPORT_COUNTRY_UNKNOWN', params: { given: '亚特兰蒂斯' } },
      ],
    });
    expect(read(['巴西', '5x', ...RUSSIA.slice(2)])).toMatchObject({
      problems: [{ column: '进出口 5月', reason: 'IMPORT_NUMBER' }],
    });
  });

  test.each([
    ['unquoted thousands', ['俄罗斯', '9', '000', '41', '965', '3', '000', '15', '000', '6', '000'], 'IMPORT_ROW_LONG'],
    ['a row that breaks off', ['俄罗斯', '1', '2'], 'IMPORT_ROW_SHORT'],
    ['a name alone', ['俄罗斯'], 'IMPORT_ROW_SHORT'],
  ])('refuses %s', (_, cells, reason) => {
    expect(intakeOf(cells).problems).toMatchObject([{ line: 5, column: null, reason, params: { expected: 10 } }]);
  });

  test('allows for blank cells at the end, and for remarks below the table', () => {
    const intake = intakeOf([...RUSSIA, '', ''], ['注：本表按原产国统计']);
    expect([intake.problems, intake.asideCounts()]).toEqual([[], [{ reason: 'no_value', rows: 1 }]]);
  });

  test.each([
    [
      'slipped cells',
      ['俄罗斯', '1', '396', '654', '742', '14', '16', '12', '1', '1'],
      ['进出口 5月', '进出口 1至5月'],
    ],
    ['a part above its total', ['巴西', '1', '-', '5', '-', '', '-', '-', '-', '-'], ['进出口 5月']],
    ['a total of nothing', ['巴西', '-', '-', '2', '-', '-', '-', '-', '-', '-'], ['进出口 5月']],
    ['a group whose parts are another’s', ['亚洲', '1', '-', '2', '-', '30', '-', '-', '-', '-'], ['进出口 5月']],
  ])('refuses %s, for trade is exports and imports together', (_, row, columns) => {
    const outcome = read(row);
    expect(outcome).toMatchObject({ kind: 'refused', problems: columns.map((column) => ({ line: 5, column })) });
    expect(outcome.kind === 'refused' && outcome.problems.every(({ reason }) => reason === 'IMPORT_SUM')).toBe(true);
  });

  test('allows for rounded amounts that add up but for a unit of their last place', () => {
    const row = (total: string): string[] => ['巴西', total, '-', '1.3', '-', '2.5', '-', '-', '-', '-'];
    for (const total of ['3.7', '3.8', '3.9']) expect(figuresOf(read(row(total)))).toHaveLength(3);
    for (const total of ['3.6', '4']) expect(read(row(total))).toMatchObject({ kind: 'refused' });
  });

  test('refuses a number that is none in the row of a group too', () => {
    expect(read(['亚洲', 'abc', ...RUSSIA.slice(2)])).toMatchObject({
      problems: [{ column: '进出口 5月', reason: 'IMPORT_NUMBER', params: { given: 'abc' } }],
    });
  });

  test('names line and column of a number that is too exact or too large, with the other mistakes of its row', () => {
    const row = ['巴西', '1234567890123456789', ...RUSSIA.slice(2, 9), '1.12345678901'];
    expect(read(row)).toMatchObject({
      problems: [
        { column: '进出口 5月', reason: 'IMPORT_SUM' },
        { line: 5, column: '进出口 5月', reason: 'QUANTITY_TOO_LARGE' },
        { line: 5, column: '累计比去年同期±% 进口', reason: 'QUANTITY_TOO_PRECISE' },
      ],
    });
  });

  test('asks for the unit where the line that says so was lost', () => {
    const [question] = reader(TITLE, TOP, BOTTOM, RUSSIA).questions;
    expect(question).toEqual({ name: 'moneyScale', suggested: 'cny_10000' });
  });

  test.each([
    ['百万元人民币', TITLE[0]],
    ['万美元', '2022年5月进出口商品国别（地区）总值表（美元值）'],
    ['元', '2022年5月进出口商品国别（地区）总值表'],
    ['千美元', TITLE[0]],
  ])('is not read in %s under the title “%s”', (unit, title = '') => {
    expect(() => reader([title], [`单位：${unit}`], TOP, BOTTOM, RUSSIA)).toThrow('IMPORT_BULLETIN_UNIT');
  });

  test('takes its unit from a cell of its own, and from either way of writing it', () => {
    for (const unit of [['单位：', '万元人民币'], ['单位：人民币万元'], ['（单位：万元）'], ['单位:千美元']]) {
      const { questions } = reader(['2022年5月进出口商品国别（地区）总值表'], unit, TOP, BOTTOM, RUSSIA);
      expect(questions).toEqual([]);
    }
  });

  test.each([
    ['（4）2022年5月进出口商品主要国别（地区）总值表', '单位：亿元人民币'],
    ['2022年5月进出口商品主要国别总值表（美元值）', '单位：百万美元'],
  ])('is never the express table: %s', (title, unit) => {
    expect(() => reader([title], [unit], TOP, BOTTOM, RUSSIA)).toThrow('IMPORT_EXPRESS_TABLE');
  });

  test('is not read without its year, nor with a column that nobody knows', () => {
    expect(() => reader(['国别总值表'], UNIT, TOP, BOTTOM, RUSSIA)).toThrow('IMPORT_TITLE_YEAR');
    expect(() => reader(TITLE, UNIT, TOP, [...BOTTOM.slice(0, 9), '顺差'], RUSSIA)).toThrow('IMPORT_BULLETIN_COLUMN');
    expect(() => reader(TITLE, UNIT, TOP, BOTTOM.with(1, '13月'), RUSSIA)).toThrow('IMPORT_MONTH');
    expect(() => reader(['2024年国别总值表'], UNIT, TOP, BOTTOM.with(1, '6月'), RUSSIA)).toThrow('IMPORT_PERIOD_AHEAD');
  });
});

function cumulative(direction: 'up' | 'down') {
  return { basis: 'cumulative_yoy', form: 'percent_change', direction, basePeriod: '2021-01/2021-05' };
}
