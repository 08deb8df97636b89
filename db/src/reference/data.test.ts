import { expect, test } from '@jest/globals';
import {
  CURRENCIES,
  CURRENCY_BY_CODE,
  INDICATORS,
  MARKETS,
  MARKET_BY_CODE,
  REGIONS,
  SECTORS,
  SECTOR_BY_CODE,
  displayHsCode,
  nameMatches,
} from './index.ts';

const HAN_NAME = /^[\p{Script=Han}（）、，\-\dT]+$/u;
const LATIN_NAME = /^[\p{Script=Latin}\d '’,.()&-]+$/u;

test('every name is Chinese in Chinese and Latin in English', () => {
  const rows = [...REGIONS, ...MARKETS, ...CURRENCIES, ...SECTORS, ...INDICATORS];
  expect(rows.filter(({ zh }) => !HAN_NAME.test(zh))).toEqual([]);
  expect(rows.filter(({ en }) => !LATIN_NAME.test(en))).toEqual([]);
});

test('search keys are plain lower-case letters', () => {
  const rows = [...REGIONS, ...MARKETS, ...SECTORS];
  expect(rows.filter(({ pinyin, initials }) => !/^[a-z]+$/.test(pinyin) || !/^[a-z]+$/.test(initials))).toEqual([]);
});

test('markets are the 249 entries of ISO 3166-1', () => {
  expect(MARKETS).toHaveLength(249);
  expect(MARKETS.filter((each) => !/^[A-Z]{2}[A-Z]{3}\d{3}$/.test(each.code + each.alpha3 + each.numeric))).toEqual([]);
  expect(MARKET_BY_CODE.has('XK')).toBe(false);
});

test('Russia goes by its short name and is found by pinyin', () => {
  const russia = MARKET_BY_CODE.get('RU');
  expect(russia).toEqual({
    code: 'RU',
    alpha3: 'RUS',
    numeric: '643',
    zh: '俄罗斯',
    en: 'Russia',
    pinyin: 'eluosi',
    initials: 'els',
  });
  expect(MARKETS.filter((each) => nameMatches(each, 'els')).map(({ code }) => code)).toContain('RU');
});

test.each([
  ['CN', '中国', 'China', 'zhongguo'],
  ['HK', '中国香港', 'Hong Kong, China', 'xianggang'],
  ['MO', '中国澳门', 'Macao, China', 'aomen'],
  ['TW', '中国台湾', 'Taiwan, China', 'taiwan'],
])('%s is %s', (code, zh, en, pinyin) => {
  expect(MARKET_BY_CODE.get(code)).toMatchObject({ zh, en, pinyin });
});

test('currencies carry the minor units of ISO 4217', () => {
  const units = ['CNY', 'USD', 'RUB', 'EUR', 'JPY', 'KWD', 'XOF', 'XCG'].map(
    (code) => CURRENCY_BY_CODE.get(code)?.minorUnits,
  );
  expect(units).toEqual([2, 2, 2, 2, 0, 3, 0, 2]);
});

test.each(['XAU', 'XDR', 'XXX', 'XTS', 'CHE', 'CUC', 'ANG'])('%s is no currency to invoice in', (code) => {
  expect(CURRENCY_BY_CODE.has(code)).toBe(false);
});

test('all 96 chapters of HS 2022 are there, and nothing hangs in the air', () => {
  const chapters = SECTORS.filter(({ level }) => level === 2).map(({ code }) => code);
  expect(chapters).toHaveLength(96);
  expect(chapters).not.toContain('77');
  expect(SECTORS.every(({ edition, code, level }) => edition === 'HS2022' && code.length === level)).toBe(true);
  const orphans = SECTORS.filter(({ parent, level }) => (parent === null ? level !== 2 : !SECTOR_BY_CODE.has(parent)));
  expect(orphans).toEqual([]);
});

test.each([
  ['847130', '8471.30', 'laptop'],
  ['851713', '8517.13', 'smartphone'],
  ['851761', '8517.61', 'base station'],
  ['8502', '8502', 'generating'],
  ['8542', '8542', 'circuits'],
  ['8806', '8806', 'drones'],
  ['61', '61', 'clothing'],
])('%s is shown as %s and found by its code and by %s', (code, shown, word) => {
  const sector = SECTOR_BY_CODE.get(code);
  expect(displayHsCode(code)).toBe(shown);
  expect(sector && [code, shown, word].map((typed) => nameMatches(sector, typed))).toEqual([true, true, true]);
});

test('the four steps of a claim are four indicators', () => {
  const claims = INDICATORS.filter(({ group, unitKind }) => group === 'claims' && unitKind === 'money');
  expect(claims.slice(0, 4).map(({ code, zh }) => [code, zh])).toEqual([
    ['claims_notified', '报损'],
    ['claims_filed', '索赔'],
    ['claims_paid', '赔付'],
    ['claims_recovered', '追偿'],
  ]);
  expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(INDICATORS.length);
});

test('every indicator is defined in both languages and names whose definition it is', () => {
  const empty = INDICATORS.filter((each) => !each.definitionZh || !each.definitionEn || !each.definitionSource);
  expect(empty).toEqual([]);
});
