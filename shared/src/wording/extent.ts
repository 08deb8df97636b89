import type { Qualifier } from '../vocabulary/quantities.ts';
import { type Folded, type Magnitude, scaled } from './fold.ts';
import { refuse } from './refuse.ts';

/** The one number of a wording, or the two between which it lies. */
export interface Extent {
  readonly low: Magnitude;
  /** The same as `low` where there is one number. */
  readonly high: Magnitude;
  /** What was said of how sure it is; null where nothing was. */
  readonly qualifier: Qualifier | null;
}

/** @throws BAD_INPUT: WORDING_NO_NUMBER, WORDING_TWO_VALUES, WORDING_TWO_QUALIFIERS, WORDING_RANGE */
export function extentOf(folded: Folded): Extent {
  const { magnitudes, others } = folded;
  const qualifier = qualifierOf(folded);
  const [first, second] = magnitudes;
  if (!first || (first.isBare && qualifier === null)) throw refuse('WORDING_NO_NUMBER');
  if (!second) {
    const opened = others.find(({ is }) => is === 'between');
    if (opened && others.some(({ is }) => is === 'to' || is === 'and')) {
      throw refuse('WORDING_RANGE', { piece: opened.piece });
    }
    return { low: first, high: first, qualifier: qualifier?.qualifier ?? null };
  }
  const piece = `${first.piece} … ${second.piece}`;
  if (magnitudes.length > 2 || !joins(folded, first, second)) throw refuse('WORDING_TWO_VALUES', { piece });
  if (qualifier && qualifier.qualifier !== 'about') {
    throw refuse('WORDING_TWO_QUALIFIERS', { first: qualifier.piece, second: piece });
  }
  const low = sharing(first, second);
  if (low.value.gte(second.value)) throw refuse('WORDING_RANGE', { piece });
  return { low, high: second, qualifier: qualifier?.qualifier ?? null };
}

/** The qualifier that all words agree on; a plus before the number is a direction and none. */
function qualifierOf({ magnitudes, others }: Folded): { qualifier: Qualifier; piece: string } | null {
  const first = magnitudes[0]?.at ?? 0;
  const said = others.flatMap((token) =>
    token.is === 'qualifier' && !(token.piece === '+' && token.at < first) ? [token] : [],
  );
  const [one] = said;
  const other = said.find(({ qualifier }) => qualifier !== one?.qualifier);
  if (one && other) throw refuse('WORDING_TWO_QUALIFIERS', { first: one.piece, second: other.piece });
  return one ?? null;
}

/** Whether two numbers are the ends of a range: 500-600, 3%至5%, between 3 and 5. */
function joins({ others }: Folded, first: Magnitude, second: Magnitude): boolean {
  const within = others.filter(({ at }) => at > first.at && at < second.at);
  const opened = others.some(({ is, at }) => is === 'between' && at < first.at);
  return within.some(({ is }) => is === 'dash' || is === 'to' || (is === 'and' && opened));
}

/**
 * The power of ten that the second number names is the first one's too ("500-600 million"), unless the first is written
 * out and the range would then run backwards ("between 900,000 and 1.2 million").
 */
function sharing(first: Magnitude, second: Magnitude): Magnitude {
  if (first.scales.length > 0 || second.scales.length === 0 || second.isPart) return first;
  const shared = second.scales.reduce(scaled, first);
  return shared.value.lte(second.value) || first.value.lt(WRITTEN_OUT) ? shared : first;
}

/** From here on a number may stand for itself beside one that names its power of ten. */
const WRITTEN_OUT = 1000;
