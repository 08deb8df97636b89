/**
 * The server's input of a change: only what differs from the record as it was read. What is left out stays as it is,
 * so that a form never writes back fields that its person did not touch.
 */
export function changedInput(toInput: (record: object) => object, before: object, after: object): object {
  const old = toInput(before) as Record<string, unknown>;
  const next = toInput(after) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(next)
      .map(([key, value]) => [key, value === undefined ? null : value] as const)
      .filter(([key, value]) => !sameValue(old[key], value)),
  );
}

/** Whether two inputs say the same; missing, null and empty text all mean that nothing is there. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (isNothing(left) && isNothing(right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => sameValue(value, right[index]));
  }
  if (isPlainObject(left) && isPlainObject(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].every((key) => sameValue(left[key], right[key]));
  }
  return left === right;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
