import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorMessage } from '../errors/index.ts';
import { draftKey } from './draft.ts';
import { detectImport } from './detect.ts';
import { LOOKUPS, sheet } from './testing/lookups.ts';
import type { FigureDraft, ImportAnswers, RowOutcome } from './types.ts';

const HEADER = ['数据年月', '贸易伙伴编码', '贸易伙伴名称', '商品编码', '商品名称', '第一数量', '人民币', ''];
const ROW = ['202203', '344', '俄罗斯联邦', '85171300', '智能手机', '1200', '1,234,567', ''];

function readOne(header: readonly string[], row: readonly string[], answers: ImportAnswers = {}): RowOutcome {
  const [head, body] = sheet(header, row);
  if (!head || !body) throw new Error('two rows');
  return detectImport([head, body], LOOKUPS, answers).read(body);
}

function figuresOf(outcome: RowOutcome): readonly FigureDraft[] {
  if (outcome.kind !== 'figures') throw new Error(JSON.stringify(outcome));
  return outcome.figures;
}

const change = (column: string, value: string): string[] => changed({ [column]: value });
const changed = (given: Readonly<Record<string, string>>): string[] =>
  ROW.map((cell, index) => given[HEADER[index] ?? ''] ?? cell);

describe('an online query of customs', () => {
  test('is known by its header, and asks which direction of trade it was made for', () => {
    const reader = detectImport(sheet(HEADER, ROW), LOOKUPS);
    expect(reader).toMatchObject({ format: 'gacc_query', headerRows: 1, questions: [{ name: 'flow' }] });
    expect(reader.columns.find(({ header }) => header === '人民币')?.reads).toBe('amount_cny');
    expect(reader.columns.find(({ header }) => header === '第一数量')?.reads).toBe('not_used');
  });

  test('says why quantities and their units are not read', () => {
    const header = [
      '数据年月',
      '贸易伙伴编码',
      '第一数量',
      '第一计量单位',
      '第二数量',
      '第二计量单位',
      '人民币',
      '备注',
    ];
    const { columns } = detectImport(sheet(header), LOOKUPS);
    expect(columns.map(({ remark }) => remark)).toEqual([
      undefined,
      undefined,
      'quantity',
      'quantity',
      'quantity',
      'quantity',
      undefined,
      undefined,
    ]);
  });

  test('gives a figure of its month, country and currency, with the tariff line as a cut of its sector', () => {
    expect(figuresOf(readOne(HEADER, ROW, { flow: 'imports' }))).toMatchObject([
      {
        indicator: 'imports',
        market: 'RU',
        sector: '851713',
        breakdown: 'hs:85171300',
        title: { zh: '智能手机（85171300）' },
        period: { text: '2022-03', frequency: 'monthly' },
        value: { qualifier: 'exactly', value: '1234567', unit: 'CNY' },
        comparison: { basis: 'none', form: 'level' },
      },
    ]);
  });

  test('of a chapter gives the chapter itself and no cut', () => {
    expect(figuresOf(readOne(HEADER, change('商品编码', '85')))).toMatchObject([{ sector: '85', breakdown: null }]);
  });

  test('with both currencies gives a figure of each, and never adds them', () => {
    const header = ['数据年月', '贸易伙伴编码', '人民币', '美元'];
    const figures = figuresOf(readOne(header, ['202203', '344', '100', '15']));
    expect(figures.map(({ value }) => [value.value, value.unit])).toEqual([
      ['100', 'CNY'],
      ['15', 'USD'],
    ]);
  });

  test('keeps January and February together where customs publishes them together', () => {
    for (const text of ['202201-202202', '2022年1-2月', '2022年1至2月']) {
      const [figure] = figuresOf(readOne(HEADER, change('数据年月', text)));
      expect(figure?.period).toMatchObject({ text: '2022-01/2022-02', frequency: 'month_range' });
    }
  });

  test('names the province where it is asked for by province, and the regime as a cut', () => {
    const header = ['注册地名称', '数据年月', '贸易方式编码', '贸易方式名称', '贸易伙伴编码', '美元'];
    const row = ['重庆市', '202203', '10', '一般贸易', '344', '5'];
    expect(figuresOf(readOne(header, row))).toMatchObject([
      { region: '500000', breakdown: 'mode:10', title: { zh: '一般贸易' } },
    ]);
  });

  test.each([
    ['数据年月', '202213', 'IMPORT_MONTH'],
    ['数据年月', '2022', 'IMPORT_MONTH'],
    ['贸易伙伴编码', '888', 'IMPORT_PARTNER_UNKNOWN'],
    ['贸易伙伴编码', '', 'REQUIRED'],
    ['商品编码', '8517130', 'IMPORT_HS_CODE'],
    ['商品编码', '77010000', 'IMPORT_HS_CODE'],
    ['人民币', '12,34', 'IMPORT_NUMBER'],
    ['人民币', '-5', 'IMPORT_NUMBER'],
    ['人民币', '5万', 'IMPORT_NUMBER'],
  ])('names column and cure when %s is "%s"', (column, value, reason) => {
    const outcome = readOne(HEADER, change(column, value));
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ line: 2, column, reason }] });
    if (outcome.kind !== 'refused' || !outcome.problems[0]) throw new Error('refused');
    expect(errorMessage(outcome.problems[0], 'zh-CN')).toContain(`“${column}”`);
    expect(errorMessage(outcome.problems[0], 'en')).toContain(value);
  });

  test('tells every mistake of a row at once', () => {
    const outcome = readOne(HEADER, ['202213', '888', '', '1', '', '', 'x', '']);
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(outcome.kind === 'refused' && outcome.problems.map(({ column }) => column)).toEqual([
      '贸易伙伴编码',
      '数据年月',
      '商品编码',
      '人民币',
    ]);
  });

  test.each([
    ['100', '亚洲', 'group'],
    ['299', '非洲其他国家(地区)', 'no_country'],
    ['701', '国(地)别不详的', 'no_country'],
  ])('sets partner %s %s aside as %s, once it has been checked', (code, name, reason) => {
    const row = { 贸易伙伴编码: code, 贸易伙伴名称: name };
    expect(readOne(HEADER, changed(row))).toEqual({ kind: 'aside', reason });
    expect(readOne(HEADER, changed({ ...row, 数据年月: '202213', 人民币: 'abc' }))).toMatchObject({
      kind: 'refused',
      problems: [
        { column: '数据年月', reason: 'IMPORT_MONTH' },
        { column: '人民币', reason: 'IMPORT_NUMBER' },
      ],
    });
  });

  test.each([
    ['344', '美国'],
    ['502', '俄罗斯联邦'],
    ['100', '俄罗斯'],
    ['344', '亚洲'],
  ])('refuses code %s beside the name %s, and names both', (code, name) => {
    const outcome = readOne(HEADER, changed({ 贸易伙伴编码: code, 贸易伙伴名称: name }));
    expect(outcome).toMatchObject({
      kind: 'refused',
      problems: [{ column: '贸易伙伴编码', reason: 'IMPORT_PARTNER_NAME', params: { given: code, name } }],
    });
  });

  test('takes a name that nobody knows beside a code for what it is', () => {
    expect(figuresOf(readOne(HEADER, change('贸易伙伴名称', '俄国')))).toMatchObject([{ market: 'RU' }]);
  });

  test('takes the first of a month for the month that a spreadsheet made it of, and no other day', () => {
    for (const text of ['2022-03-01', '2022/3/1', '2022年3月1日']) {
      expect(figuresOf(readOne(HEADER, change('数据年月', text)))).toMatchObject([{ period: { text: '2022-03' } }]);
    }
    for (const text of ['2022-03-02', '2022/3/31', '2022-13-01', '2022-3-1-1']) {
      expect(readOne(HEADER, change('数据年月', text))).toMatchObject({ problems: [{ reason: 'IMPORT_MONTH' }] });
    }
  });

  test('refuses a month that is not over on the day on which it is read', () => {
    expect(figuresOf(readOne(HEADER, change('数据年月', '202405')))).toHaveLength(1);
    for (const text of ['202406', '209903', '2025年1-2月']) {
      expect(readOne(HEADER, change('数据年月', text))).toMatchObject({
        problems: [{ column: '数据年月', reason: 'IMPORT_PERIOD_AHEAD', params: { given: text, today: '2024-06-15' } }],
      });
    }
  });

  test.each([
    ['5.12345678901', 'QUANTITY_TOO_PRECISE'],
    ['12345678901234567890123', 'QUANTITY_TOO_LARGE'],
  ])('names line and column of %s beside the other mistakes of its row', (amount, reason) => {
    expect(readOne(HEADER, changed({ 人民币: amount, 数据年月: '202213' }))).toMatchObject({
      problems: [
        { line: 2, column: '数据年月', reason: 'IMPORT_MONTH' },
        { line: 2, column: '人民币', reason },
      ],
    });
  });

  test('keeps a gap a gap, and a nought a nought', () => {
    expect(readOne(HEADER, change('人民币', '-'))).toEqual({ kind: 'aside', reason: 'no_value' });
    expect(figuresOf(readOne(HEADER, change('人民币', '0')))).toMatchObject([{ value: { value: '0' } }]);
  });

  test('reads the same figures whatever the order of its columns', () => {
    const order = fc.shuffledSubarray(
      HEADER.map((_, index) => index),
      { minLength: HEADER.length },
    );
    const expected = figuresOf(readOne(HEADER, ROW));
    fc.assert(
      fc.property(order, (places) => {
        const header = places.map((place) => HEADER[place] ?? '');
        const row = places.map((place) => ROW[place] ?? '');
        expect(figuresOf(readOne(header, row))).toEqual(expected);
      }),
    );
  });

  test('reads an amount alike with and without thousands separators', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (amount) => {
        const grouped = amount.toLocaleString('en-US');
        const [plain] = figuresOf(readOne(HEADER, change('人民币', String(amount))));
        expect(figuresOf(readOne(HEADER, change('人民币', grouped)))).toEqual([plain]);
        expect(plain?.value.value).toBe(String(amount));
      }),
    );
  });

  test('keeps flows, months, currencies and cuts apart', () => {
    const key = (row: readonly string[], answers: ImportAnswers = {}, header = HEADER): string =>
      draftKey('gacc_query', figuresOf(readOne(header, row, answers))[0] as FigureDraft);
    const keys = [
      key(ROW),
      key(ROW, { flow: 'imports' }),
      key(change('数据年月', '202202')),
      key(change('数据年月', '2022年1-2月')),
      key(changed({ 贸易伙伴编码: '502', 贸易伙伴名称: '美国' })),
      key(change('商品编码', '851713')),
      key(
        ROW,
        {},
        HEADER.map((name) => (name === '人民币' ? '美元' : name)),
      ),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key(change('人民币', '9'))).toBe(key(ROW));
  });
});
