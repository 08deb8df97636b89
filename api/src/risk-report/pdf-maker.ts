import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundThread } from '../platform/threads/background-thread.ts';
import { warmUpDocuments } from './content/warm-up.ts';
import { type Document, makePdf } from './layout/pdf.ts';

/** Makes PDFs in a thread of its own: setting one takes half a second and more, in which everybody else is served. */
@Injectable()
export class PdfMaker implements OnModuleDestroy {
  private readonly thread = new BackgroundThread<Document, Uint8Array>(new URL('./pdf-worker.js', import.meta.url));
  /** Somebody asked, or the server closes. */
  private warmUpIsOver = false;

  /**
   * Reads the fonts and readies the code before anybody asks, so that the first report after a start is as quick as the
   * others. Ends as soon as somebody does ask: they should not wait for it.
   */
  async warm(): Promise<void> {
    if (!this.thread.isBuilt) return;
    for (const document of warmUpDocuments()) {
      if (this.warmUpIsOver) return;
      await this.thread.ask(document).catch((error: unknown) => {
        if (!this.warmUpIsOver) throw error;
      });
    }
  }

  async make(document: Document): Promise<Buffer> {
    this.warmUpIsOver = true;
    if (!this.thread.isBuilt) return makePdf(document);
    const bytes = await this.thread.ask(document);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  async onModuleDestroy(): Promise<void> {
    this.warmUpIsOver = true;
    await this.thread.stop();
  }
}
