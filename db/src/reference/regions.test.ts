import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REGIONS, REGION_BY_CODE, nameMatches, regionWithAncestors } from './index.ts';

const region = (code: string) => REGION_BY_CODE.get(code);
const below = (parent: string) => REGIONS.filter((each) => each.parent === parent);
const count = (kind: (zh: string) => boolean) =>
  REGIONS.filter(({ level, zh }) => level === 'county' && kind(zh)).length;

test('every level is complete: 34 provinces, 333 prefectures, 2,846 counties of 2024 and two made since', () => {
  const levels = REGIONS.map(({ level }) => level);
  expect(levels.filter((level) => level === 'province')).toHaveLength(34);
  expect(levels.filter((level) => level === 'prefecture')).toHaveLength(333);
  expect(levels.filter((level) => level === 'county')).toHaveLength(2846 + 2);
});

test('county-level divisions come in the numbers that the ministry counts of each kind', () => {
  expect(count((zh) => zh.endsWith('自治县'))).toBe(117);
  expect(count((zh) => zh.endsWith('县') && !zh.endsWith('自治县'))).toBe(1301);
  expect(count((zh) => zh.endsWith('自治旗'))).toBe(3);
  expect(count((zh) => zh.endsWith('旗') && !zh.endsWith('自治旗'))).toBe(49);
  expect(count((zh) => zh.endsWith('市'))).toBe(397 + 1);
});

test('codes are six digits, each once, in order', () => {
  const codes = REGIONS.map(({ code }) => code);
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(codes.toSorted());
});

test('every division but a province belongs to one of a higher level that is listed', () => {
  const rank = { province: 0, prefecture: 1, county: 2 };
  const wrong = REGIONS.filter(({ parent, level }) => {
    if (parent === null) return level !== 'province';
    const above = region(parent);
    return above === undefined || rank[above.level] >= rank[level];
  });
  expect(wrong).toEqual([]);
});

test('the regions of the 2022 case are there with their names in both languages', () => {
  const named = ['500000', '330225', '330200', '330000', '370000', '230000', '230100', '310000', '440300', '110000'];
  expect(named.map((code) => [region(code)?.zh, region(code)?.en])).toEqual([
    ['重庆市', 'Chongqing Municipality'],
    ['象山县', 'Xiangshan County'],
    ['宁波市', 'Ningbo City'],
    ['浙江省', 'Zhejiang Province'],
    ['山东省', 'Shandong Province'],
    ['黑龙江省', 'Heilongjiang Province'],
    ['哈尔滨市', 'Harbin City'],
    ['上海市', 'Shanghai Municipality'],
    ['深圳市', 'Shenzhen City'],
    ['北京市', 'Beijing Municipality'],
  ]);
});

test('Xiangshan belongs to Ningbo, and Ningbo to Zhejiang', () => {
  expect(regionWithAncestors('330225').map(({ code }) => code)).toEqual(['330225', '330200', '330000']);
  expect(regionWithAncestors('999999')).toEqual([]);
});

test('districts and counties of a municipality belong to the municipality itself', () => {
  expect(region('500103')).toMatchObject({ zh: '渝中区', parent: '500000' });
  expect(region('500230')).toMatchObject({ zh: '丰都县', parent: '500000' });
  expect(below('110000')).toHaveLength(16);
  expect(below('310000')).toHaveLength(16);
  expect(['110100', '500100', '500200'].map(region)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['419001', '济源市', '410000'],
  ['429021', '神农架林区', '420000'],
  ['469001', '五指山市', '460000'],
  ['659001', '石河子市', '650000'],
])('%s %s is ruled by its province directly', (code, zh, parent) => {
  expect(region(code)).toMatchObject({ zh, parent, level: 'county' });
});

test.each([
  ['townships of Dongguan', '441904'],
  ['the development zone of Suzhou', '320571'],
  ['the development zone of Jinan', '370190'],
  ['Jiangbei New Area in Nanjing', '320112'],
  ['Meilie, merged away in 2021', '350402'],
  ['districts of Taipei', '710101'],
  ['districts of Hong Kong', '810101'],
])('%s are no divisions of the standard', (_, code) => {
  expect(region(code)).toBeUndefined();
});

test('cities without counties stand alone', () => {
  expect(['441900', '442000', '460400', '620200'].map((code) => [region(code)?.zh, below(code).length])).toEqual([
    ['东莞市', 0],
    ['中山市', 0],
    ['儋州市', 0],
    ['嘉峪关市', 0],
  ]);
});

test.each(['xs', 'xiangshan', 'XiangShan', '象山', 'Xiangshan County', '330225'])('%s finds 象山县', (typed) => {
  const found = REGIONS.filter((each) => nameMatches(each, typed));
  expect(found.map(({ zh }) => zh)).toContain('象山县');
});

test.each([
  ["Lu'an", '六安市'],
  ['luan', '六安市'],
  ['Lüliang', '吕梁市'],
  ['lvliang', '吕梁市'],
  ['harbin', '哈尔滨市'],
  ['haerbin', '哈尔滨市'],
  ['shaanxi', '陕西省'],
  ['shanxi', '陕西省'],
  ['inner mong', '内蒙古自治区'],
])('%s finds %s', (typed, zh) => {
  const found = REGIONS.filter((each) => nameMatches(each, typed));
  expect(found.map((each) => each.zh)).toContain(zh);
});

test('what names nothing finds nothing', () => {
  expect(REGIONS.filter((each) => nameMatches(each, 'qqzz'))).toEqual([]);
  expect(REGIONS.filter((each) => nameMatches(each, '%_'))).toEqual([]);
});

test('every division is found by any beginning of its pinyin, by its initials and by its English name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REGIONS), fc.nat(), (each, at) => {
      const beginning = each.pinyin.slice(0, 1 + (at % each.pinyin.length));
      return [beginning, each.initials, each.en, each.zh, each.code].every((typed) => nameMatches(each, typed));
    }),
  );
});
