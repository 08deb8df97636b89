/** English for the peoples that autonomous divisions are named after, as the State Ethnic Affairs Commission spells them. */
export const ETHNIC_GROUPS: Readonly<Record<string, string>> = {
  蒙古族: 'Mongol',
  蒙古: 'Mongol',
  回族: 'Hui',
  满族: 'Manchu',
  朝鲜族: 'Korean',
  达斡尔族: 'Daur',
  土家族: 'Tujia',
  苗族: 'Miao',
  藏族: 'Tibetan',
  羌族: 'Qiang',
  彝族: 'Yi',
  布依族: 'Buyei',
  侗族: 'Dong',
  哈尼族: 'Hani',
  壮族: 'Zhuang',
  傣族: 'Dai',
  白族: 'Bai',
  景颇族: 'Jingpo',
  傈僳族: 'Lisu',
  瑶族: 'Yao',
  畲族: 'She',
  黎族: 'Li',
  水族: 'Sui',
  仡佬族: 'Gelao',
  毛南族: 'Maonan',
  仫佬族: 'Mulao',
  拉祜族: 'Lahu',
  佤族: 'Va',
  布朗族: 'Blang',
  纳西族: 'Naxi',
  普米族: 'Pumi',
  独龙族: 'Derung',
  怒族: 'Nu',
  哈萨克族: 'Kazakh',
  哈萨克: 'Kazakh',
  裕固族: 'Yugur',
  东乡族: 'Dongxiang',
  保安族: 'Bonan',
  撒拉族: 'Salar',
  土族: 'Tu',
  柯尔克孜: 'Kirgiz',
  锡伯: 'Xibe',
  塔吉克: 'Tajik',
  各族: 'Various Nationalities',
};

const ENDINGS = Object.keys(ETHNIC_GROUPS).toSorted((a, b) => b.length - a.length);

/**
 * Splits the peoples off the end of an autonomous division's name: 恩施土家族苗族 is Enshi, Tujia and Miao.
 * A name that is a people's alone (鄂温克族, 东乡族) keeps it as the place, since nothing else would be left.
 */
export function splitEthnicGroups(name: string): { place: string; groups: string[] } {
  const groups: string[] = [];
  let place = name;
  for (;;) {
    const ending = ENDINGS.find((each) => place.endsWith(each) && place.length > each.length);
    if (ending === undefined) return { place: place.replace(/族$/, ''), groups };
    groups.unshift(ETHNIC_GROUPS[ending] ?? '');
    place = place.slice(0, -ending.length);
  }
}
