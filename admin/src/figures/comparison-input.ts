import type { ChangeDirection, ComparisonBasis, ComparisonForm } from '@kouan/shared';

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
  const direction = draft.direction && draft.direction !== 'level' ? draft.direction : 'up';
  return {
    comparisonForm: form,
    comparisonBasis: basis,
    direction,
    basePeriod: basis === 'unspecified' ? null : basePeriod,
  };
}

/** Changes and shares have the unit that their form says; only levels leave a choice. */
export function unitOf({ comparisonForm }: ComparisonDraft): string | undefined {
  if (comparisonForm === 'percent_change' || comparisonForm === 'share_percent') return 'percent';
  return comparisonForm === 'multiple' ? 'times' : undefined;
}
