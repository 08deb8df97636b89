import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundThread } from '../platform/threads/background-thread.ts';
import { type Document, makePdf } from './layout/pdf.ts';

/** The least that there can be: setting it has the fonts read. */
const EMPTY: Document = { info: { title: '', subject: '', lang: 'zh-CN', date: new Date(0) }, editions: [] };

/** Makes PDFs in a thread of its own: setting one takes half a second and more, in which everybody else is served. */
@Injectable()
export class PdfMaker implements OnModuleDestroy {
  private readonly thread = new BackgroundThread<Document, Uint8Array>(new URL('./pdf-worker.js', import.meta.url));

  /** Has the thread start and read its fonts while a report's content is still being put together; nobody waits for it. */
  prepare(): void {
    // What is wrong with the thread is told to the one whose document it is to make.
    if (this.thread.isBuilt) this.thread.ask(EMPTY).catch(() => undefined);
  }

  async make(document: Document): Promise<Buffer> {
    if (!this.thread.isBuilt) return makePdf(document);
    const bytes = await this.thread.ask(document);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.stop();
  }
}
