/** Every text of a catalogue by its path. */
export function flat(catalogue: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...flat(value, `${prefix}${key}.`)]
        : [[prefix + key, String(value)]],
    ) as [string, string][],
  );
}

/** The variables that a text names, each once, in the order of the alphabet. */
export function variablesOf(text: string): string[] {
  return [...new Set(text.match(/%\{\w+\}/g) ?? [])].toSorted();
}
