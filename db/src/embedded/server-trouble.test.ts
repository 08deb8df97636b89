import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { explainDisk, serverFailed } from './server-trouble.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kouan-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const full = { code: 'DISK_FULL', message: expect.stringContaining(`${folder} is full; make room and start again`) };

test('a program that finds no room is told of as a full disk', () => {
  const said = `initdb: error: could not write file "${folder}/PG_VERSION": No space left on device\nremoving contents`;
  expect(serverFailed(folder, said)).toMatchObject(full);
});

test('any other failure keeps the words of the program, in one line', () => {
  expect(serverFailed(folder, 'FATAL: a\n  b')).toMatchObject({
    code: 'SERVER_FAILED',
    text: { en: 'The embedded PostgreSQL did not start: FATAL: a b' },
  });
});

test('a statement that finds no room is told of as a full disk, another error stays what it is', () => {
  expect(explainDisk(Object.assign(new Error('could not extend file'), { code: '53100' }), folder)).toMatchObject(full);
  const other = Object.assign(new Error('syntax error'), { code: '42601' });
  expect(explainDisk(other, folder)).toBe(other);
});

test('a connection lost to a server that found no room is told of as a full disk', () => {
  const lost = new Error('Connection terminated unexpectedly');
  expect(explainDisk(lost, folder)).toBe(lost);
  writeFileSync(
    path.join(folder, 'server.log'),
    'PANIC:  could not write to file "pg_wal/1": No space left on device\n',
  );
  expect(explainDisk(lost, folder)).toMatchObject(full);
});
