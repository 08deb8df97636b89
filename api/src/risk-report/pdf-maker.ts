import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundThread } from '../platform/threads/background-thread.ts';
import { type Document, makePdf } from './layout/pdf.ts';

/** Makes PDFs in a thread of its own: setting one takes half a second and more, in which everybody else is served. */
@Injectable()
export class PdfMaker implements OnModuleDestroy {
  private readonly thread = new BackgroundThread<Document, Uint8Array>(new URL('./pdf-worker.js', import.meta.url));

  async make(document: Document): Promise<Buffer> {
    if (!this.thread.isBuilt) return makePdf(document);
    const bytes = await this.thread.ask(document);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.stop();
  }
}
