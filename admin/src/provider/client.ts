import { createI18nProvider } from '../i18n/index.ts';
import type { Document } from '../graphql.ts';
import { language } from './language.ts';
import { type FetchedFile, createFileFetcher } from './file.ts';
import { createPost } from './post.ts';
import { type Exclusive, Session } from './session.ts';

export const i18nProvider = createI18nProvider();

/** Browsers without locks, and pages served without encryption, go without: the server tolerates a close race. */
const inOneTabAtATime: Exclusive = (work) =>
  navigator.locks ? navigator.locks.request('kouan-session', work) : work();

const server = {
  fetch: (...request: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...request),
  language,
  offlineMessage: () => i18nProvider.translate('common.state.offlineBody'),
};

/** Who is signed in, in this tab. */
export const session = new Session(createPost(server), inOneTabAtATime);

const fetchAnyFile = createFileFetcher(server);

/** Sends one typed operation as the signed-in person. @throws KouanError */
export function gql<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return session.authorized(document, variables, signal);
}

/** Fetches a document that the server makes for the signed-in person. @throws KouanError */
export function fetchFile(path: string, signal?: AbortSignal): Promise<FetchedFile> {
  return session.withToken((token) => fetchAnyFile(path, { token, signal }));
}
