import type { ImportAside, ImportColumn, ImportFormat } from '@kouan/shared';
import { i18nProvider, session } from '../provider/client.ts';
import { KouanError, errorFromWire } from '../provider/error.ts';
import { language } from '../provider/language.ts';

/** What is wrong with the rows of a file; the server kept nothing of it. */
export interface RefusedFile {
  readonly format: ImportFormat;
  readonly columns: readonly { readonly header: string; readonly reads: ImportColumn }[];
  readonly rows: number;
  readonly refusedRows: number;
  readonly aside: readonly { readonly reason: ImportAside; readonly rows: number }[];
  readonly problems: readonly {
    readonly line: number;
    readonly column: string | null;
    readonly reason: string;
    readonly message: string;
  }[];
}

/** Either the file waits under an id, or its rows were refused. */
export type UploadOutcome = { readonly id: string } | { readonly refused: RefusedFile };

/** Sends a file to the server. @throws KouanError for what is wrong with the file as a whole */
export function uploadFile(file: File): Promise<UploadOutcome> {
  return session.withToken(async (token) => {
    const body = await answered(
      fetch('/imports', {
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

type Body = UploadOutcome | { readonly errors: [Parameters<typeof errorFromWire>[0]] };

/** A broken line and a proxy's error page look alike: there is no answer from Kouan. */
async function answered(response: Promise<Response>): Promise<Body> {
  try {
    return (await (await response).json()) as Body;
  } catch {
    throw new KouanError('OFFLINE', i18nProvider.translate('common.state.offlineBody'));
  }
}
