import { i18nProvider, session } from '../provider/client.ts';
import { KouanError, errorFromWire } from '../provider/error.ts';
import { language } from '../provider/language.ts';
import type { Preview } from './documents.ts';

/** What is wrong with the rows of a file; of one that was just sent the server kept nothing. */
export type Mistakes = Pick<Preview, 'rows' | 'refusedRows' | 'problemCount' | 'problems'>;

/** Either the file waits under an id until it is imported or thrown away, or its rows were refused. */
type Uploaded = { readonly id: string } | { readonly refused: Mistakes };

/**
 * Sends a file to the server.
 * @param waitsWithMistakes keeps it although rows are wrong, so that one can correct how its columns are read
 * @throws KouanError for what is wrong with the file as a whole
 */
export function uploadFile(file: File, waitsWithMistakes: boolean): Promise<Uploaded> {
  return session.withToken(async (token) => {
    const body = await answered(
      fetch(waitsWithMistakes ? '/imports?mistakes=wait' : '/imports', {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/octet-stream',
          'accept-language': language(),
          'x-file-name': encodeURIComponent(file.name),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: file,
      }),
    );
    if ('errors' in body) throw errorFromWire(body.errors[0]);
    return body;
  });
}

type Body = Uploaded | { readonly errors: [Parameters<typeof errorFromWire>[0]] };

/** A broken line and a proxy's error page look alike: there is no answer from Kouan. */
async function answered(response: Promise<Response>): Promise<Body> {
  try {
    return (await (await response).json()) as Body;
  } catch {
    throw new KouanError('OFFLINE', i18nProvider.translate('common.state.offlineBody'));
  }
}
