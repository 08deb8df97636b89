import type { ImportLookups } from './types.ts';

/**
 * Names that tables of China's customs use beside the ones that Kouan gives, with the ISO 3166-1 country of each. Only
 * names that can mean one country alone stand here.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  俄罗斯联邦: 'RU',
  香港: 'HK',
  中国香港特区: 'HK',
  澳门: 'MO',
  中国澳门特区: 'MO',
  台湾: 'TW',
  台湾省: 'TW',
  台澎金马关税区: 'TW',
  阿拉伯联合酋长国: 'AE',
  也门共和国: 'YE',
  沙特: 'SA',
  孟加拉: 'BD',
  波斯尼亚和黑塞哥维那: 'BA',
  波黑共和国: 'BA',
  '波斯尼亚-黑塞哥维那共和': 'BA',
  '波斯尼亚-黑塞哥维那': 'BA',
  捷克共和国: 'CZ',
  马其顿: 'MK',
  梵蒂冈城国: 'VA',
  博茨瓦那: 'BW',
  中非共和国: 'CF',
  刚果: 'CG',
  刚果共和国: 'CG',
  民主刚果: 'CD',
  刚果民主共和国: 'CD',
  '几内亚(比绍)': 'GW',
  马约特岛: 'YT',
  留尼旺: 'RE',
  斯威士兰王国: 'SZ',
  南苏丹共和国: 'SS',
  阿鲁巴岛: 'AW',
  库腊索岛: 'CW',
  库拉索岛: 'CW',
  多米尼加共和国: 'DO',
  多米尼亚共和国: 'DM',
  '圣其茨-尼维斯': 'KN',
  帕劳共和国: 'PW',
  密克罗尼西亚联邦: 'FM',
  瓦利斯和浮图纳: 'WF',
  圣马丁岛法属部分: 'MF',
  荷属圣马丁岛: 'SX',
  东帝汶民主共和国: 'TL',
  安圭拉岛: 'AI',
  法属波利尼西亚群岛: 'PF',
};

/** Continents and groups that stand among the countries as sums of them. */
const GROUPS =
  /^(总值|总计|合计|亚洲|非洲|欧洲|拉丁美洲|北美洲|大洋洲|中东|中东欧|其中[:：]?.*|.*(东盟|东南亚国家联盟|欧盟|欧洲联盟|欧洲自由贸易|经合组织|经济合作组织|亚太经合|合作组织|经济合作|伙伴关系协定|rcep|apec|一带一路|金砖|独联体|成员国|国家联盟|自由贸易区).*)$/i;

/** What is left over of a continent, or has no country. */
const REST = /(其他国家|其他地区|不详|联合国|国际组织|中性包装|加那利群岛|塞卜泰|梅利利亚|休达)/;

/** What the name of a row in a table by country stands for. */
export type NamedPartner =
  | { readonly kind: 'country'; readonly market: string }
  | { readonly kind: 'total' | 'group' | 'no_country' | 'unknown' };

/** Reads the name at the head of a row: a country, or something that sums countries up. */
export function namedPartner(text: string, lookups: Pick<ImportLookups, 'marketNamed'>): NamedPartner {
  const name = text.normalize('NFKC').replace(/[\s*＊①-⑳]+/g, '');
  const market = OTHER_NAMES[name] ?? lookups.marketNamed(name) ?? lookups.marketNamed(withFullBrackets(name));
  if (market !== undefined) return { kind: 'country', market };
  if (/^(总值|总计|合计)$/.test(name)) return { kind: 'total' };
  if (GROUPS.test(name)) return { kind: 'group' };
  return { kind: REST.test(name) ? 'no_country' : 'unknown' };
}

/** Chinese names are written with full-width brackets, which the comparison has made half-width. */
function withFullBrackets(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）');
}
