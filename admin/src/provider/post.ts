import { print } from '@0no-co/graphql.web';
import type { Document } from '../graphql.ts';
import { KouanError, errorFromWire } from './error.ts';

/** What goes along with an operation. */
export interface PostOptions {
  readonly token?: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one operation to the server. @throws KouanError */
export type Post = <Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  options?: PostOptions,
) => Promise<Result>;

/** How the server is reached and in which language it answers. */
export interface Settings {
  readonly fetch: typeof globalThis.fetch;
  /** Language of the reader, as the server's messages are to be in. */
  readonly language: () => string;
  /** What is said when the server cannot be reached. */
  readonly offlineMessage: () => string;
}

/** Makes the function that talks to the server; it knows nothing of sessions. */
export function createPost({ fetch, language, offlineMessage }: Settings): Post {
  return async function post<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    { token, signal }: PostOptions = {},
  ): Promise<Result> {
    const body = await answered(
      fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/json',
          'accept-language': language(),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query: textOf(document), variables }),
        ...(signal ? { signal } : {}),
      }),
      offlineMessage,
    );
    const [error] = body.errors ?? [];
    if (error) throw errorFromWire(error);
    return body.data as Result;
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Parameters<typeof errorFromWire>[0][];
}

/** A proxy's error page and a broken line look alike to the reader: there is no answer from Kouan. */
async function answered(response: Promise<Response>, offlineMessage: () => string): Promise<Answer> {
  try {
    return (await (await response).json()) as Answer;
  } catch (error) {
    // A request that the console itself called off is no failure to report.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new KouanError('OFFLINE', offlineMessage());
  }
}

const texts = new WeakMap<object, string>();

/** Documents are constant, so each is printed once. */
function textOf(document: Document<unknown, never>): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document as never);
  texts.set(document, text);
  return text;
}
