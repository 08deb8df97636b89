import { type Locale, formatChange } from '@kouan/shared';
import { describeFigureValue } from '../figures/describe.ts';
import type { FigureGroup } from './documents.ts';

/** A conflict in words: what is said, each wording once, and the range that all of it leaves open. */
export interface ConflictWords {
  readonly key: string;
  readonly count: number;
  readonly values: string;
  readonly range: string;
}

/** The conflicts of a group, one for each base on which its reports disagree. */
export function conflictsOf({ bases, members }: FigureGroup, locale: Locale): readonly ConflictWords[] {
  return bases
    .filter(({ relation }) => relation === 'conflict')
    .map(({ basis, memberIds, range, form, direction }) => {
      const said = members
        .filter(({ figure }) => memberIds.includes(figure.id))
        .map(({ figure }) => describeFigureValue({ ...figure, basePeriod: null }, locale));
      const values = [...new Set(said)];
      const comparison = { basis, form, direction, basePeriod: null };
      return {
        key: basis,
        count: values.length,
        values: values.join(locale === 'en' ? '; ' : '；'),
        range: formatChange({ value: range, comparison }, locale),
      };
    });
}
