import { open } from 'node:fs/promises';
import { badInput } from '@kouan/shared';
import { markedEncoding } from './text-encoding.ts';

/** How a file is read. */
export type FileKind = 'csv' | 'xlsx';

/** As many bytes as tell what a file is. */
const HEAD = 1024;

const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const PICTURES_AND_ARCHIVES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
].map((bytes) => Buffer.from(bytes));

/**
 * Finds out by its first bytes what a file is; its name proves nothing.
 * @throws BAD_INPUT for whatever is neither a text table nor an xlsx
 */
export async function fileKind(path: string): Promise<FileKind> {
  const head = await firstBytes(path);
  if (head.length === 0) throw badInput('IMPORT_EMPTY');
  const begins = (bytes: Buffer): boolean => head.subarray(0, bytes.length).equals(bytes);
  if (begins(Buffer.from('%PDF'))) throw badInput('IMPORT_PDF');
  if (begins(OLD_EXCEL)) throw badInput('IMPORT_OLD_EXCEL');
  if (begins(Buffer.from('PK'))) return 'xlsx';
  if (PICTURES_AND_ARCHIVES.some(begins)) throw badInput('IMPORT_NOT_A_TABLE');
  const text = new TextDecoder(markedEncoding(head) ?? 'latin1').decode(head).replace(/^(ï»¿|\s)+/, '');
  if (text === '') throw badInput('IMPORT_EMPTY');
  // Whatever its name: saved from a browser or from Excel, as one file or archived with its pictures.
  if (/^(<|mime-version:|from: <saved by)/i.test(text)) throw badInput('IMPORT_HTML');
  if (text.includes('\0')) throw badInput('IMPORT_NOT_A_TABLE');
  return 'csv';
}

/** As many of a file's first bytes as tell what it is. */
export async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
