import { KouanError, errorFromWire } from './error.ts';
import type { PostOptions, Settings } from './post.ts';

/** A document as the server sent it. */
export interface FetchedFile {
  readonly content: Blob;
  /** The name that the server gives it; null where it gives none. */
  readonly name: string | null;
}

/** Fetches one document from a path of the server. @throws KouanError */
export type FileFetcher = (path: string, options?: PostOptions) => Promise<FetchedFile>;

/** Makes the function that fetches documents; it knows nothing of sessions. */
export function createFileFetcher({ fetch, language, offlineMessage }: Settings): FileFetcher {
  return async (path, { token, signal } = {}) => {
    try {
      const response = await fetch(path, {
        credentials: 'same-origin',
        headers: { 'accept-language': language(), ...(token ? { authorization: `Bearer ${token}` } : {}) },
        ...(signal ? { signal } : {}),
      });
      if (!response.ok) throw await refusal(response);
      return { content: await response.blob(), name: nameIn(response.headers.get('content-disposition')) };
    } catch (error) {
      if (error instanceof KouanError) throw error;
      // A request that the console itself called off is no failure to report.
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new KouanError('OFFLINE', offlineMessage());
    }
  };
}

/** Refusals of documents have the form of those of operations; a proxy's error page has none, and is no answer. */
async function refusal(response: Response): Promise<KouanError> {
  const { errors } = (await response.json()) as { errors: [Parameters<typeof errorFromWire>[0]] };
  return errorFromWire(errors[0]);
}

/** The name in the reader's script. */
function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}
