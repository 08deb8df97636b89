import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { badInput } from '@kouan/shared';
import { firstBytes } from './file-kind.ts';
import { type TextEncoding, legacyEncoding, markedEncoding, mojibakeAt } from './text-encoding.ts';

/** Bytes that are read at a time, and that tell an encoding. */
const PIECE = 64 * 1024;

/**
 * Reads a text file piece by piece, in whichever encoding it is.
 * @throws BAD_INPUT when there are bytes that the encoding does not have, and for a text that was read in the wrong one
 *   before it was saved
 */
export async function* csvText(path: string): AsyncGenerator<string> {
  const encoding = await encodingOf(path);
  let line = 1;
  let isFirst = true;
  for await (const text of decoded(path, encoding, () => line)) {
    // Text that was broken before it was saved has the mark of it.
    const broken = text.indexOf('\uFFFD');
    const garbled = broken === -1 && isFirst ? mojibakeAt(text) : broken;
    if (garbled !== -1) throw badInput('IMPORT_ENCODING', undefined, { line: line + linesIn(text.slice(0, garbled)) });
    isFirst = false;
    yield text;
    line += linesIn(text);
  }
}

/**
 * UTF-16 is recognised by its mark, UTF-8 by being valid throughout. What is neither is judged by the piece in which it
 * stops being UTF-8: headers may be ASCII in any encoding.
 * @throws BAD_INPUT when it is no encoding that statistics files have
 */
async function encodingOf(path: string): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of bytesOf(path)) {
    const marked = line === 1 ? markedEncoding(chunk) : undefined;
    if (marked) return marked;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      const encoding = legacyEncoding(chunk);
      if (encoding) return encoding;
      throw badInput('IMPORT_ENCODING', undefined, { line: line + linesAboveBroken(chunk) });
    }
    line += linesIn(chunk);
  }
  // A character that breaks off at the very end leaves the rest readable; it is told when the text is read.
  return 'utf-8';
}

async function* decoded(path: string, encoding: TextEncoding, line: () => number): AsyncGenerator<string> {
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

/** What parts the cells: commas, but for Excel's "Unicode text", which is UTF-16 with tabs. */
export async function delimiterOf(path: string): Promise<',' | '\t'> {
  const head = await firstBytes(path);
  const marked = markedEncoding(head);
  return marked && new TextDecoder(marked).decode(head).includes('\t') ? '\t' : ',';
}

function bytesOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>;
}

function linesIn(text: string | Buffer): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** How many lines stand above the first one that is no UTF-8. */
function linesAboveBroken(chunk: Buffer): number {
  const lines = chunk.toString('latin1').split('\n');
  return Math.max(
    0,
    lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))),
  );
}
