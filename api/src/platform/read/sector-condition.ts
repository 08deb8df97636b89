import type { Bind } from './conditions.ts';

/** Records of a sector or of one below it: heading 8471 lies below chapter 84. */
export function sectorCondition(sector: string, bind: Bind): string {
  const pattern = bind(`${sector.replace(/\D/g, '')}%`);
  return `exists (select from unnest(t0.sector_codes) code where code like ${pattern})`;
}
