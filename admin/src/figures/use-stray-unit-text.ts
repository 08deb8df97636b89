import { COUNTED_UNIT_LABELS, UNIT_KIND_LABELS, type Vocabulary, inLocale } from '@kouan/shared';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { StrayUnit } from './reading-draft.ts';

const UNITS: Vocabulary = { ...COUNTED_UNIT_LABELS, money: UNIT_KIND_LABELS.money };

/** Says that the words have another unit than the indicator, and which that is. */
export function useStrayUnitText(): (stray: StrayUnit) => string {
  const t = useMessages();
  const locale = useLanguage();
  // A currency goes by its code.
  const nameOf = (unit: string): string => (UNITS[unit] ? inLocale(UNITS[unit], locale) : unit);
  return ({ said, expected }) =>
    t('resources.figures.words.strayUnit', { said: nameOf(said), expected: nameOf(expected) });
}
