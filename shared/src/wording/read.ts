import { change } from '../comparison/comparison.ts';
import { reportedMultiple } from '../comparison/multiple.ts';
import { Decimal, type Rounding, decimalText } from '../decimal/decimal.ts';
import { DomainError } from '../errors/domain-error.ts';
import { ABOUT_TOLERANCE } from '../quantity/bounds.ts';
import { inPercent } from '../quantity/fractions.ts';
import { AMOUNT_LIMITS } from '../quantity/limits.ts';
import { quantity } from '../quantity/quantity.ts';
import { ROUNDING_SIDES } from '../quantity/round.ts';
import type { Quantity, QuantityInput } from '../quantity/types.ts';
import type { Qualifier } from '../vocabulary/quantities.ts';
import { type Context, contextOf } from './context.ts';
import { type Extent, extentOf } from './extent.ts';
import { type Magnitude, fold } from './fold.ts';
import { inContext } from './in-context.ts';
import { LONGEST_WORDING, normaliseWording } from './normalise.ts';
import { placesOf, refuseUnread } from './places.ts';
import { refuse } from './refuse.ts';
import { tokenise } from './tokenise.ts';
import type { Token } from './tokens.ts';
import type { Reading, WordingResult } from './types.ts';

/**
 * Reads a value as people write it, in Chinese or English: "more than $6 million", 近三分之二, 同比增长3.5%. What was read
 * is never more exact than the words: parts told in words (a half, 三成, doubled) are `about` unless they say otherwise,
 * "36 times more" reaches far enough to hold both of its readings, and whatever is not understood is refused by name.
 * Never throws.
 */
export function readWording(text: string): WordingResult {
  try {
    return { ok: true, reading: read(text.trim()) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { reason, params } = error;
    return { ok: false, refusal: { reason, ...(params ? { params } : {}) } };
  }
}

/** The value that was read, as a quantity. @param unit what it counts where the words do not say */
export function quantityOf({ qualifier, value, lower, upper, unit, wording }: Reading, otherwise: string): Quantity {
  return { qualifier, value, lower, upper, unit: unit ?? otherwise, wording };
}

function read(wording: string): Reading {
  if (wording.length > LONGEST_WORDING) throw refuse('WORDING_UNKNOWN', { piece: wording });
  const text = normaliseWording(wording);
  if (text === '') throw refuse('WORDING_EMPTY');
  const tokens = inContext(tokenise(text));
  refuseUnusable(tokens);
  const folded = fold(tokens);
  const places = placesOf(folded);
  const extent = extentOf(folded, places);
  const context = contextOf(folded, places, tokens);
  refuseUnread(folded, places);
  const { unit, form, direction, basis } = context;
  const value = checked(valueOf(extent, context, wording), context);
  return {
    qualifier: value.qualifier,
    value: value.value,
    lower: value.lower,
    upper: value.upper,
    unit,
    wording,
    scales: extent.high.scales,
    form,
    direction,
    basis,
  };
}

/** @throws BAD_INPUT: WORDING_VAGUE, WORDING_POINTS, WORDING_UNIT */
function refuseUnusable(tokens: readonly Token[]): void {
  const hasNumber = tokens.some(({ is }) => NUMBERS.has(is));
  for (const { is, piece } of tokens) {
    if (is === 'vague' || (is === 'manner' && !hasNumber)) throw refuse('WORDING_VAGUE', { piece });
    if (is === 'points') throw refuse('WORDING_POINTS', { piece });
    if (is === 'unusable unit') throw refuse('WORDING_UNIT', { piece });
  }
}

const NUMBERS = new Set<Token['is']>(['number', 'part', 'denominator', 'change']);

/** A share and a fall are at most the whole. */
function checked(value: Quantity, { form, direction, basis }: Context): Quantity {
  if (form === null || form === 'level' || (direction === null && basis !== 'share')) return value;
  return change(value, {
    form,
    basis: form === 'share_percent' ? 'share' : 'unspecified',
    direction: direction ?? 'level',
    basePeriod: null,
  }).value;
}

function valueOf(extent: Extent, context: Context, wording: string): Quantity {
  const unit = context.unit ?? 'count';
  if (extent.low !== extent.high) return rangeOf(extent, context, unit, wording);
  const said = extent.qualifier ?? (extent.low.isRough ? 'about' : 'exactly');
  const qualifier = context.isLeft ? OF_WHAT_WENT[said] : said;
  if (context.isTimesMore) return timesMore(extent.low.value, extent.qualifier, wording);
  const value = numberOf(extent.low, context, qualifier);
  const whole = extent.low.isPart ? extent.low.value.times(100) : extent.low.value;
  const isRounded = !context.isLeft && !value.eq(whole);
  return built({
    qualifier: isRounded && qualifier === 'exactly' ? 'about' : qualifier,
    value: decimalText(value),
    unit,
    wording,
  });
}

/** What is said of the part that is left, said of the factor by which it fell: less than a third left is a fall by more. */
const OF_WHAT_WENT: Readonly<Record<Qualifier, Qualifier>> = {
  exactly: 'exactly',
  about: 'about',
  almost: 'about',
  between: 'about',
  more_than: 'less_than',
  less_than: 'more_than',
  at_least: 'at_most',
  at_most: 'at_least',
};

function numberOf(magnitude: Magnitude, { isLeft }: Context, qualifier: Qualifier): Decimal {
  const rounding = ROUNDING_SIDES[qualifier];
  // One third is left: it fell by a factor of three.
  if (isLeft) return new Decimal(1).dividedBy(magnitude.value).toDecimalPlaces(2, rounding);
  return written(magnitude, rounding);
}

/** The number as decimals are written; a third of a million never ends and is rounded as a third in per cent is. */
function written({ value, isPart, isRough }: Magnitude, rounding: Rounding): Decimal {
  if (isPart) return inPercent(value, rounding);
  return isRough && value.precision() > LONGEST_FRACTION
    ? value.toSignificantDigits(DIGITS_OF_A_PART, rounding)
    : value;
}

/** More digits than this have only fractions that never end. */
const LONGEST_FRACTION = 20;
/** As many as a part has in per cent with two decimals. */
const DIGITS_OF_A_PART = 4;

/** "About 5 to 6" reaches as far below and above as "about" does. */
function rangeOf({ low, high, qualifier }: Extent, { isTimesMore }: Context, unit: string, wording: string): Quantity {
  const from = written(low, Decimal.ROUND_FLOOR);
  const to = written(high, Decimal.ROUND_CEIL);
  const strict = isTimesMore ? to.plus(1) : to;
  const isWide = qualifier === 'about' || low.isRough || high.isRough;
  const reach = isWide ? ABOUT_TOLERANCE : '0';
  return built({
    qualifier: 'between',
    lower: decimalText(from.minus(from.times(reach))),
    upper: decimalText(strict.plus(strict.times(reach))),
    unit,
    wording,
  });
}

/**
 * "N times more": N times by one reading, N and one by the other. Up to once more only the second makes sense: what grew
 * by once doubled. Above, the value is the number that was said, and whatever limits it from above limits the larger.
 */
function timesMore(said: Decimal, qualifier: Qualifier | null, wording: string): Quantity {
  const strict = said.plus(1);
  const plain = said.lte(1) ? strict : said;
  const value = decimalText(plain);
  const unit = 'times';
  switch (qualifier) {
    case null:
    case 'about':
    case 'exactly':
    case 'between':
      return reportedMultiple(value, wording, said.gt(1));
    case 'more_than':
    case 'at_least':
      return built({ qualifier, value, unit, wording });
    case 'less_than':
    case 'at_most':
    case 'almost':
      return built({ qualifier, value, upper: decimalText(strict), unit, wording });
  }
}

function built(input: QuantityInput): Quantity {
  return quantity(input, { limits: AMOUNT_LIMITS });
}
