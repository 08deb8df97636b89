import { describe, expect, test } from '@jest/globals';
import { formatChange, impliedBase } from '../comparison/index.ts';
import { CLAIMS_TEMPLATE, templateHeader } from './claims-template.ts';
import { detectImport } from './detect.ts';
import { LOOKUPS, sheet } from './testing/lookups.ts';
import type { RowOutcome } from './types.ts';

const COMTRADE = (
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,' +
  'partnerCode,partnerISO,partnerDesc,partner2Code,classificationCode,cmdCode,cmdDesc,customsCode,mosCode,motCode,' +
  'cifvalue,fobvalue,primaryValue'
).split(',');
const TRADE: Readonly<Record<string, string>> = {
  typeCode: 'C',
  freqCode: 'A',
  refMonth: '52',
  period: '2021',
  reporterISO: 'CHN',
  flowCode: 'X',
  partnerISO: 'RUS',
  partner2Code: '0',
  classificationCode: 'H5',
  cmdCode: 'TOTAL',
  cmdDesc: 'All Commodities',
  customsCode: 'C00',
  mosCode: '0',
  motCode: '0',
  primaryValue: '67565123456.0',
};

function trade(change: Readonly<Record<string, string>> = {}): RowOutcome {
  const [header, row] = sheet(
    COMTRADE,
    COMTRADE.map((name) => ({ ...TRADE, ...change })[name] ?? ''),
  );
  if (!header || !row) throw new Error('two rows');
  return detectImport([header], LOOKUPS).read(row);
}

describe('UN Comtrade', () => {
  test('says why quantities and weights are not read', () => {
    const { columns } = detectImport(sheet([...COMTRADE, 'qty', 'qtyUnitAbbr', 'netWgt', 'isReported']), LOOKUPS);
    expect(columns.slice(-4).map(({ reads, remark }) => [reads, remark])).toEqual([
      ['not_used', 'quantity'],
      ['not_used', 'quantity'],
      ['not_used', 'quantity'],
      ['not_used', undefined],
    ]);
  });

  test('gives China’s total trade with a partner in US dollars', () => {
    expect(trade()).toMatchObject({
      kind: 'figures',
      figures: [
        {
          indicator: 'exports',
          market: 'RU',
          sector: null,
          breakdown: null,
          period: { text: '2021', frequency: 'annual' },
          value: { value: '67565123456', unit: 'USD' },
        },
      ],
    });
  });

  test('tells months from years, and a code below a chapter is a cut that names its edition', () => {
    expect(trade({ freqCode: 'M', period: '202203', flowCode: 'M', cmdCode: '851762' })).toMatchObject({
      figures: [{ indicator: 'imports', period: { text: '2022-03' }, sector: '8517', breakdown: 'h5:851762' }],
    });
    expect(trade({ cmdCode: '85' })).toMatchObject({ figures: [{ sector: '85', breakdown: null }] });
  });

  test.each([
    [{ partnerISO: 'W00' }, 'total'],
    [{ partnerISO: 'E19' }, 'no_country'],
    [{ flowCode: 'RX' }, 'other_flow'],
    [{ motCode: '1000' }, 'detail'],
    [{ customsCode: 'C01' }, 'detail'],
    [{ partner2Code: '276' }, 'detail'],
    [{ primaryValue: '' }, 'no_value'],
  ])('sets aside %j as %s, once it has been checked', (change, reason) => {
    expect(trade(change)).toEqual({ kind: 'aside', reason });
    expect(trade({ ...change, period: '202213' })).toMatchObject({ problems: [{ column: 'period' }] });
    expect(trade({ ...change, primaryValue: 'abc' })).toMatchObject({ problems: [{ column: 'primaryValue' }] });
  });

  test.each([
    [{ reporterISO: 'DEU' }, 'reporterISO', 'IMPORT_REPORTER'],
    [{ partnerISO: 'ZZZ' }, 'partnerISO', 'IMPORT_COUNTRY_UNKNOWN'],
    [{ freqCode: 'M', period: '202213' }, 'period', 'IMPORT_PERIOD'],
    [{ freqCode: 'M' }, 'period', 'IMPORT_PERIOD'],
    [{ primaryValue: 'many' }, 'primaryValue', 'IMPORT_NUMBER'],
    [{ cmdCode: 'AG2x' }, 'cmdCode', 'IMPORT_HS_CODE'],
    [{ typeCode: 'S' }, 'typeCode', 'IMPORT_NOT_GOODS'],
    [{ typeCode: 'S', partnerISO: 'W00' }, 'typeCode', 'IMPORT_NOT_GOODS'],
    [{ classificationCode: 'S4', cmdCode: '85' }, 'classificationCode', 'IMPORT_NOT_HS'],
    [{ period: '2024' }, 'period', 'IMPORT_PERIOD_AHEAD'],
    [{ primaryValue: '5.12345678901' }, 'primaryValue', 'QUANTITY_TOO_PRECISE'],
  ])('refuses %j at %s', (change, column, reason) => {
    expect(trade(change)).toMatchObject({ kind: 'refused', problems: [{ line: 2, column, reason }] });
  });
});

const HEADER = CLAIMS_TEMPLATE.map(templateHeader);
const CLAIM: Readonly<Record<string, string>> = {
  period_from: '202201',
  period_to: '202203',
  partner_code: 'RUS',
  measure: '索赔',
  qualifier: '逾',
  amount: '6,000,000',
  currency: 'usd',
  comparison: '同比倍数',
  comparison_value: '36',
};

function claim(change: Readonly<Record<string, string>> = {}, header: readonly string[] = HEADER): RowOutcome {
  const cells = CLAIMS_TEMPLATE.map(({ reads }) => ({ ...CLAIM, ...change })[reads] ?? '');
  return detectImport(sheet(header), LOOKUPS, { publisher: '中国信保' }).read({ line: 2, cells });
}

describe('Kouan’s claims template', () => {
  test('gives the amount with its bounds, and the change that relates to it', () => {
    expect(claim()).toMatchObject({
      kind: 'figures',
      figures: [
        {
          indicator: 'claims_filed',
          market: 'RU',
          period: { text: '2022-Q1' },
          value: { qualifier: 'more_than', lower: '6000000', upper: null, unit: 'USD' },
        },
        {
          value: { value: '36', unit: 'times' },
          comparison: { basis: 'yoy', form: 'multiple', direction: 'up', basePeriod: '2021-Q1' },
          relatesTo: 0,
        },
      ],
    });
  });

  test.each([
    ['0.5', '12000000', '0.5 times year on year (Q1 2021)'],
    ['1', '6000000', '1 time year on year (Q1 2021)'],
    ['36', '166666.67', '36 times year on year (Q1 2021)'],
  ])('takes a multiple of %s for what it is of the base', (comparison_value, central, said) => {
    const outcome = claim({ qualifier: '', comparison_value });
    const [level, multiple] = outcome.kind === 'figures' ? outcome.figures : [];
    if (!level || !multiple) throw new Error(JSON.stringify(outcome));
    expect(impliedBase(level.value, multiple)?.central).toBe(central);
    expect(formatChange(multiple, 'en')).toBe(said);
  });

  test.each([
    ['逾', '', 'about'],
    ['逾', '确切', 'exactly'],
    ['', '', 'exactly'],
    ['确切', '约', 'about'],
    ['', 'more than', 'more_than'],
  ])('makes a change beside an amount that is "%s" and itself "%s" %s', (qualifier, comparison_qualifier, expected) => {
    expect(claim({ qualifier, comparison_qualifier })).toMatchObject({
      figures: [{}, { value: { qualifier: expected, value: '36' } }],
    });
  });

  test('makes no change surer than its amount where the file has no column to say it', () => {
    const header = HEADER.map((name) => (name.startsWith('比较限定') ? '备注' : name));
    expect(claim({}, header)).toMatchObject({ figures: [{}, { value: { qualifier: 'about', value: '36' } }] });
    expect(claim({ qualifier: '' }, header)).toMatchObject({ figures: [{}, { value: { qualifier: 'exactly' } }] });
  });

  test('takes nought times for nothing left, and never for no change', () => {
    expect(claim({ comparison_value: '0' })).toMatchObject({ figures: [{}, { comparison: { direction: 'up' } }] });
    expect(claim({ comparison: '同比%', comparison_value: '0' })).toMatchObject({
      figures: [{}, { comparison: { direction: 'level' } }],
    });
  });

  test('is read with headers in one language as well as in both', () => {
    const [zh, en] = [CLAIMS_TEMPLATE.map(({ header }) => header.zh), CLAIMS_TEMPLATE.map(({ header }) => header.en)];
    expect(claim({}, zh)).toEqual(claim());
    expect(claim({ measure: 'filed', qualifier: 'More than', comparison: 'YoY times' }, en)).toEqual(claim());
  });

  test('keeps a line of insurance or a cause as a cut', () => {
    expect(claim({ line: 'ST', cause: '政治风险' })).toMatchObject({
      figures: [{ breakdown: 'line:ST;cause:political' }, { breakdown: 'line:ST;cause:political' }],
    });
  });

  test.each([
    ['索赔', 'claim_count'],
    ['报损', 'claims_notified_count'],
    ['赔付', 'claims_paid_count'],
    ['追偿', 'claims_recovered_count'],
  ])('counts cases of %s as %s, beside the amount and its change', (measure, indicator) => {
    expect(claim({ measure, count: '1,200', line: 'ST' })).toMatchObject({
      figures: [
        { value: { unit: 'USD' } },
        { value: { unit: 'times' }, relatesTo: 0 },
        {
          indicator,
          breakdown: 'line:ST',
          value: { qualifier: 'exactly', value: '1200', unit: 'count' },
          relatesTo: null,
        },
      ],
    });
  });

  test('takes the number of cases alone where no amount is known', () => {
    const alone = { amount: '', currency: '', comparison: '', comparison_value: '', count: '12' };
    expect(claim(alone)).toMatchObject({ figures: [{ indicator: 'claim_count', value: { value: '12' } }] });
    expect(claim({ ...alone, count: '' })).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['202201', '202212', '2022'],
    ['202207', '202212', '2022-H2'],
    ['202203', '202203', '2022-03'],
    ['202201', '202202', '2022-01/2022-02'],
  ])('calls %s to %s %s', (period_from, period_to, text) => {
    expect(claim({ period_from, period_to })).toMatchObject({ figures: [{ period: { text } }, {}] });
  });

  test.each([
    [{ period_from: '202213' }, 'period_from', 'IMPORT_MONTH'],
    [{ period_to: '202112' }, 'period_to', 'IMPORT_MONTHS_REVERSED'],
    [{ period_to: '202406' }, 'period_to', 'IMPORT_PERIOD_AHEAD'],
    [{ amount: '5.12345678901' }, 'amount', 'QUANTITY_TOO_PRECISE'],
    [{ amount: '0', qualifier: '不足' }, 'amount', 'QUANTITY_NEGATIVE'],
    [{ count: '12345678901234567890123' }, 'count', 'QUANTITY_TOO_LARGE'],
    [{ comparison_value: '1.12345678901' }, 'comparison_value', 'QUANTITY_TOO_PRECISE'],
    [{ comparison_qualifier: '大约' }, 'comparison_qualifier', 'IMPORT_WORD'],
    [{ comparison: '', comparison_value: '', comparison_qualifier: '约' }, 'comparison_qualifier', 'IMPORT_COMPARISON'],
    [{ partner_code: '' }, 'partner_code', 'REQUIRED'],
    [{ partner_code: 'Atlantis' }, 'partner_code', 'IMPORT_COUNTRY_UNKNOWN'],
    [{ region: '999999' }, 'region', 'IMPORT_REGION_UNKNOWN'],
    [{ count: '1.5' }, 'count', 'IMPORT_COUNT'],
    [{ count: '-1' }, 'count', 'IMPORT_COUNT'],
    [{ count: '12', measure: '保费' }, 'count', 'IMPORT_COUNT_OF'],
    [{ measure: '理赔' }, 'measure', 'IMPORT_WORD'],
    [{ measure: '' }, 'measure', 'REQUIRED'],
    [{ amount: '600万' }, 'amount', 'IMPORT_NUMBER'],
    [{ currency: 'RMB' }, 'currency', 'IMPORT_CURRENCY'],
    [{ comparison: '' }, 'comparison', 'IMPORT_COMPARISON'],
    [{ comparison_value: '-2' }, 'comparison_value', 'IMPORT_COMPARISON'],
    [{ comparison: 'yoy %', comparison_value: '-120' }, 'comparison_value', 'IMPORT_COMPARISON'],
  ])('refuses %j', (change, reads, reason) => {
    const column = HEADER[CLAIMS_TEMPLATE.findIndex((one) => one.reads === reads)];
    expect(claim(change)).toMatchObject({ kind: 'refused', problems: [{ column, reason }] });
  });

  test('is not read without a column that it cannot do without', () => {
    expect(() => claim({}, HEADER.with(9, '备注'))).toThrow('IMPORT_COLUMN_MISSING');
  });
});

describe('the OECD’s history', () => {
  const header = ['ISO', 'country name', '25-Jun-21', '28-Jan-22', '11-Mar-22'];
  const read = (...cells: string[]) => detectImport(sheet(header), LOOKUPS).read({ line: 2, cells });

  test('gives the first grade and every change after it', () => {
    expect(read('RUS', 'Russia', '4', '4', '7')).toEqual({
      kind: 'ratings',
      ratings: [
        { market: 'RU', grade: '4', ratedOn: '2021-06-25', previous: null },
        { market: 'RU', grade: '7', ratedOn: '2022-03-11', previous: null },
      ],
    });
  });

  test('takes a country that is not classified for no grade', () => {
    expect(read('DEU', 'Germany', '-', '-', '-')).toEqual({ kind: 'aside', reason: 'no_value' });
  });

  test('refuses a grade and a country that do not exist', () => {
    expect(read('ZZZ', 'Nowhere', '8', '4', '7')).toMatchObject({
      problems: [{ reason: 'IMPORT_COUNTRY_UNKNOWN' }, { column: '25-Jun-21', reason: 'IMPORT_GRADE' }],
    });
    expect(() => detectImport(sheet([...header, 'soon']), LOOKUPS)).toThrow('IMPORT_RATED_ON');
    expect(() => detectImport(sheet([...header, '16-Jun-24']), LOOKUPS)).toThrow('IMPORT_RATED_ON_FUTURE');
  });
});
