import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Config } from '../platform/config/config.ts';
import { UploadFolder, prepareUploads } from './upload-folder.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'kouan-uploads-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

const configured = (...names: string[]) => ({ uploadDir: path.join(place, ...names) }) as Config;

test('the folder of files that wait is made for the server alone', async () => {
  const config = configured('data', 'imports');
  prepareUploads(config);
  expect((await stat(config.uploadDir)).mode & 0o777).toBe(0o700);
});

test('a folder in which no file could wait is refused before the server starts', async () => {
  await writeFile(path.join(place, 'file'), '');
  expect(() => prepareUploads(configured('file', 'imports'))).toThrow(
    expect.objectContaining({ code: 'DATA_FOLDER_IS_FILE' }),
  );
  expect(await readdir(place)).toContain('file');
});

test('a folder that was removed while the server ran is made again for the next file', async () => {
  const config = configured('removed');
  prepareUploads(config);
  await rm(config.uploadDir, { recursive: true });
  expect(await new UploadFolder(config).receive('one', Readable.from(['a']))).toMatchObject({ bytes: 1 });
});
