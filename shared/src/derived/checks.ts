import { isCurrencyUnit } from '../quantity/units.ts';
import type { DerivedRefusal, DerivedTerm } from './types.ts';

type Check = readonly [refusal: DerivedRefusal, isBroken: (terms: readonly DerivedTerm[]) => boolean];

/** What must hold of the terms of any operation, in the order in which it is told. */
const CHECKS: readonly Check[] = [
  ['indicator_mismatch', (terms) => differ(terms, ({ indicator }) => indicator)],
  ['kind_mixed', (terms) => differ(terms, ({ kind }) => kind)],
  ['currency_mismatch', (terms) => differ(terms, unitOf) && terms.every((term) => isCurrencyUnit(unitOf(term)))],
  ['unit_mismatch', (terms) => differ(terms, unitOf)],
  ['value_unknown', (terms) => terms.some(({ value }) => value.lower === null && value.upper === null)],
  ['mixed_vintages', (terms) => !stoodTogether(terms)],
];

/** The first reason for which terms cannot enter one computation; null where they can. */
export function commonRefusal(terms: readonly DerivedTerm[]): DerivedRefusal | null {
  return CHECKS.find(([, isBroken]) => isBroken(terms))?.[0] ?? null;
}

/** Whether the codes of two sectors overlap: a heading lies within its chapter, and everything within all goods. */
export function sectorsOverlap(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** Whether there was a moment at which every term stood. */
function stoodTogether(terms: readonly DerivedTerm[]): boolean {
  const last = terms.reduce((latest, { standsFrom }) => (standsFrom > latest ? standsFrom : latest), '');
  return terms.every(({ standsTo }) => standsTo === null || standsTo > last);
}

function unitOf({ value }: DerivedTerm): string {
  return value.unit;
}

function differ(terms: readonly DerivedTerm[], by: (term: DerivedTerm) => string): boolean {
  return new Set(terms.map(by)).size > 1;
}
