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

test('an occupied port gets its sentence, another failure to listen stays what it is', () => {
  const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
  expect(listenError(taken, 3000)).toMatchObject({ code: 'PORT_TAKEN' satisfies StartupCode, cause: taken });
  const other = Object.assign(new Error('listen'), { code: 'EADDRNOTAVAIL' });
  expect(listenError(other, 3000)).toBe(other);
});
