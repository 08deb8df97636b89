import process from 'node:process';
import { expect, test } from '@jest/globals';
import { refuseMisread } from './binaries.ts';

if (process.platform !== 'win32') {
  test.each(['"', '$', '`', '\\'])('a checkout with %s in its path is refused in a sentence', (letter) => {
    const refusal = { code: 'BINARIES_MISREAD', message: expect.stringContaining(`/home/a${letter}b`) };
    expect(() => refuseMisread(`/home/a${letter}b`)).toThrow(expect.objectContaining(refusal));
  });

  test('blanks, quotation marks of one stroke and Chinese letters in its path are no trouble', () => {
    expect(() => refuseMisread("/home/o'Brien/我的 口岸")).not.toThrow();
  });
}
