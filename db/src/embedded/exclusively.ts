const lastOf = new Map<string, Promise<unknown>>();

/** Does one piece of work after another for each key, within this process; what failed before does not matter. */
export function exclusively<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lastOf.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  lastOf.set(key, mine);
  return mine;
}
