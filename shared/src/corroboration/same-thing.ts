import type { PlainDate } from '../period/types.ts';
import type { ComparisonBasis } from '../vocabulary/quantities.ts';
import { groupBy } from './group-by.ts';

/** What a figure speaks of; ends of the period that the source does not state are null. */
export interface FigureSubject {
  readonly indicator: string;
  readonly market: string | null;
  readonly sector: string | null;
  readonly region: string | null;
  /** The finer cut that a source makes within market, sector and region; left out or null: all of them. */
  readonly breakdown?: string | null;
  readonly period: { readonly from: PlainDate | null; readonly to: PlainDate | null };
}

/** What a figure is about, but for the base of its change. */
export function subjectOf({ indicator, market, sector, region, breakdown, period }: FigureSubject): string {
  return [indicator, market, sector, region, breakdown, period.from, period.to].map((part) => part ?? '').join('|');
}

/**
 * Reports with the same base stand together. One that does not state its base joins them where there is one such base;
 * where there are several it stands alone, because nobody can say which is meant.
 * @returns reports by base, in an order that does not depend on how they came
 */
export function byBasis<R>(
  reports: readonly R[],
  basisOf: (report: R) => ComparisonBasis,
): readonly (readonly [string, readonly R[]])[] {
  const groups = groupBy(reports, basisOf);
  const stated = groups.filter(([basis]) => basis !== 'unspecified');
  const [only] = stated;
  return only && stated.length === 1 ? [[only[0], reports]] : groups;
}
