import type { Observed } from '../corroboration/corroborate.ts';
import { observedFactor, saidBy } from '../corroboration/observed.ts';
import type { FigureInput } from './inputs.ts';
import type { IndicatorRule } from './method.ts';

/** What was observed, as the rule of its indicator reads it; null where the figure does not say that. */
export function observe({ value, comparison }: FigureInput, rule: IndicatorRule): Observed | null {
  const isPercentLevel = comparison.form === 'level' && value.unit === 'percent';
  const said = rule.reads === 'factor' ? observedFactor({ value, comparison }) : isPercentLevel ? saidBy(value) : null;
  return said === null ? null : { ...said, baseStated: comparison.basis !== 'unspecified' };
}
