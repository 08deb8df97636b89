import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { makeFolder, requireFolder } from './folder.ts';

const made: string[] = [];
let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'kouan-folder-'));
  made.push(place);
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

test('a folder is made with those above it, and its mode is its own alone', () => {
  const folder = path.join(place, '口岸', 'data', 'imports');
  requireFolder(folder, 0o700);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path.dirname(folder)).mode & 0o777).not.toBe(0o700);
});

test('a folder that is there, or a link to one, is left as it is', () => {
  const link = path.join(place, 'link');
  symlinkSync(place, link);
  const { mode } = statSync(place);
  requireFolder(link, 0o755);
  expect(statSync(place).mode).toBe(mode);
});

test('a file where a folder is needed is named, and is still there', () => {
  const file = path.join(place, 'file');
  writeFileSync(file, '');
  for (const folder of [file, path.join(file, 'data', 'imports')]) {
    expect(() => requireFolder(folder)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_IS_FILE' }));
    expect(() => requireFolder(folder)).toThrow(`${file} is a file and no folder`);
  }
  expect(statSync(file).isFile()).toBe(true);
});

test('a name that no file system takes is refused in a sentence', () => {
  const folder = path.join(place, 'x'.repeat(300));
  expect(() => requireFolder(folder)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_IMPOSSIBLE' }));
});

if (process.platform === 'linux') {
  test('a place in which the system lets nothing be made is refused, not tried for ever', () => {
    expect(() => makeFolder('/proc/kouan/imports')).toThrow('ENOENT');
    expect(() => requireFolder('/proc/kouan/imports')).toThrow(
      expect.objectContaining({ code: 'DATA_FOLDER_IMPOSSIBLE' }),
    );
    expect(existsSync('/proc/kouan')).toBe(false);
  });
}
