/** Names by which trade calls a country or territory where `i18n-iso-countries` gives a formal, dated or contested one. */
export const MARKET_NAMES: Readonly<Record<string, { zh?: string; en?: string }>> = {
  AX: { zh: '奥兰群岛' },
  BN: { en: 'Brunei' },
  CD: { en: 'Congo (Kinshasa)' },
  CG: { en: 'Congo (Brazzaville)' },
  CI: { en: "Côte d'Ivoire" },
  CN: { en: 'China' },
  CV: { en: 'Cabo Verde' },
  CZ: { en: 'Czechia' },
  EH: { zh: '西撒哈拉' },
  FK: { zh: '福克兰群岛（马尔维纳斯）' },
  FM: { zh: '密克罗尼西亚', en: 'Micronesia' },
  GM: { en: 'Gambia' },
  HK: { zh: '中国香港', en: 'Hong Kong, China' },
  ID: { zh: '印度尼西亚' },
  IR: { en: 'Iran' },
  KP: { en: 'North Korea' },
  KR: { en: 'South Korea' },
  LA: { en: 'Laos' },
  MD: { en: 'Moldova' },
  MK: { en: 'North Macedonia' },
  MO: { zh: '中国澳门', en: 'Macao, China' },
  PN: { en: 'Pitcairn Islands' },
  PS: { en: 'Palestine' },
  RE: { en: 'Réunion' },
  RU: { en: 'Russia' },
  SH: { zh: '圣赫勒拿、阿森松和特里斯坦-达库尼亚', en: 'Saint Helena, Ascension and Tristan da Cunha' },
  SY: { en: 'Syria' },
  TW: { zh: '中国台湾', en: 'Taiwan, China' },
  TZ: { en: 'Tanzania' },
  US: { en: 'United States' },
  VA: { en: 'Holy See' },
  VG: { en: 'British Virgin Islands' },
  VI: { en: 'US Virgin Islands' },
};

/** Codes that `i18n-iso-countries` lists and ISO 3166-1 does not: XK is in use for Kosovo, but not assigned. */
export const NOT_IN_STANDARD: ReadonlySet<string> = new Set(['XK']);

/** Readings of names in which `pinyin-pro` takes the wrong one of several. */
export const MARKET_READINGS: Readonly<Record<string, string>> = { 洪都拉斯: 'hong du la si' };
