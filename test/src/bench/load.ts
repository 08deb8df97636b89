import { Agent, type IncomingMessage, request } from 'node:http';

/** One request of the load. */
export interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a slice of load came to. */
export interface Slice {
  readonly requests: number;
  readonly seconds: number;
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
}

/** Sends one request. @throws when the answer is no success */
export function fire(url: string, agent: Agent, { path, headers, body }: Shot): Promise<string> {
  return new Promise((resolve, reject) => {
    const take = (response: IncomingMessage): void => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        // Errors of GraphQL come with status 200 too.
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
        else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    };
    const sent = request(new URL(path, url), {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    });
    sent.on('response', take).on('error', reject).end(body);
  });
}

/** An agent that keeps its connections, no more than requests are to be under way. */
export function keepAlive(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

/** What a load consists of. */
export interface Load {
  /** Gives the n-th request. */
  next(n: number): Shot;
  /** Gives what is sent before the n-th request, outside the time that is measured. */
  before?(n: number): Shot;
}

/**
 * Keeps a fixed number of requests under way for a while; each worker sends its next one when its last was answered.
 */
export async function load(
  url: string,
  agent: Agent,
  { next, before }: Load,
  { seconds, concurrency }: { seconds: number; concurrency: number },
): Promise<Slice> {
  const latencies: number[] = [];
  let sent = 0;
  let aside = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const n = sent++;
      const prepared = performance.now();
      if (before) await fire(url, agent, before(n));
      const at = performance.now();
      aside += at - prepared;
      await fire(url, agent, next(n));
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  // Each worker's own time counts, less what it spent on preparing.
  const measured = performance.now() - began - aside / concurrency;
  return { requests: latencies.length, seconds: measured / 1000, latencies };
}
