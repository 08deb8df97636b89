import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { makeFolder, requireFolder } from '@kouan/db';
import { DomainError, badInput } from '@kouan/shared';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { IMPORT_LIMITS, MEGABYTE } from './limits.ts';

/** A file as it lies in the folder. */
export interface Uploaded {
  /** SHA-256 as hexadecimal text. */
  readonly hash: string;
  readonly bytes: number;
}

/** What lies here is of one bureau or another: for the server's account alone. */
const PRIVATE = 0o700;

/**
 * Makes the folder, so that a server which could take in no file does not start.
 * @throws StartupError with the sentence for what stands in the way
 */
export function prepareUploads({ uploadDir }: Config): void {
  requireFolder(uploadDir, PRIVATE);
}

/** The folder of files that wait to be imported. A file has the id of its import and no name that anyone chose. */
@Injectable()
export class UploadFolder {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Where the file of an import lies. */
  pathOf(id: string): string {
    return path.join(this.config.uploadDir, `${id}.upload`);
  }

  /**
   * Writes what arrives into a file of its own, counting while it arrives.
   * @throws BAD_INPUT for a file that is too large, or that breaks off; nothing is kept then
   */
  async receive(id: string, arriving: Readable): Promise<Uploaded> {
    makeFolder(this.config.uploadDir, PRIVATE);
    const hash = createHash('sha256');
    let bytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        if (bytes > IMPORT_LIMITS.bytes) done(tooLarge());
        else done(null, chunk);
      },
    });
    try {
      await pipeline(arriving, count, createWriteStream(this.pathOf(id), { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await this.remove(id);
      throw error instanceof DomainError ? error : brokenOff(error);
    }
    return { hash: hash.digest('hex'), bytes };
  }

  async has(id: string): Promise<boolean> {
    return stat(this.pathOf(id)).then(
      () => true,
      () => false,
    );
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Removes files that nobody has imported in time. */
  async sweep(now = Date.now()): Promise<void> {
    const oldest = now - IMPORT_LIMITS.keptHours * 3_600_000;
    const names = await readdir(this.config.uploadDir).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.upload'))) {
      const file = path.join(this.config.uploadDir, name);
      const found = await stat(file).catch(() => undefined);
      if (found && found.mtimeMs < oldest) await rm(file, { force: true });
    }
  }
}

/** @throws BAD_INPUT before anything is read, when the sender says that the file is too large */
export function refuseTooLarge(declared: string | undefined): void {
  if (Number(declared ?? 0) > IMPORT_LIMITS.bytes) throw tooLarge();
}

function tooLarge(): DomainError {
  return badInput('IMPORT_TOO_LARGE', undefined, { max: IMPORT_LIMITS.bytes / MEGABYTE });
}

/** A sender who goes away ends the stream early; a disk that is full is the server's own trouble. */
function brokenOff(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'ABORT_ERR'
    ? badInput('IMPORT_BROKEN_OFF')
    : error;
}
