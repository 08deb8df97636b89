/**
 * Rows of `@vant/area-data` that are no divisions of GB/T 2260. The package serves address forms, so it adds development
 * zones, townships of cities without counties, and districts that were merged away.
 */

/** Placeholders between a province and what it rules directly; the standard has no such division. */
const PLACEHOLDERS = ['110100', '120100', '310100', '500100', '500200', '419000', '429000', '469000', '659000'];

/** Cities without counties, whose rows are townships: Dongguan, Zhongshan, Danzhou, Jiayuguan. */
const CITIES_WITHOUT_COUNTIES = ['4419', '4420', '4604', '6202'];

/** The standard codes Taiwan, Hong Kong and Macao at the province level alone. */
const PROVINCE_LEVEL_ONLY = ['71', '81', '82'];

/** Fifth digit 7 or 9 is the statistics bureau's for development zones; counties ruled by a province have 90 before it. */
const DEVELOPMENT_ZONE = /^\d{4}[79]\d$/;

const OTHERS: Readonly<Record<string, string>> = {
  '232761': 'Jagdaqi, an area run by Daxing’anling on land of Inner Mongolia',
  '232762': 'Songling, an area without a government of its own',
  '232763': 'Xinlin, an area without a government of its own',
  '232764': 'Huzhong, an area without a government of its own',
  '320112': 'Jiangbei New Area, a development zone across three districts of Nanjing',
  '320611': 'Gangzha, merged into Chongchuan in 2020',
  '321150': 'Zhenjiang New Area, a development zone',
  '350402': 'Meilie, merged into Sanyuan in 2021',
  '370634': 'Changdao, merged into Penglai in 2020',
  '632857': 'Da Qaidam, an administrative committee',
};

/** Whether a row of the package, by its code, is a division of the standard. */
export function isDivision(code: string): boolean {
  if (code.endsWith('0000')) return true;
  return !(
    PROVINCE_LEVEL_ONLY.includes(code.slice(0, 2)) ||
    PLACEHOLDERS.includes(code) ||
    (!code.endsWith('00') && CITIES_WITHOUT_COUNTIES.includes(code.slice(0, 4))) ||
    DEVELOPMENT_ZONE.test(code) ||
    code in OTHERS
  );
}
