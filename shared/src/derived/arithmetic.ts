import { Decimal } from '../decimal/decimal.ts';
import type { Quantity } from '../quantity/types.ts';
import type { Qualifier } from '../vocabulary/quantities.ts';
import type { ArithmeticLine } from './types.ts';

type Part = ArithmeticLine['of'];

/** Which end of the divisor belongs to which end of a ratio: the largest divisor makes the smallest ratio. */
const OPPOSITE: Readonly<Record<Part, Part>> = { value: 'value', lower: 'upper', upper: 'lower' };
const LIMITS: readonly Qualifier[] = ['more_than', 'at_least', 'less_than', 'at_most'];
const PARTS: readonly Part[] = ['value', 'lower', 'upper'];

/**
 * The lines that lead to a number of the result: of "more than 5" there is no plain value to recompute, and of exact
 * numbers the bounds are the value.
 */
export function linesTo(result: Quantity, lines: readonly ArithmeticLine[]): readonly ArithmeticLine[] {
  const leading = lines.filter(
    ({ of }) => result[of] !== null && (of !== 'value' || !LIMITS.includes(result.qualifier)),
  );
  return leading.filter(
    ({ expression }, index) => leading.findIndex((line) => line.expression === expression) === index,
  );
}

/** 110 ÷ 100 × 100 = 110 %, for what was said and for each bound; ends that are not bounded have no line. */
export function ratioLines(over: Quantity, under: Quantity, isChange: boolean): readonly ArithmeticLine[] {
  return PARTS.flatMap((of) => {
    const [a, b] = [over[of], under[OPPOSITE[of]]];
    if (a === null || b === null || Number(b) === 0) return [];
    const ratio = new Decimal(a).dividedBy(b);
    const percent = (isChange ? ratio.minus(1) : ratio).times(100);
    const shown = `${operand(a)} ÷ ${operand(b)}`;
    return [{ of, expression: `${isChange ? `(${shown} − 1)` : shown} × 100 = ${rounded(percent)} %` }];
  });
}

/** 1 + 2 + 3 = 6, for what was said and for each bound. */
export function sumLines(values: readonly Quantity[]): readonly ArithmeticLine[] {
  return PARTS.flatMap((of) => {
    const numbers = values.map((value) => value[of]);
    if (!numbers.every((number) => number !== null)) return [];
    const total = numbers.reduce((sum, number) => sum.plus(number), new Decimal(0));
    return [{ of, expression: `${numbers.map(operand).join(' + ')} = ${grouped(total.toFixed())}` }];
  });
}

/** A number within a calculation: a negative one stands in brackets. */
function operand(number: string): string {
  return number.startsWith('-') ? `(${grouped(number)})` : grouped(number);
}

/** Digits in threes, as both languages write them in a calculation. */
function grouped(number: string): string {
  const [whole = '', fraction] = number.replace('-', '').split('.');
  const digits = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return number.startsWith('-') ? `−${digits}` : digits;
}

/** Four digits behind the point are enough to recognise the result that is shown. */
function rounded(number: Decimal): string {
  return grouped(number.toDecimalPlaces(4).toFixed());
}
