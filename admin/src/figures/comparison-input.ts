import {
  COUNTED_UNITS,
  type ChangeDirection,
  type ComparisonBasis,
  type ComparisonForm,
  type CountedUnit,
} from '@kouan/shared';

/** What a form holds of how a value is to be read. */
export interface ComparisonDraft {
  readonly comparisonForm?: ComparisonForm | null;
  readonly comparisonBasis?: ComparisonBasis | null;
  readonly direction?: ChangeDirection | null;
  readonly basePeriod?: string | null;
}

/** The bases that a change can have; levels have none, and a share is its own. */
export const CHANGE_BASES = [
  'yoy',
  'previous_period',
  'cumulative_yoy',
  'unspecified',
] as const satisfies readonly ComparisonBasis[];

/**
 * The comparison as the server takes it. What a form no longer asks, because the value is a level or a share by now,
 * goes out as what levels and shares have.
 */
export function comparisonInput(draft: ComparisonDraft): {
  comparisonForm: ComparisonForm;
  comparisonBasis: ComparisonBasis;
  direction: ChangeDirection;
  basePeriod: string | null;
} {
  const form = draft.comparisonForm ?? 'level';
  const basePeriod = draft.basePeriod?.trim() || null;
  if (form === 'level') {
    return { comparisonForm: form, comparisonBasis: 'none', direction: 'level', basePeriod: null };
  }
  if (form === 'share_percent') {
    return { comparisonForm: form, comparisonBasis: 'share', direction: 'level', basePeriod: null };
  }
  const basis = CHANGE_BASES.find((word) => word === draft.comparisonBasis) ?? 'unspecified';
  return {
    comparisonForm: form,
    comparisonBasis: basis,
    direction: draft.direction ?? 'up',
    basePeriod: basis === 'unspecified' ? null : basePeriod,
  };
}

/** What a form holds of the indicator. */
export interface MeasuredDraft extends Pick<ComparisonDraft, 'comparisonForm'> {
  readonly indicator?: {
    readonly code: string;
    readonly unitKind?: string;
    /** What a count counts, as in `companies`. */
    readonly countedUnit?: string | null;
  } | null;
}

/** The unit that form and indicator leave no choice about; undefined for money, whose currency is asked for. */
export function unitOf({ comparisonForm, indicator }: MeasuredDraft): CountedUnit | undefined {
  if (comparisonForm === 'percent_change' || comparisonForm === 'share_percent') return 'percent';
  if (comparisonForm === 'multiple') return 'times';
  if (indicator?.unitKind === 'percent') return 'percent';
  if (indicator?.unitKind !== 'count') return undefined;
  return COUNTED_UNITS.find((unit) => unit === indicator.countedUnit) ?? 'count';
}
