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
  readonly isDozens: boolean;
  readonly piece: string;
  /** Where among the tokens it begins. */
  readonly at: number;
}

/** A token that is no part of a number, with where it stands among all. */
export type Placed = Token & { readonly at: number };

/** The wording's numbers put together, and what is said around them. */
export interface Folded {
  readonly magnitudes: readonly Magnitude[];
  readonly others: readonly Placed[];
}

/** Puts numbers together with their powers, articles and denominators: half a million, a quarter of a million, two thirds. */
export function fold(tokens: readonly Token[]): Folded {
  const magnitudes: Magnitude[] = [];
  const others: Placed[] = [];
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

interface Read {
  readonly magnitude: Magnitude;
  readonly next: number;
}

function magnitudeAt(tokens: readonly Token[], at: number): Read | null {
  const start = tokens[at];
  if (!start) return null;
  const begun = { ...NOTHING, value: ONE, piece: start.piece, at };
  switch (start.is) {
    case 'article': {
      const next = tokens[at + 1]?.is;
      if (next === 'number') return magnitudeAt(tokens, at + 1);
      return next === 'scale' || next === 'denominator' ? grown(tokens, at + 1, begun) : null;
    }
    case 'denominator':
      // "Third" alone may be a place in a row, as in "the third quarter"; a quarter of something is a part.
      return isOf(tokens[at + 1]) || scaleFrom(tokens, at + 1) !== null ? grown(tokens, at, begun) : null;
    case 'number': {
      const { value, scales, isBare } = start;
      return grown(tokens, at + 1, { ...begun, value, scales, isBare });
    }
    case 'part':
      return partOf(tokens, at + 1, { ...begun, value: start.value, isRough: true });
    case 'change': {
      const isRough = start.direction !== 'level';
      return { magnitude: { ...begun, value: new Decimal(start.value), isRough }, next: at + 1 };
    }
    default:
      return null;
  }
}

const ONE = new Decimal(1);
const NOTHING = { scales: [], isPart: false, isRough: false, isBare: false, isDozens: false } as const;

/** A number with the powers and the denominator that follow it. */
function grown(tokens: readonly Token[], from: number, begun: Magnitude): Read {
  let magnitude = begun;
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const scaleAt = scaleFrom(tokens, at);
    if (token.is === 'denominator') {
      return partOf(tokens, at + 1, { ...magnitude, value: magnitude.value.dividedBy(token.of), isRough: true });
    }
    if (scaleAt !== null) {
      const { piece, power } = scaleAt.scale;
      magnitude = scaled(magnitude, { word: piece, power });
      at = scaleAt.next;
      continue;
    }
    if (token.is === 'rough') magnitude = { ...magnitude, isRough: true };
    else if (token.is === 'number' && token.piece === 'dozen') magnitude = dozens(magnitude);
    else break;
    at += 1;
  }
  return { magnitude, next: at };
}

/** What a part is of: half a million and a quarter of a million are numbers, as half a per cent is; others are shares. */
function partOf(tokens: readonly Token[], from: number, part: Magnitude): Read {
  const article = isOf(tokens[from]) ? from + 1 : from;
  const at = tokens[article]?.is === 'article' ? article + 1 : article;
  if (scaleFrom(tokens, at) !== null) return grown(tokens, at, part);
  const token = tokens[at];
  if (token?.is === 'unit' && token.unit === 'percent') return { magnitude: part, next: at };
  return { magnitude: { ...part, isPart: true }, next: from };
}

function isOf(token: Token | undefined): boolean {
  return token?.is === 'filler' && token.piece === 'of';
}

/** A power of ten, which a dash may tie to its number: 6-million. */
function scaleFrom(tokens: readonly Token[], from: number): { scale: Token & { is: 'scale' }; next: number } | null {
  const at = tokens[from]?.is === 'dash' ? from + 1 : from;
  const scale = tokens[at];
  return scale?.is === 'scale' ? { scale, next: at + 1 } : null;
}

/** Two dozen: a multiplier that is no power of ten. */
export function dozens(magnitude: Magnitude): Magnitude {
  return {
    ...magnitude,
    value: magnitude.value.times(DOZEN),
    isDozens: true,
    piece: `${magnitude.piece} dozen`,
  };
}

const DOZEN = 12;

/** The magnitude times a power of ten. */
export function scaled(magnitude: Magnitude, scale: AppliedScale): Magnitude {
  return {
    ...magnitude,
    value: magnitude.value.times(new Decimal(10).pow(scale.power)),
    scales: [...magnitude.scales, scale],
    piece: `${magnitude.piece} ${scale.word}`,
  };
}
