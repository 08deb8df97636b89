import { expect, test } from '@jest/globals';
import { Refusal, fakeServer } from '../../test/fake-server.ts';
import { SIGN_OUT } from '../session/documents.ts';
import { createPost } from './post.ts';

function postTo(fetch: typeof globalThis.fetch) {
  return createPost({ fetch, language: () => 'en', offlineMessage: () => 'no connection' });
}

test('an operation goes out with the token and the language of the reader', async () => {
  const server = fakeServer({ SignOut: () => ({ signOut: true }) });
  await expect(postTo(server.fetch)(SIGN_OUT, {}, { token: 'abc' })).resolves.toEqual({ signOut: true });
  expect(server.calls[0]?.headers).toMatchObject({ authorization: 'Bearer abc', 'accept-language': 'en' });
});

test('without a token no authorization is sent', async () => {
  const server = fakeServer({ SignOut: () => ({ signOut: true }) });
  await postTo(server.fetch)(SIGN_OUT, {});
  expect(server.calls[0]?.headers).not.toHaveProperty('authorization');
});

test('an error of the server keeps its code, reason, field and everything else it came with', async () => {
  const extensions = { code: 'CONFLICT', reason: 'RECORD_CHANGED', field: 'version', currentVersion: 4 };
  const { fetch } = fakeServer({
    SignOut: () => {
      throw new Refusal(extensions, 'changed by someone else');
    },
  });
  await expect(postTo(fetch)(SIGN_OUT, {})).rejects.toMatchObject({
    code: 'CONFLICT',
    reason: 'RECORD_CHANGED',
    field: 'version',
    message: 'changed by someone else',
    params: { currentVersion: 4 },
  });
});

test('a line that is down is told from a refusal', async () => {
  const down = postTo(() => Promise.reject(new TypeError('fetch failed')));
  await expect(down(SIGN_OUT, {})).rejects.toMatchObject({ code: 'OFFLINE', message: 'no connection' });
});

test("a proxy's error page counts as no answer", async () => {
  const proxied = postTo(() => Promise.resolve(new Response('<h1>502</h1>', { status: 502 })));
  await expect(proxied(SIGN_OUT, {})).rejects.toMatchObject({ code: 'OFFLINE' });
});

test('a request that the console calls off ends as such, not as a failure of the line', async () => {
  const controller = new AbortController();
  const waiting = postTo((_, init) => {
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('called off', 'AbortError')));
    });
  });
  const outcome = waiting(SIGN_OUT, {}, { signal: controller.signal });
  controller.abort();
  await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
});
