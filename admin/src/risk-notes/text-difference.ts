import type { Locale } from '@kouan/shared';
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text that both versions have, or only the one that is shown. */
export interface Stretch {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Two texts as each is shown beside the other. */
export interface TextDifference {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** What two texts have of their own, word by word; Chinese words are told apart by the reader's language. */
export function textDifference(before: string, after: string, locale: Locale): TextDifference {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const changes = diffWordsWithSpace(before, after, { intlSegmenter });
  return {
    before: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, isOwn: removed })),
    after: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, isOwn: added })),
  };
}

/** The lines of two lists, each with whether the other has it too. */
export function lineDifference(before: readonly string[], after: readonly string[]): TextDifference {
  const changes = diffArrays([...before], [...after]);
  const lines = (own: 'added' | 'removed', other: 'added' | 'removed'): Stretch[] =>
    changes
      .filter((change) => !change[other])
      .flatMap((change) => change.value.map((text) => ({ text, isOwn: change[own] })));
  return { before: lines('removed', 'added'), after: lines('added', 'removed') };
}
