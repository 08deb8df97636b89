import type { ChangeDirection, ComparisonBasis, ComparisonForm } from '../vocabulary/quantities.ts';
import type { Folded } from './fold.ts';
import { type Places, isMinus } from './places.ts';
import { refuse } from './refuse.ts';
import type { Token } from './tokens.ts';

/** What is said around the number: what it counts, which way it went, against what. */
export interface Context {
  readonly unit: string | null;
  readonly form: ComparisonForm | null;
  readonly direction: ChangeDirection | null;
  readonly basis: ComparisonBasis | null;
  /** "36 times more", 增长36倍, 减少两倍: some read one more than the number. */
  readonly isTimesMore: boolean;
  /** 降至三分之一: what is left of it, as one part of so many. */
  readonly isLeft: boolean;
}

/**
 * @throws BAD_INPUT: WORDING_TWO_UNITS, WORDING_TWO_DIRECTIONS, WORDING_TWO_BASES, WORDING_NEGATIVE,
 *   WORDING_AMOUNT_OF_CHANGE
 */
export function contextOf(folded: Folded, places: Places, tokens: readonly Token[]): Context {
  const { reached, more } = marks(folded);
  const share = { isShare: false };
  const unit = unitOf(folded, tokens, share);
  const moved = directionOf(folded, places, tokens, unit);
  const basis = basisOf(folded) ?? (share.isShare ? 'share' : null);
  const piece = tokens.map((token) => token.piece).join(' ');
  if (basis === 'share') {
    if (moved !== null || more) throw refuse('WORDING_TWO_BASES', { first: '%', second: piece });
    return {
      unit: unit ?? 'percent',
      form: 'share_percent',
      direction: null,
      basis,
      isTimesMore: false,
      isLeft: false,
    };
  }
  const common = { unit, basis, isTimesMore: false, isLeft: false };
  if (unit === 'times') {
    const isTimesMore = !reached && (more || (moved !== null && !holdsItsMovement(tokens)));
    return { ...common, form: 'multiple', direction: moved ?? 'up', isTimesMore };
  }
  const isLeft = reached && moved === 'down' && folded.magnitudes.some(({ isPart }) => isPart);
  if (isLeft) return { ...common, unit: 'times', form: 'multiple', direction: 'down', isLeft };
  if (reached) return { ...common, form: 'level', direction: null };
  if (unit === 'percent') {
    const direction = more ? 'up' : moved;
    const changes = direction !== null || basis !== null;
    return { ...common, form: changes ? 'percent_change' : null, direction };
  }
  if (more || (unit !== null && (moved !== null || basis !== null)))
    throw refuse('WORDING_AMOUNT_OF_CHANGE', { piece });
  return { ...common, form: unit === null ? null : 'level', direction: moved };
}

function marks({ others }: Folded): { reached: boolean; more: boolean } {
  return { reached: others.some(({ is }) => is === 'reached'), more: others.some(({ is }) => is === 'more') };
}

/** Doubled, "by a factor of three": what is said is the multiple itself, so nothing is added to it. */
function holdsItsMovement(tokens: readonly Token[]): boolean {
  return tokens.some(({ is, piece }) => is === 'change' || (is === 'unit' && piece.endsWith('factor of')));
}

/** Per cent of companies, or a part of them, is a share; any other two units contradict each other. */
function unitOf({ magnitudes }: Folded, tokens: readonly Token[], share: { isShare: boolean }): string | null {
  const said = tokens.flatMap((token) =>
    token.is === 'unit' || token.is === 'change' ? [{ unit: token.unit, piece: token.piece }] : [],
  );
  const part = magnitudes.find(({ isPart }) => isPart);
  if (part) said.unshift({ unit: 'percent', piece: part.piece });
  const counted = said.filter(({ unit }) => COUNTED_OF_A_WHOLE.has(unit));
  share.isShare = said.some(({ unit }) => unit === 'percent') && counted.length > 0;
  const [one, ...rest] = share.isShare ? said.filter(({ unit }) => !COUNTED_OF_A_WHOLE.has(unit)) : said;
  const other = rest.find(({ unit }) => unit !== one?.unit);
  if (one && other) throw refuse('WORDING_TWO_UNITS', { first: one.piece, second: other.piece });
  return one?.unit ?? null;
}

const COUNTED_OF_A_WHOLE = new Set(['companies', 'participants', 'count']);

function directionOf(
  { magnitudes }: Folded,
  { signs }: Places,
  tokens: readonly Token[],
  unit: string | null,
): ChangeDirection | null {
  const said = tokens.flatMap((token) =>
    token.is === 'direction' || token.is === 'change' ? [{ direction: token.direction, piece: token.piece }] : [],
  );
  const [sign, second] = signs;
  const isDown = signs.some((each) => each && isMinus(each));
  if (isDown && unit !== 'percent' && unit !== 'times') throw refuse('WORDING_NEGATIVE');
  if (isDown && second !== undefined && !(sign && second && isMinus(sign) && isMinus(second))) {
    // -3% to 5% lies on both sides of zero, and so may -3-5%.
    throw refuse('WORDING_TWO_DIRECTIONS', {
      first: (sign ?? second)?.piece ?? '',
      second: magnitudes[1]?.piece ?? '',
    });
  }
  if (sign) said.push({ direction: isDown ? 'down' : 'up', piece: sign.piece });
  const [one] = said;
  const other = said.find(({ direction }) => direction !== one?.direction);
  if (one && other) throw refuse('WORDING_TWO_DIRECTIONS', { first: one.piece, second: other.piece });
  return one?.direction ?? null;
}

function basisOf({ others }: Folded): ComparisonBasis | null {
  const said = others.flatMap((token) => (token.is === 'basis' ? [token] : []));
  const [one] = said;
  const other = said.find(({ basis }) => basis !== one?.basis);
  if (one && other) throw refuse('WORDING_TWO_BASES', { first: one.piece, second: other.piece });
  return one?.basis ?? null;
}
