import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type Environment, isDemo, readAddress, readConfig, settingsOf } from './environment.ts';

const data = mkdtempSync(path.join(tmpdir(), 'kouan-settings-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const NOWHERE = { host: '', port: 0, user: '', database: '' };

/** All that a start reads out of these variables. */
function readAll(env: Environment): object {
  const settings = settingsOf(env);
  return {
    address: readAddress(settings),
    demo: isDemo(settings),
    config: readConfig(settings, NOWHERE, { data, console: '' }),
  };
}

const MAIL = { SMTP_HOST: 'mail.example', MAIL_FROM: 'Kouan <kouan@example.cn>', PUBLIC_URL: 'https://kouan.example' };

test('without HOST and PORT the server listens for this machine alone, on port 3000', () => {
  expect(readAddress(settingsOf({}))).toEqual({ host: '127.0.0.1', port: 3000 });
});

test.each(['', ' ', '\t'])('HOST=%j does not open the server to other machines', (HOST) => {
  expect(readAddress(settingsOf({ HOST })).host).toBe('127.0.0.1');
});

test.each([
  'HOST',
  'PORT',
  'KOUAN_DATA_DIR',
  'DATABASE_URL',
  'SERVICE_DATABASE_URL',
  'AUTH_SECRET',
  'KOUAN_ADMIN_EMAIL',
  'KOUAN_ADMIN_PASSWORD',
  'KOUAN_DEMO',
  'SECURE_COOKIES',
  'TRUSTED_PROXIES',
  'LOG_LEVEL',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_SECURE',
  'SMTP_USER',
  'SMTP_PASSWORD',
  'JOB_PAUSE',
])('an empty %s means the same as none', (name) => {
  const { [name]: _, ...without }: Record<string, string> = MAIL;
  expect(readAll({ ...without, [name]: '' })).toEqual(readAll(without));
});

test.each(['MAIL_FROM', 'PUBLIC_URL'])('an empty %s is asked for as a missing one is', (name) => {
  expect(() => readAll({ ...MAIL, [name]: '' })).toThrow(`${name} is needed`);
});

test('a value that is given is read as it stands', () => {
  const given = { HOST: '0.0.0.0', PORT: '8080', SECURE_COOKIES: 'yes', LOG_LEVEL: 'warn', SMTP_PASSWORD: ' a b ' };
  expect(readAll({ ...MAIL, ...given })).toMatchObject({
    address: { host: '0.0.0.0', port: 8080 },
    config: { secureCookies: true, logLevel: 'warn', mail: { password: ' a b ' } },
  });
});

/** Reads the demonstration's settings in this folder. */
const inFolder = (folder: string) => readConfig(settingsOf({}), NOWHERE, { data: folder, console: '' });

test('the secret of the demonstration is made once, whole, and for its owner alone', () => {
  const folder = mkdtempSync(path.join(data, 'secret-'));
  const { authSecret } = inFolder(folder);
  expect(authSecret).toHaveLength(64);
  expect(inFolder(folder).authSecret).toBe(authSecret);
  expect(readdirSync(folder)).toEqual(['auth-secret']);
  expect(statSync(path.join(folder, 'auth-secret')).mode & 0o777).toBe(0o600);
});

test('a file in place of the data folder is told of in a sentence', () => {
  const file = path.join(data, 'file');
  writeFileSync(file, '');
  expect(() => inFolder(file)).toThrow(`${file} is a file and no folder`);
});
