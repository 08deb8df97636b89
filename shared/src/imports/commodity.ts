import type { ImportLookups } from './types.ts';

/** Chapters that customs offices use beyond the Harmonized System, for goods they do not classify. */
const NATIONAL_CHAPTERS = ['98', '99'];

/** A commodity code as Kouan keeps it. */
export interface Commodity {
  readonly sector: string | null;
  /** The code itself where it is finer than the sector; null where the sector is all of it. */
  readonly cut: string | null;
}

/**
 * Finds the sector of a commodity code. Kouan carries chapters and some headings; the line of a tariff below them is
 * kept as a cut, because a part of a chapter is not the chapter.
 * @param code digits, two to ten and even in number
 * @returns undefined when it is no code of the Harmonized System
 */
export function commodityOf(code: string, lookups: Pick<ImportLookups, 'hasSector'>): Commodity | undefined {
  const digits = code.replaceAll('.', '');
  if (!/^(\d{2}){1,5}$/.test(digits)) return undefined;
  for (let length = Math.min(digits.length, 6); length >= 2; length -= 2) {
    const sector = digits.slice(0, length);
    if (lookups.hasSector(sector)) return { sector, cut: sector === digits ? null : digits };
  }
  return NATIONAL_CHAPTERS.includes(digits.slice(0, 2)) ? { sector: null, cut: digits } : undefined;
}

/** The cut of a figure out of its parts, as in `hs:12019020;mode:10`; null when there is none. */
export function breakdownOf(parts: Readonly<Record<string, string | null | undefined>>): string | null {
  const cuts = Object.entries(parts).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  return cuts.length === 0 ? null : cuts.join(';');
}
