import { normalizeSearch } from '@kouan/shared';
import type { Bind } from './conditions.ts';

/** Records in whose search text the typed text stands. */
export function searchCondition(typed: string, bind: Bind): string {
  const pattern = normalizeSearch(typed).replace(/[\\%_]/g, '\\$&');
  return `t0.search like ${bind(`%${pattern}%`)}`;
}
