import { DomainError } from '@kouan/shared';

/** Either day may be unknown. @throws BAD_INPUT when the first day lies after the last one */
export function checkDays(from: string | null, to: string | null, path: string): void {
  if (from && to && from > to) throw new DomainError('BAD_INPUT', 'DATES_REVERSED', path);
}
