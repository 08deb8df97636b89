import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { areaList } from '@vant/area-data';
import currencyCodes from 'currency-codes';
import { REFERENCE_FILES, referenceFile } from '../files.ts';
import { buildReferenceData, toJson } from './build.ts';
import { CURRENCY_NAMES, NEWER_MINOR_UNITS, NOT_OFFERED } from './currency-names.ts';
import { CUSTOMARY_STEMS } from './customary-names.ts';
import { HS_WORDS } from './hs-words.ts';
import { isDivision } from './not-divisions.ts';
import { placeSyllables, properName } from './pinyin.ts';
import { NAME_READINGS } from './pinyin-corrections.ts';
import { regionName, splitName } from './region-names.ts';

const data = buildReferenceData();

test.each(REFERENCE_FILES)('%s.json is what the generator makes', (name) => {
  expect(readFileSync(referenceFile(name), 'utf8')).toBe(toJson(data[name]));
});

test.each([
  ['六安市', "Lu'an City"],
  ['西安市', "Xi'an City"],
  ['吕梁市', 'Lüliang City'],
  ['乐清市', 'Yueqing City'],
  ['乐亭县', 'Laoting County'],
  ['乐陵市', 'Laoling City'],
  ['歙县', 'Shexian County'],
  ['浚县', 'Xunxian County'],
  ['单县', 'Shanxian County'],
  ['莘县', 'Shenxian County'],
  ['黟县', 'Yixian County'],
  ['蔚县', 'Yuxian County'],
  ['铅山县', 'Yanshan County'],
  ['尉犁县', 'Yuli County'],
  ['尉氏县', 'Weishi County'],
  ['蚌埠市', 'Bengbu City'],
  ['亳州市', 'Bozhou City'],
  ['渑池县', 'Mianchi County'],
  ['涡阳县', 'Guoyang County'],
  ['东阿县', "Dong'e County"],
  ['长垣市', 'Changyuan City'],
  ['长子县', 'Zhangzi County'],
  ['郫都区', 'Pidu District'],
  ['荥阳市', 'Xingyang City'],
  ['荥经县', 'Yingjing County'],
  ['洪洞县', 'Hongtong County'],
  ['台州市', 'Taizhou City'],
  ['丽水市', 'Lishui City'],
  ['番禺区', 'Panyu District'],
  ['大埔县', 'Dabu County'],
  ['阿城区', 'Acheng District'],
  ['枞阳县', 'Zongyang County'],
  ['泌阳县', 'Biyang County'],
  ['中牟县', 'Zhongmu County'],
  ['牟定县', 'Mouding County'],
  ['黄陂区', 'Huangpi District'],
  ['曾都区', 'Zengdu District'],
  ['闵行区', 'Minhang District'],
  ['六合区', 'Luhe District'],
  ['珲春市', 'Hunchun City'],
  ['吴堡县', 'Wubu County'],
  ['宕昌县', 'Tanchang County'],
  ['筠连县', 'Junlian County'],
  ['什邡市', 'Shifang City'],
  ['厦门市', 'Xiamen City'],
])('%s reads as its people read it: %s', (zh, en) => {
  expect(regionName({ zh, level: 'county' }).en).toBe(en);
});

test.each([
  ['陕西省', 'Shaanxi Province', 'province'],
  ['山西省', 'Shanxi Province', 'province'],
  ['西藏自治区', 'Tibet Autonomous Region', 'province'],
  ['呼和浩特市', 'Hohhot City', 'prefecture'],
  ['延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture', 'prefecture'],
  ['克孜勒苏柯尔克孜自治州', 'Kizilsu Kirgiz Autonomous Prefecture', 'prefecture'],
  ['喀什地区', 'Kashgar Prefecture', 'prefecture'],
  ['兴安盟', 'Hinggan League', 'prefecture'],
  ['兴安县', "Xing'an County", 'county'],
  ['浦东新区', 'Pudong New Area', 'county'],
  ['井陉矿区', 'Jingxing Mining District', 'county'],
  ['六枝特区', 'Liuzhi Special District', 'county'],
  ['神农架林区', 'Shennongjia Forestry District', 'county'],
  ['管城回族区', 'Guancheng Hui District', 'county'],
  ['东乡族自治县', 'Dongxiang Autonomous County', 'county'],
  ['鄂温克族自治旗', 'Ewenki Autonomous Banner', 'county'],
  ['威宁彝族回族苗族自治县', 'Weining Yi, Hui and Miao Autonomous County', 'county'],
  ['津市市', 'Jinshi City', 'county'],
] as const)('%s is %s in English', (zh, en, level) => {
  expect(regionName({ zh, level }).en).toBe(en);
});

test('a name without a class word is refused', () => {
  expect(() => regionName({ zh: '松山湖', level: 'county' })).toThrow('松山湖 ends in no class word');
});

test('every correction speaks of a division that exists, and every customary name differs from pinyin', () => {
  const places = new Set(data.regions.filter(({ level }) => level !== 'province').map(({ zh }) => splitName(zh).place));
  const names = new Set(data.regions.map(({ zh }) => zh));
  const listed = (key: string) => places.has(key) || names.has(key) || names.has(`${key}市`);
  expect([...Object.keys(NAME_READINGS), ...Object.keys(CUSTOMARY_STEMS)].filter((key) => !listed(key))).toEqual([]);
  const needless = Object.entries(CUSTOMARY_STEMS).filter(([zh, en]) => properName(placeSyllables(zh)) === en);
  expect(needless).toEqual([]);
});

test('every character has one syllable', () => {
  const wrong = data.regions.filter(({ zh, level, initials }) => {
    return level !== 'province' && initials.length !== splitName(zh).place.length;
  });
  expect(wrong).toEqual([]);
});

test('everyday words are of goods that there are, each once', () => {
  const codes = new Set(data.sectors.map(({ code }) => code));
  expect(Object.keys(HS_WORDS).filter((code) => !codes.has(code))).toEqual([]);
  const twice = Object.values(HS_WORDS).filter((words) => new Set(words).size !== words.length);
  expect(twice).toEqual([]);
});

test('codes that the address data adds for development zones are left out, counties under a province are not', () => {
  expect(isDivision('320590')).toBe(false);
  expect(isDivision('429004')).toBe(true);
  expect(isDivision('659001')).toBe(true);
  const dropped = Object.entries(areaList.county_list).filter(([code]) => !isDivision(code));
  const lost = dropped.filter(([code, name]) => /[县旗]$/.test(name) && !code.startsWith('7'));
  expect(lost).toEqual([['370634', '长岛县']]);
});

test('every code of ISO 4217 is either named or left out for a stated reason', () => {
  const known = new Set([...Object.keys(CURRENCY_NAMES), ...Object.keys(NOT_OFFERED)]);
  expect(currencyCodes.codes().filter((code) => !known.has(code))).toEqual([]);
  expect(Object.keys(CURRENCY_NAMES).filter((code) => code in NOT_OFFERED)).toEqual([]);
  expect(Object.keys(NEWER_MINOR_UNITS).filter((code) => currencyCodes.codes().includes(code))).toEqual([]);
});
