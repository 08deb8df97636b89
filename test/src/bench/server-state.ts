/** How a server stands, from its own figures for Prometheus. */
export interface ServerState {
  /** Memory of its process that is in use, in bytes. */
  readonly resident: number;
  /** Longest that its event loop was held since it was asked last, in milliseconds. */
  readonly longestLag: number;
}

/** Asks `/metrics`; the longest lag is counted anew from then on. @throws when the figures are not there */
export async function stateOf(url: string): Promise<ServerState> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const figure = (name: string): number => {
    const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`${name} is not among the server's figures`);
    return Number(value);
  };
  return {
    resident: figure('process_resident_memory_bytes'),
    longestLag: figure('nodejs_eventloop_lag_max_seconds') * 1000,
  };
}
