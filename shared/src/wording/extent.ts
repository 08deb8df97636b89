import { Decimal } from '../decimal/decimal.ts';
import type { Qualifier } from '../vocabulary/quantities.ts';
import { type Folded, type Magnitude, type Placed, dozens, scaled } from './fold.ts';
import type { Places } from './places.ts';
import { refuse } from './refuse.ts';
import type { AppliedScale } from './types.ts';

/** The one number of a wording, or the two between which it lies. */
export interface Extent {
  readonly low: Magnitude;
  /** The same as `low` where there is one number. */
  readonly high: Magnitude;
  /** What was said of how sure it is; null where nothing was. */
  readonly qualifier: Qualifier | null;
}

/** @throws BAD_INPUT: WORDING_NO_NUMBER, WORDING_TWO_VALUES, WORDING_TWO_QUALIFIERS, WORDING_RANGE */
export function extentOf(folded: Folded, places: Places): Extent {
  const qualifier = qualifierOf(folded, places);
  const [first, second, ...more] = folded.magnitudes;
  if (!first || (first.isBare && qualifier === null)) throw refuse('WORDING_NO_NUMBER');
  if (!second) return { low: first, high: first, qualifier: qualifier?.qualifier ?? null };
  const piece = `${first.piece} … ${second.piece}`;
  if (more.length > 0 || !places.join || isMovement(folded)) throw refuse('WORDING_TWO_VALUES', { piece });
  if (qualifier && qualifier.qualifier !== 'about') {
    throw refuse('WORDING_TWO_QUALIFIERS', { first: qualifier.piece, second: piece });
  }
  const low = standsAlone(folded, places.join, first) ? first : sharing(first, second);
  if (low.value.gte(second.value) || second.isBare || !areOfOneKind(folded, low, second)) {
    throw refuse('WORDING_RANGE', { piece });
  }
  return { low, high: second, qualifier: qualifier?.qualifier ?? null };
}

/** The qualifier that all words agree on; a plus before a number is a direction and none. */
function qualifierOf({ others }: Folded, { signs }: Places): (Placed & { is: 'qualifier' }) | null {
  const said = others.flatMap((token) => (token.is === 'qualifier' && !signs.includes(token) ? [token] : []));
  const [one] = said;
  const other = said.find(({ qualifier }) => qualifier !== one?.qualifier);
  if (one && other) throw refuse('WORDING_TWO_QUALIFIERS', { first: one.piece, second: other.piece });
  return one ?? null;
}

/** "Rose from 3% to 4%" tells two levels and no range. */
function isMovement({ others }: Folded): boolean {
  return others.some(({ is }) => is === 'from') && others.some(({ is }) => is === 'direction' || is === 'reached');
}

/** "5 dollars to 6 million": a number that has its unit is whole. */
function standsAlone({ others }: Folded, join: Placed, first: Magnitude): boolean {
  return others.some(({ is, at }) => is === 'unit' && at > first.at && at < join.at);
}

/** A part of the whole makes a range with another part or with per cent: 一半至六成, never with two million. */
function areOfOneKind({ others }: Folded, low: Magnitude, high: Magnitude): boolean {
  return low.isPart === high.isPart || others.some((token) => token.is === 'unit' && token.unit === 'percent');
}

/**
 * The power of ten that the second number names is the first one's too: 500-600 million, 3-5千, 2-3千万. A first number
 * that names a power of its own takes only a larger one ("two to three hundred", 三百至五百万). Where the range would then
 * run backwards, a number that comes near the power stands for itself ("between 900,000 and 1.2 million", 900至1千).
 */
function sharing(first: Magnitude, second: Magnitude): Magnitude {
  if (first.isPart || second.isPart || first.scales.some(isLarge)) return first;
  if (second.isDozens && !first.isDozens) return dozens(first);
  const large = second.scales.filter(isLarge);
  const all = first.scales.length > 0 ? large : second.scales;
  const fitting = [all, large, []].find((shared) => {
    const isFitting = powered(first, shared).value.lte(second.value);
    return isFitting && (shared === all || comesNear(first, powerOf(all) - powerOf(shared)));
  });
  return powered(first, fitting ?? all);
}

function powered(magnitude: Magnitude, scales: readonly AppliedScale[]): Magnitude {
  return scales.reduce(scaled, magnitude);
}

function powerOf(scales: readonly AppliedScale[]): number {
  return scales.reduce((sum, { power }) => sum + power, 0);
}

/** Whether a number may be written out beside one that names a power of ten. */
function comesNear({ value, scales }: Magnitude, power: number): boolean {
  return scales.length > 0 || value.gte(new Decimal(10).pow(Math.min(power - 1, WRITTEN_OUT)));
}

/** From a thousand on a number may stand beside any power. */
const WRITTEN_OUT = 3;

/** Powers within a section of a numeral: further powers may follow them, as in 五百万. */
const SMALL_POWERS: readonly string[] = ['十', '百', '千', 'hundred'];

function isLarge({ word }: AppliedScale): boolean {
  return !SMALL_POWERS.includes(word);
}
