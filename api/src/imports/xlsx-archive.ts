import { badInput } from '@kouan/shared';
import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { IMPORT_LIMITS } from './limits.ts';

/** Most files that a workbook may consist of. */
const MOST_PARTS = 2_000;

/**
 * The parts of an xlsx, read one by one. It counts what comes out while it comes out and stops a bomb after its first
 * megabytes: what the archive says of itself is believed only where it speaks against it.
 */
export class XlsxArchive {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
    private readonly mayInflateTo: number,
  ) {}

  /** @throws BAD_INPUT when the file is no whole archive */
  static async open(path: string, bytes: number): Promise<XlsxArchive> {
    const zip = await broken(openPromise(path, { lazyEntries: true, autoClose: false }));
    try {
      const parts = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (parts.size >= MOST_PARTS) throw badInput('IMPORT_XLSX_BROKEN');
        parts.set(entry.fileName, entry);
      }
      const mayInflateTo = Math.min(IMPORT_LIMITS.inflated, bytes * IMPORT_LIMITS.inflation + 1024 * 1024);
      return new XlsxArchive(zip, parts, mayInflateTo);
    } catch (error) {
      zip.close();
      throw refusal(error);
    }
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /**
   * Reads one part.
   * @param atMost bytes that the part may inflate to, for parts that are kept in memory
   * @throws BAD_INPUT for a part that is not there, damaged, or larger than anything that people fill in
   */
  async *read(name: string, atMost = Infinity): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name);
    if (!entry || entry.isEncrypted()) throw badInput('IMPORT_XLSX_BROKEN');
    if (entry.uncompressedSize > Math.min(this.mayInflateTo - this.inflated, atMost)) throw badInput('IMPORT_INFLATES');
    const stream = await broken(this.zip.openReadStreamPromise(entry));
    let bytes = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.inflated += chunk.length;
        if (this.inflated > this.mayInflateTo || bytes > atMost) throw badInput('IMPORT_INFLATES');
        yield chunk;
      }
    } catch (error) {
      throw refusal(error);
    } finally {
      stream.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function broken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusal(error);
  }
}

/** Whatever the archive's own checks find wrong is told as one thing: it is damaged. */
function refusal(error: unknown): Error {
  if (error instanceof Error && error.name === 'DomainError') return error;
  // More bytes than the archive declares: the mark of a bomb that lies about its size.
  if (error instanceof Error && /too many bytes/.test(error.message)) return badInput('IMPORT_INFLATES');
  return badInput('IMPORT_XLSX_BROKEN');
}
