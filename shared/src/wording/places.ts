import type { Folded, Magnitude, Placed } from './fold.ts';
import { refuse } from './refuse.ts';

/** What stands before and between the numbers and is read by its place alone. */
export interface Places {
  /** The word that makes two numbers the ends of a range: 500-600, 3%至5%, between 3 and 5. */
  readonly join: Placed | null;
  /** The sign of each number, where it has one. */
  readonly signs: readonly (Placed | null)[];
}

export function placesOf(folded: Folded): Places {
  const [first, second] = folded.magnitudes;
  const join = first && second ? joinOf(folded, first, second) : null;
  return { join, signs: folded.magnitudes.map((magnitude) => signOf(folded, magnitude, join)) };
}

function joinOf({ others }: Folded, first: Magnitude, second: Magnitude): Placed | null {
  const isOpened = others.some(({ is, at }) => is === 'between' && (at < first.at || at > second.at));
  const within = others.filter(({ at }) => at > first.at && at < second.at);
  return within.find(({ is }) => is === 'dash' || is === 'to' || (is === 'and' && isOpened)) ?? null;
}

/** A sign stands right before its number or the unit before that: -27%, +$5; a dash elsewhere joins words. */
function signOf({ others }: Folded, { at }: Magnitude, join: Placed | null): Placed | null {
  const before = others.findLast((token) => token.at < at && token.is !== 'unit');
  return before && before !== join && (isMinus(before) || isPlus(before)) ? before : null;
}

/** Whether a sign says that it went down. */
export function isMinus({ is }: Placed): boolean {
  return is === 'dash' || is === 'minus';
}

function isPlus({ piece }: Placed): boolean {
  return piece === '+' || piece === 'plus';
}

/**
 * Nothing is passed over: words that mean something only in their place are refused where they stand in another one.
 * @throws BAD_INPUT: WORDING_RANGE, WORDING_UNKNOWN
 */
export function refuseUnread(folded: Folded, { join, signs }: Places): void {
  const first = folded.magnitudes[0]?.at ?? 0;
  for (const token of folded.others) {
    const isMisplaced = token.is === 'qualifier' && (token.at > first ? token.isAhead : token.isBehind);
    if (isMisplaced) throw refuse('WORDING_UNKNOWN', { piece: token.piece });
    if (token === join || signs.includes(token) || !BY_PLACE.has(token.is) || isHyphen(token, folded)) continue;
    const opens = token.is === 'between' || token.is === 'from';
    if (opens && join) continue;
    throw refuse(opens ? 'WORDING_RANGE' : 'WORDING_UNKNOWN', { piece: token.piece });
  }
}

const BY_PLACE = new Set<Placed['is']>([
  'denominator',
  'scale',
  'rough',
  'between',
  'from',
  'and',
  'dash',
  'minus',
  'to',
  'as much',
]);

/** A dash between a number and its unit: 6-million-dollar. */
function isHyphen({ is, at }: Placed, { others }: Folded): boolean {
  const isBehindNumber = at > 0 && !others.some((token) => token.at === at - 1);
  return is === 'dash' && isBehindNumber && others.some((token) => token.is === 'unit' && token.at === at + 1);
}
