import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDatabaseUrl } from './database-url.ts';

const parse = (url: string) => parseDatabaseUrl(url, 'DATABASE_URL');

test('an address names host, port, user, password and database', () => {
  expect(parse('postgres://ann:secret@db.example:6543/kouan')).toEqual({
    host: 'db.example',
    port: 6543,
    user: 'ann',
    password: 'secret',
    database: 'kouan',
    ssl: undefined,
  });
});

test('the port is 5432 and the password none when they are left out', () => {
  expect(parse('postgresql://ann@db.example/kouan')).toMatchObject({ port: 5432, password: undefined });
});

test('a unix socket and an IPv6 address are hosts as well', () => {
  expect(parse('postgres://ann@/kouan?host=/run/postgresql').host).toBe('/run/postgresql');
  expect(parse('postgres://ann@[::1]:5433/kouan')).toMatchObject({ host: '::1', port: 5433 });
});

test('users, passwords and databases of any letters come through', () => {
  // A path of one or two dots means its own folder or the one above, to every reader of addresses and however written.
  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/.test(text));
  fc.assert(
    fc.property(word, word, word, (user, password, database) => {
      const [a, b, c] = [user, password, database].map(encodeURIComponent);
      expect(parse(`postgres://${a}:${b}@h/${c}`)).toMatchObject({ user, password, database });
    }),
  );
});

test('sslmode decides whether and how far the server is checked', () => {
  const ssl = (mode: string) => parse(`postgres://ann@h/kouan?sslmode=${mode}`).ssl;
  expect(ssl('disable')).toBeUndefined();
  expect(ssl('require')).toEqual({ rejectUnauthorized: false });
  expect(ssl('verify-ca')).toMatchObject({ rejectUnauthorized: true, checkServerIdentity: expect.any(Function) });
  expect(ssl('verify-full')).toEqual({ rejectUnauthorized: true });
});

test.each(['/nofile', '/', import.meta.filename])('sslrootcert=%s, which is no certificate, is named', (file) => {
  const url = `postgres://ann:secret@h/kouan?sslmode=verify-full&sslrootcert=${file}`;
  expect(() => parse(url)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_UNREADABLE' }));
  expect(() => parse(url)).toThrow(`The sslrootcert in DATABASE_URL, ${file}, is no PEM certificate`);
  expect(() => parse(url)).not.toThrow('secret');
});

test.each([
  '',
  'kouan',
  'mysql://ann@h/kouan',
  'postgres://h/kouan',
  'postgres://ann@h',
  'postgres://ann@h:x/kouan',
  'postgres://a%ZZ@h/k',
])('%j is refused, without repeating what may hold a password', (url) => {
  expect(() => parse(url)).toThrow('DATABASE_URL is not a PostgreSQL address');
  expect(() => parse(url)).toThrow(expect.not.objectContaining({ cause: expect.anything() }));
});
