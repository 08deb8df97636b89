import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folders of one test file, removed together. */
export interface Folders {
  /** Makes one that any account may enter, and with `mode` do more or less. */
  make(mode?: number): string;
  removeAll(): void;
}

/** Keeps account of the temporary folders that a test file makes. */
export function temporaryFolders(): Folders {
  const made: string[] = [];
  return {
    make(mode = 0o755) {
      const folder = mkdtempSync(path.join(tmpdir(), 'kouan-db-'));
      chmodSync(folder, mode);
      made.push(folder);
      return folder;
    },
    removeAll() {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}
