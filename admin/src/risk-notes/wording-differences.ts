import { sameValue } from '../provider/changed-input.ts';
import type { Wording } from './documents.ts';

/** The fields of a wording that a reviewer compares, in the order of the form. */
export const WORDING_FIELDS = [
  'title',
  'category',
  'severity',
  'likelihood',
  'market',
  'sectors',
  'regions',
  'validFrom',
  'validTo',
  'reviewBy',
  'body',
] as const satisfies readonly (keyof Wording)[];
export type WordingField = (typeof WORDING_FIELDS)[number];

/** What exporters read now beside what they would read. */
export interface WordingDifference {
  readonly field: WordingField;
  /** Of a text: which of its languages; null for everything else. */
  readonly language: Language | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly isChanged: boolean;
}

const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** Fields with a text in each language: a translation is checked for itself. */
const TEXTS: ReadonlySet<WordingField> = new Set(['title', 'body']);

/** Compares two wordings field by field, and texts language by language; a language that neither speaks is left out. */
export function wordingDifferences(
  before: Pick<Wording, WordingField>,
  after: Pick<Wording, WordingField>,
): WordingDifference[] {
  return WORDING_FIELDS.flatMap((field) => {
    if (!TEXTS.has(field)) return difference(field, null, before[field], after[field]);
    const said = (wording: Pick<Wording, WordingField>, language: Language): unknown =>
      (wording[field] as Partial<Record<Language, string | null>> | null)?.[language] ?? null;
    return LANGUAGES.flatMap((language) => {
      const [was, is] = [said(before, language), said(after, language)];
      return was === null && is === null ? [] : difference(field, language, was, is);
    });
  });
}

function difference(
  field: WordingField,
  language: Language | null,
  before: unknown,
  after: unknown,
): WordingDifference {
  return { field, language, before, after, isChanged: !sameValue(before, after) };
}
