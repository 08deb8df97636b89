import { type Reason, badInput, parsePeriod, previousPeriod, samePeriodYearBefore } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import type { Indicator } from '../platform/reference/reference-data.ts';
import type { FigureEntity } from './figure.entity.ts';

type Said = Pick<
  FigureEntity,
  'comparisonForm' | 'comparisonBasis' | 'unit' | 'currencyCode' | 'period' | 'periodFrom' | 'basePeriod'
>;

/**
 * Refuses a figure whose parts contradict each other or the calendar: a level in a unit that its indicator is not counted
 * in, a period that has not begun, a base that is not the one of its basis.
 * @throws BAD_INPUT at the field to mend: UNIT_MONEY_NEEDED, UNIT_COUNT_NEEDED, UNIT_PERCENT_NEEDED, DATE_IN_FUTURE,
 *   BASE_PERIOD_OTHER
 */
export function requireFitting(figure: Said, indicator: Indicator): void {
  const needed = figure.comparisonForm === 'level' ? unitNeeded(indicator, figure) : null;
  if (needed !== null) throw badInput(needed, 'input.value.unit', { given: figure.unit });
  if (figure.periodFrom !== null && figure.periodFrom > today()) {
    throw badInput('DATE_IN_FUTURE', 'input.period', { today: today() });
  }
  requireBase(figure);
}

/** What levels of the indicator are counted in, where the figure has another unit. */
function unitNeeded({ unitKind, countedUnit }: Indicator, { unit, currencyCode }: Said): Reason | null {
  switch (unitKind) {
    case 'money':
      return currencyCode === null ? 'UNIT_MONEY_NEEDED' : null;
    case 'percent':
      return unit === 'percent' ? null : 'UNIT_PERCENT_NEEDED';
    default:
      return (countedUnit === null ? currencyCode === null : unit === countedUnit) ? null : 'UNIT_COUNT_NEEDED';
  }
}

function requireBase({ comparisonBasis, period, basePeriod }: Said): void {
  if (period === null || basePeriod === null) return;
  const expected = baseOf(comparisonBasis, period);
  if (expected !== null && basePeriod !== expected) {
    throw badInput('BASE_PERIOD_OTHER', 'input.basePeriod', { given: basePeriod, expected });
  }
}

/** The period that a change on that basis is measured against; null where the basis leaves it open. */
function baseOf(basis: FigureEntity['comparisonBasis'], period: string): string | null {
  switch (basis) {
    case 'yoy':
    case 'cumulative_yoy':
      return samePeriodYearBefore(parsePeriod(period)).text;
    case 'previous_period':
      return previousPeriod(parsePeriod(period)).text;
    default:
      return null;
  }
}
