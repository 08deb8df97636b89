import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BLOCK = 512;

/**
 * Writes the plain files of a tar archive below a folder; links and devices are left out.
 * @throws when a name leads out of the folder
 */
export function untar(archive: Buffer, folder: string): void {
  const text = (from: number, length: number): string =>
    archive.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= archive.length;) {
    const name = text(at, 100);
    if (name === '') return;
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const isFile = ['0', ''].includes(text(at + 156, 1));
    if (isFile) {
      const file = path.join(folder, name);
      if (!file.startsWith(folder + path.sep)) throw new Error(`the archive names a file outside: ${name}`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, archive.subarray(at + BLOCK, at + BLOCK + size));
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
