import * as fc from 'fast-check';
import type { Comparison } from '../../comparison/types.ts';
import { quantities } from '../../quantity/testing/arbitraries.ts';
import { quantity } from '../../quantity/quantity.ts';
import type { ReportedFigure, ReportedSource } from '../types.ts';

type Over = Partial<Omit<ReportedFigure, 'id' | 'comparison'> & Comparison>;

/** A document that supports a figure, and what it retells. */
export function source(sourceId: string, originId: string | null = null): ReportedSource {
  return { sourceId, originId, stance: 'supports' };
}

/** Exports to Russia in March 2022, down 27 per cent on February, unless told otherwise. */
export function reported(id: string, { basis, form, direction, basePeriod, ...over }: Over = {}): ReportedFigure {
  return {
    id,
    indicator: 'exports',
    market: 'RU',
    sector: null,
    region: null,
    period: { from: '2022-03-01', to: '2022-03-31' },
    value: quantity({ qualifier: 'exactly', value: '27', unit: 'percent' }),
    comparison: {
      basis: basis ?? 'previous_period',
      form: form ?? 'percent_change',
      direction: direction ?? 'down',
      basePeriod: basePeriod ?? null,
    },
    supersedesId: null,
    isSuperseded: false,
    sources: [source('wire')],
    ...over,
  };
}

/** Reports of one change in any wording, against several bases, from few origins; the first one stands. */
export const reportedFigures: fc.Arbitrary<readonly ReportedFigure[]> = fc
  .array(
    fc.record({
      value: quantities('percent', ['exactly', 'about', 'almost', 'between', 'more_than', 'at_least']),
      basis: fc.constantFrom('yoy', 'previous_period', 'unspecified'),
      direction: fc.constantFrom('up', 'down'),
      isSuperseded: fc.boolean(),
      origins: fc.array(fc.constantFrom('wire', 'customs', 'insurer'), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((given) =>
    given.map(({ origins, isSuperseded, ...over }, index) =>
      reported(`figure-${index}`, {
        ...over,
        isSuperseded: isSuperseded && index > 0,
        supersedesId: index > 1 && index % 2 === 0 ? `figure-${index - 1}` : null,
        sources: origins.map((origin) => source(`${origin} ${index}`, origin)),
      }),
    ),
  );
