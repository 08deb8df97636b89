import { createReadStream } from 'node:fs';
import { badInput } from '@kouan/shared';

/** Encodings that statistics offices send: UTF-8, China's GB18030 with all of GBK in it, and Comtrade's ISO-8859-1. */
type Encoding = 'utf-8' | 'gb18030' | 'latin1';

/**
 * Reads a text file piece by piece, in whichever encoding it is.
 * @throws BAD_INPUT when there are bytes that the encoding does not have
 */
export async function* csvText(path: string): AsyncGenerator<string> {
  const encoding = await encodingOf(path);
  let line = 1;
  for await (const text of decoded(path, encoding, () => line)) {
    // Text that was broken before it was saved has the mark of it.
    const broken = text.indexOf('\uFFFD');
    if (broken !== -1) throw badInput('IMPORT_ENCODING', undefined, { line: line + linesIn(text.slice(0, broken)) });
    yield text;
    line += linesIn(text);
  }
}

/**
 * UTF-8 is recognised by being valid throughout. What is not UTF-8 is GB18030 where its first line holds anything but
 * ASCII, as the headers of China's customs do, and ISO-8859-1 otherwise, as Comtrade's download with its French names.
 */
async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let firstLine = '';
  let isUtf8 = true;
  for await (const chunk of bytesOf(path)) {
    if (!firstLine.includes('\n')) firstLine += chunk.toString('latin1').slice(0, 64 * 1024);
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      isUtf8 = false;
      break;
    }
  }
  // A character that breaks off at the very end leaves the rest readable; it is told when the text is read.
  if (isUtf8) return 'utf-8';
  const header = firstLine.split('\n', 1)[0] ?? '';
  // eslint-disable-next-line no-control-regex -- whether a line is ASCII is the question
  return /^[\x00-\x7F]*$/.test(header) ? 'latin1' : 'gb18030';
}

async function* decoded(path: string, encoding: Encoding, line: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw badInput('IMPORT_ENCODING', undefined, { line: line() });
    }
  };
  for await (const chunk of bytesOf(path)) yield decode(chunk);
  yield decode();
}

function bytesOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
