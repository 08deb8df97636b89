import { expect, test } from '@jest/globals';
import { StartupError, listenError } from './startup-error.ts';
import { STARTUP_MESSAGES, type StartupCode } from './startup-messages.ts';

const messages = Object.entries(STARTUP_MESSAGES);

test.each(messages)('%s is one sentence in either language, ended as such', (_code, { zh, en }) => {
  expect(zh).toMatch(/^[^。\n]+[。}]$/);
  expect(en).toMatch(/^[A-Z{][^\n]+[.}]$/);
  expect(en).not.toMatch(/\. [A-Z]/);
});

test.each(messages)('%s names the same things in both languages', (_code, { zh, en }) => {
  const named = (text: string) => new Set([...text.matchAll(/\{(\w+?)(?:Zh)?\}/g)].map(([, name]) => name));
  expect(named(zh)).toEqual(named(en));
});

test('the message holds both languages, each a line, with everything filled in', () => {
  const error = new StartupError('DATABASE_MISSING', { server: 'db:5432', database: 'kouan' });
  expect(error.message).toBe(`${error.text.zh}\n${error.text.en}`);
  expect(error.text.en).toBe('There is no database "kouan" at db:5432; make it first with CREATE DATABASE.');
});

test.each<[string, StartupCode]>([
  ['EADDRINUSE', 'PORT_TAKEN'],
  ['EACCES', 'PORT_FORBIDDEN'],
  ['ENOTFOUND', 'HOST_UNKNOWN'],
  ['EAI_AGAIN', 'HOST_UNKNOWN'],
  ['EADDRNOTAVAIL', 'HOST_REFUSED'],
  ['EINVAL', 'HOST_REFUSED'],
])('an address that cannot be listened at for %s gets the sentence %s', (code, sentence) => {
  const cause = Object.assign(new Error('listen'), { code });
  const error = listenError(cause, { host: '8.8.8.8', port: 3000 });
  expect(error).toMatchObject({ code: sentence, cause, message: expect.stringMatching(/3000|8\.8\.8\.8/) });
});

test('a fault in starting to listen stays the fault that it is', () => {
  const fault = new TypeError('undefined is no function');
  expect(listenError(fault, { host: '127.0.0.1', port: 3000 })).toBe(fault);
});
