import { Decimal } from '../decimal/decimal.ts';
import type { Token } from './tokens.ts';
import type { AppliedScale } from './types.ts';

/** A number of the wording with all that belongs to it. */
export interface Magnitude {
  readonly value: Decimal;
  readonly scales: readonly AppliedScale[];
  /** The value is a part of a whole: 0.5 for a half. */
  readonly isPart: boolean;
  /** Told in words of rough measure: a half, three tenths, doubled. */
  readonly isRough: boolean;
  readonly isBare: boolean;
  readonly piece: string;
  /** Where among the tokens it begins. */
  readonly at: number;
}

/** The wording's numbers put together, and what is said around them. */
export interface Folded {
  readonly magnitudes: readonly Magnitude[];
  readonly others: readonly (Token & { readonly at: number })[];
}

/** Puts numbers together with their powers, articles and denominators: half a million, two thirds, a hundred. */
export function fold(tokens: readonly Token[]): Folded {
  const magnitudes: Magnitude[] = [];
  const others: (Token & { at: number })[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = magnitudeAt(tokens, at);
    if (read) {
      magnitudes.push(read.magnitude);
      at = read.next;
      continue;
    }
    const token = tokens[at];
    if (token) others.push({ ...token, at });
    at += 1;
  }
  return { magnitudes, others };
}

function magnitudeAt(tokens: readonly Token[], at: number): { magnitude: Magnitude; next: number } | null {
  const start = tokens[at];
  if (!start) return null;
  const next = tokens[at + 1];
  if (start.is === 'article') {
    if (next?.is === 'number') return magnitudeAt(tokens, at + 1);
    if (next?.is !== 'scale' && next?.is !== 'denominator') return null;
    return grown(tokens, at + 1, { ...NOTHING, value: new Decimal(1), piece: start.piece, at });
  }
  if (start.is === 'number') {
    const { value, scales, isBare, piece } = start;
    return grown(tokens, at + 1, { ...NOTHING, value, scales, isBare, piece, at });
  }
  if (start.is === 'part') {
    const scaleAt = next?.is === 'article' ? at + 2 : at + 1;
    const magnitude = { ...NOTHING, value: start.value, isRough: true, piece: start.piece, at };
    if (tokens[scaleAt]?.is === 'scale') return grown(tokens, scaleAt, magnitude);
    return { magnitude: { ...magnitude, isPart: true }, next: at + 1 };
  }
  if (start.is === 'change') {
    const { value, piece, direction } = start;
    const isRough = direction !== 'level';
    return { magnitude: { ...NOTHING, value: new Decimal(value), isRough, piece, at }, next: at + 1 };
  }
  return null;
}

const NOTHING = { scales: [], isPart: false, isRough: false, isBare: false } as const;

/** A number with the powers and the denominator that follow it. */
function grown(tokens: readonly Token[], from: number, begun: Magnitude): { magnitude: Magnitude; next: number } {
  let magnitude = begun;
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[(at += 1)]) {
    if (token.is === 'scale') magnitude = scaled(magnitude, { word: token.piece, power: token.power });
    else if (token.is === 'rough') magnitude = { ...magnitude, isRough: true };
    else if (token.is === 'number' && token.piece === 'dozen' && !magnitude.isPart)
      magnitude = {
        ...magnitude,
        value: magnitude.value.times(token.value),
        piece: `${magnitude.piece} ${token.piece}`,
      };
    else if (token.is === 'denominator' && !magnitude.isPart)
      magnitude = { ...magnitude, value: magnitude.value.dividedBy(token.of), isPart: true, isRough: true };
    else break;
  }
  return { magnitude, next: at };
}

/** The magnitude times a power of ten. */
export function scaled(magnitude: Magnitude, scale: AppliedScale): Magnitude {
  return {
    ...magnitude,
    value: magnitude.value.times(new Decimal(10).pow(scale.power)),
    scales: [...magnitude.scales, scale],
    piece: `${magnitude.piece} ${scale.word}`,
  };
}
