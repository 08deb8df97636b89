import {
  type ChangeDirection,
  type ComparisonBasis,
  type ComparisonForm,
  type Quantity,
  impliedBase,
} from '@kouan/shared';

/** What is read of a figure to work out a base. */
export interface ReadFigure {
  readonly value: Quantity | null;
  readonly basis: ComparisonBasis;
  readonly form: ComparisonForm;
  readonly direction: ChangeDirection;
}

/** The base that a change implies of the level that it relates to; null where it relates to none, or is no change. */
export function impliedBaseOf(level: ReadFigure, change: ReadFigure): { base: Quantity; isTiny: boolean } | null {
  const changes = change.form === 'percent_change' || change.form === 'multiple';
  if (!changes || !change.value || !level.value || level.form !== 'level') return null;
  const { basis, form, direction } = change;
  const implied = impliedBase(level.value, {
    value: change.value,
    comparison: { basis, form, direction, basePeriod: null },
  });
  return implied && { base: implied.base, isTiny: implied.tinyBase };
}
