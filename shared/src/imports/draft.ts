import { change, comparison } from '../comparison/comparison.ts';
import type { Comparison } from '../comparison/types.ts';
import { samePeriodYearBefore } from '../period/period.ts';
import type { Period } from '../period/types.ts';
import { AMOUNT_LIMITS } from '../quantity/limits.ts';
import { quantity } from '../quantity/quantity.ts';
import type { Quantity, QuantityInput } from '../quantity/types.ts';
import type { FigureDraft } from './types.ts';

const LEVEL: Comparison = { basis: 'none', form: 'level', direction: 'level', basePeriod: null };

/** What a figure is of, apart from its value. */
export type DraftSubject = Omit<FigureDraft, 'value' | 'comparison' | 'relatesTo'>;

/** What a cell says, as a figure can hold it. @throws BAD_INPUT when it is too large, too exact or below zero */
export function held(value: QuantityInput): Quantity {
  return quantity(value, { limits: AMOUNT_LIMITS });
}

/** A level: an amount as it stands. */
export function levelDraft(subject: DraftSubject, value: Quantity): FigureDraft {
  return { ...subject, value, comparison: LEVEL, relatesTo: null };
}

/**
 * A change in per cent against the same months a year before, since January; a fall is written without its sign.
 * @param relatesTo the place of its level among the figures of the row, null where the row has none
 * @throws BAD_INPUT for a fall of more than the whole, and as `held` does
 */
export function yearChangeDraft(subject: DraftSubject, percent: string, relatesTo: number | null): FigureDraft {
  const down = percent.startsWith('-');
  return changeDraft(
    subject,
    held({ qualifier: 'exactly', value: down ? percent.slice(1) : percent, unit: 'percent' }),
    {
      basis: 'cumulative_yoy',
      form: 'percent_change',
      direction: down ? 'down' : percent === '0' ? 'level' : 'up',
      basePeriod: basePeriodOf(subject.period),
    },
    relatesTo,
  );
}

/** A change of any kind. @throws BAD_INPUT when value and comparison do not fit together */
export function changeDraft(
  subject: DraftSubject,
  said: Quantity,
  given: Comparison,
  relatesTo: number | null,
): FigureDraft {
  return { ...subject, ...change(said, comparison(given)), relatesTo };
}

function basePeriodOf(period: Period): string {
  return samePeriodYearBefore(period).text;
}

/**
 * Which figure of its series a draft is: a later file that has it again means the same figure, with the same value or
 * a revised one. Month, cumulative months, currency, cut and kind of change all keep figures apart.
 */
export function draftKey(series: string, draft: FigureDraft): string {
  const { indicator, market, region, sector, breakdown, period, value, comparison: compared } = draft;
  return [series, indicator, market, region, sector, breakdown, period.text, value.unit, compared.basis, compared.form]
    .map((part) => part ?? '-')
    .join('|');
}
