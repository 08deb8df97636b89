import type { Region } from '../types.ts';

type NewDivision = Pick<Region, 'code' | 'parent' | 'zh'>;

/**
 * County-level divisions made after the edition that `@vant/area-data` holds (the Ministry of Civil Affairs' table for the
 * end of 2024). Cenling County (岑岭县, Kashgar, 2026) is to follow when the ministry's table gives its code.
 * The districts that Liangjiang replaced, 500105 Jiangbei and 500112 Yubei, stay: records of earlier years name them.
 */
export const LATER_DIVISIONS: readonly NewDivision[] = [
  { code: '500157', parent: '500000', zh: '两江新区' }, // State Council, November 2025
  { code: '659013', parent: '650000', zh: '草湖市' }, // Xinjiang, April 2026
];
