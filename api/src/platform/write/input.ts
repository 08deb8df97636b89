import { AMOUNT_LIMITS, DomainError, type Quantity, quantity } from '@kouan/shared';
import type { LocalizedTextInput, QuantityInput } from '../graphql/common.types.ts';

/** Longest texts, in characters: a heading, a line and a passage. */
export const LONGEST = { title: 200, line: 500, passage: 5_000 } as const;

/** Most entries of a list that comes with a record, such as its sectors or participants. */
const MOST_ENTRIES = 100;

/** Control characters other than tab and line ends: they are never meant, and some break what comes later. */
// eslint-disable-next-line no-control-regex -- this is the one place that looks for them
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/**
 * Cleans a text field: trimmed, null when nothing is left.
 * @returns undefined when the field was left out, so that a change leaves it as it is
 * @throws BAD_INPUT when too long or holding control characters
 */
export function text(
  value: string | null | undefined,
  path: string,
  max: number = LONGEST.line,
): string | null | undefined {
  if (value === undefined) return undefined;
  const trimmed = value?.trim() ?? '';
  if (trimmed.length > max) throw new DomainError('BAD_INPUT', 'TEXT_TOO_LONG', path, { max });
  if (CONTROL.test(trimmed)) throw new DomainError('BAD_INPUT', 'TEXT_CONTROL_CHARACTERS', path);
  return trimmed === '' ? null : trimmed;
}

/** Bilingual text as its two columns; an empty object when the field was left out. */
export function localizedColumns<Name extends string>(
  name: Name,
  value: LocalizedTextInput | null | undefined,
  path: string,
  max: number = LONGEST.title,
): Partial<Record<`${Name}Zh` | `${Name}En`, string | null>> {
  if (value === undefined) return {};
  const zh = text(value?.zh, `${path}.zh`, max) ?? null;
  const en = text(value?.en, `${path}.en`, max) ?? null;
  return { [`${name}Zh`]: zh, [`${name}En`]: en } as Record<`${Name}Zh` | `${Name}En`, string | null>;
}

/** @throws BAD_INPUT when neither language of a text that must be there was given */
export function requireText(value: LocalizedTextInput | null | undefined, path: string): void {
  if (!value?.zh?.trim() && !value?.en?.trim()) throw new DomainError('BAD_INPUT', 'NAME_NEEDED', path);
}

/** The five columns of a qualified value, with the bounds that its wording carries. */
export interface QuantityColumns {
  valueQualifier: Quantity['qualifier'];
  valueNumber: string | null;
  valueLower: string | null;
  valueUpper: string | null;
  valueWording: string | null;
}

/** @throws BAD_INPUT when the value, its qualifier and its bounds do not fit together */
export function quantityColumns(input: QuantityInput, path: string, unit = input.unit): QuantityColumns {
  const checked = quantity(
    {
      qualifier: input.qualifier,
      value: input.value ?? null,
      lower: input.lower ?? null,
      upper: input.upper ?? null,
      wording: text(input.wording, `${path}.wording`, LONGEST.title) ?? null,
      unit,
    },
    { path, limits: AMOUNT_LIMITS },
  );
  return {
    valueQualifier: checked.qualifier,
    valueNumber: checked.value,
    valueLower: checked.lower,
    valueUpper: checked.upper,
    valueWording: checked.wording,
  };
}

/**
 * Checks each entry of a list and drops repetitions.
 * @returns undefined when the list was left out
 */
export function codes(
  values: readonly string[] | null | undefined,
  path: string,
  check: (code: string, path: string) => string,
): string[] | undefined {
  if (values === undefined) return undefined;
  return [...new Set(entries(values, path).map((code, index) => check(code, `${path}.${index}`)))];
}

/** @throws BAD_INPUT when a list that comes with a record is longer than any record needs */
export function entries<T>(values: readonly T[] | null | undefined, path: string): readonly T[] {
  if ((values?.length ?? 0) > MOST_ENTRIES)
    throw new DomainError('BAD_INPUT', 'LIST_TOO_LONG', path, { max: MOST_ENTRIES });
  return values ?? [];
}

/** Leaves out what was not given, so that a change touches the given columns alone. */
export function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** @throws BAD_INPUT for the first field that must be given and was not */
export function requireGiven<T extends object>(input: T, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) {
    const value = input[field];
    const missing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    if (missing) throw new DomainError('BAD_INPUT', 'REQUIRED', `input.${field}`);
  }
}

/** On a change a field may be left out, but what a record cannot do without may not be emptied. */
export function requireKept<T extends object>(input: T, fields: readonly (keyof T & string)[]): void {
  requireGiven(
    input,
    fields.filter((field) => input[field] !== undefined),
  );
}
