import { areaList } from '@vant/area-data';
import type { Region, RegionLevel } from '../types.ts';
import { LATER_DIVISIONS } from './later-changes.ts';
import { isDivision } from './not-divisions.ts';
import { regionName } from './region-names.ts';

type Division = Pick<Region, 'code' | 'parent' | 'zh' | 'level'>;

/**
 * The division above. Districts and counties of Beijing, Tianjin, Shanghai and Chongqing hang on the municipality, and
 * what a province rules directly (济源市, 仙桃市, 五指山市, 石河子市) hangs on the province: nothing real lies between.
 */
function parentOf(code: string, level: RegionLevel, prefectures: ReadonlySet<string>): string | null {
  if (level === 'province') return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return level === 'county' && prefectures.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

function listed(names: Readonly<Record<string, string>>, level: RegionLevel): Omit<Division, 'parent'>[] {
  return Object.entries(names)
    .filter(([code]) => isDivision(code))
    .map(([code, zh]) => ({ code, zh, level }));
}

/** All divisions of GB/T 2260 from province to county, in the order of their codes. */
export function buildRegions(): Region[] {
  const provinces = listed(areaList.province_list, 'province');
  const prefectures = listed(areaList.city_list, 'prefecture');
  const counties = listed(areaList.county_list, 'county');
  const prefectureCodes = new Set(prefectures.map(({ code }) => code));
  const divisions: Division[] = [
    ...[...provinces, ...prefectures, ...counties].map((each) => ({
      ...each,
      parent: parentOf(each.code, each.level, prefectureCodes),
    })),
    ...LATER_DIVISIONS.map((each) => ({ ...each, level: 'county' as const })),
  ];
  return divisions
    .map((each) => ({ code: each.code, parent: each.parent, level: each.level, zh: each.zh, ...regionName(each) }))
    .toSorted((a, b) => Number(a.code) - Number(b.code));
}
