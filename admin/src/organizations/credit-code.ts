import { isCreditCode, normalizeCreditCode } from '@kouan/shared';

/** What is wrong with an entered credit code, as the key of its message; undefined where nothing is. */
export function creditCodeError(entered: string | null | undefined): string | undefined {
  if (!entered?.trim() || isCreditCode(normalizeCreditCode(entered))) return undefined;
  return 'resources.organizations.creditCodeWrong';
}
