import { DomainError } from '@kouan/shared';
import type { Bind } from './conditions.ts';

const HS_CODE = /^(\d{2}|\d{4}|\d{6})$/;

/** Records of a sector or of one below it: heading 8471 lies below chapter 84. @throws BAD_INPUT for text that is no code */
export function sectorCondition(sector: string, bind: Bind): string {
  return `exists (select from unnest(t0.sector_codes) code where code like ${sectorPattern(sector, bind)})`;
}

/** The placeholder of a pattern for codes of a sector or below it. @throws BAD_INPUT for text that is no code */
export function sectorPattern(sector: string, bind: Bind): string {
  const code = sector.replaceAll('.', '');
  if (!HS_CODE.test(code)) {
    throw new DomainError('BAD_INPUT', 'UNKNOWN_SECTOR', 'filter.sector', { given: sector.slice(0, 20) });
  }
  return bind(`${code}%`);
}
