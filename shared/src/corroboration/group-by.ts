/** Records by what makes them the same fact, in an order that does not depend on how they came. */
export function groupBy<R>(
  records: readonly R[],
  keyOf: (record: R) => string,
): readonly (readonly [string, readonly R[]])[] {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
