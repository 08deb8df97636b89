/**
 * Forms and filters hold what they refer to as it was read, with its name; the server takes the key alone. Records are
 * known by `id`, reference data by `code`.
 */

/** Something that a form refers to. */
export interface Referred {
  readonly id?: string;
  readonly code?: string;
}

/** The key of what is referred to; null where nothing is. */
export function keyOf(referred: Referred | null | undefined): string | null {
  return referred?.id ?? referred?.code ?? null;
}

/** What a code of an address refers to, until its name is known. */
export function namedByCode(code: string | null): Referred | null {
  return code === null ? null : ({ code, name: { zh: code, en: code } } as Referred);
}

/** The keys of several. */
export function keysOf(referred: readonly Referred[] | null | undefined): string[] {
  return (referred ?? []).map(keyOf).filter((key) => key !== null);
}

/** Whether a form's value refers to something, rather than being a text, number or group of fields. */
export function isReferred(value: unknown): value is Referred {
  return typeof value === 'object' && value !== null && ('id' in value || 'code' in value) && 'name' in value;
}

/** Text in both languages as the server takes it; null where neither says anything. */
export function localizedInput(
  text: { readonly zh?: string | null; readonly en?: string | null } | null | undefined,
): { zh: string | null; en: string | null } | null {
  const zh = text?.zh?.trim() || null;
  const en = text?.en?.trim() || null;
  return zh === null && en === null ? null : { zh, en };
}
