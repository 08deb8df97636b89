import { expect, test } from '@jest/globals';
import { KouanError } from './error.ts';
import { createFileFetcher } from './file.ts';

function fetcher(answer: () => Response | Promise<Response>) {
  const asked: { path: string; headers: Record<string, string> }[] = [];
  const file = createFileFetcher({
    fetch: async (path, init) => {
      asked.push({ path: String(path), headers: init?.headers as Record<string, string> });
      return answer();
    },
    language: () => 'zh-CN',
    offlineMessage: () => 'offline',
  });
  return { file, asked };
}

test('a document comes with the name that the server gives it in the script of the reader', async () => {
  const disposition = `attachment; filename="a.pdf"; filename*=UTF-8''${encodeURIComponent('风险摘要 俄罗斯.pdf')}`;
  const { file, asked } = fetcher(() => new Response('%PDF', { headers: { 'content-disposition': disposition } }));
  const { content, name } = await file('/reports/x.pdf', { token: 'token-1' });
  expect([name, content.size]).toEqual(['风险摘要 俄罗斯.pdf', 4]);
  expect(asked).toEqual([
    { path: '/reports/x.pdf', headers: { 'accept-language': 'zh-CN', authorization: 'Bearer token-1' } },
  ]);
});

test('a refusal is told as those of operations are', async () => {
  const error = { message: '正在生成的报告过多', extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 5 } };
  const { file } = fetcher(() => Response.json({ errors: [error] }, { status: 429 }));
  await expect(file('/reports/x.pdf')).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    message: '正在生成的报告过多',
    params: { retryAfter: 5 },
  });
});

test.each([
  ['a broken line', () => Promise.reject(new TypeError('failed to fetch'))],
  ["a proxy's error page", () => new Response('<html>', { status: 502 })],
])('%s is no answer', async (_, answer) => {
  const { file } = fetcher(answer);
  await expect(file('/reports/x.pdf')).rejects.toEqual(new KouanError('OFFLINE', 'offline'));
});
