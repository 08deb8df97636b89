import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest } from './messages.ts';

/**
 * Megabytes for what is soon forgotten again. Left to itself a thread keeps 32 and more, idle or not; with less than this,
 * facts of a big market are copied about over and over while they are worked on.
 */
const YOUNG = 24;

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** All that were made in this process. */
const threads = new Set<Pick<BackgroundThread<never, never>, 'rest'>>();

/**
 * Ends the threads that have nothing to do: whoever is about to need memory asks for it. Each starts again with its next
 * piece of work.
 */
export async function restIdleThreads(): Promise<void> {
  await Promise.all([...threads].map((thread) => thread.rest()));
}

/**
 * Work that keeps a processor busy, done in a thread of its own, one piece after the other, so that nobody else has to
 * wait for it. The thread starts with the first piece; one that ends is replaced by the next piece.
 */
export class BackgroundThread<Request, Answer> {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private asked = 0;

  /** @param file the module that the thread runs; it calls `answerRequests` */
  constructor(private readonly file: URL) {
    threads.add(this);
  }

  /** Whether there is a module to run: sources that are run without having been built have none. */
  get isBuilt(): boolean {
    return existsSync(fileURLToPath(this.file));
  }

  /** @throws what the work throws; an error when the thread ends before it answers */
  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = (this.asked += 1);
      this.waiting.set(id, { resolve, reject });
      const message: ThreadRequest<Request> = { id, request };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
      (this.worker ??= this.start()).postMessage(message);
    });
  }

  /** Gives back what an idle thread takes. */
  async rest(): Promise<void> {
    if (this.waiting.size > 0) return;
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  /** Ends for good. */
  async stop(): Promise<void> {
    threads.delete(this);
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    // It never keeps a server alive that has nothing else to do.
    worker.unref();
    worker.on('message', (message: ThreadAnswer<Answer>) => {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if ('answer' in message) waiting?.resolve(message.answer);
      else waiting?.reject(message.error);
    });
    worker.on('error', (error) => this.lost(worker, error));
    worker.on('exit', () => this.lost(worker, new Error(`the thread of ${this.file.pathname} has ended`)));
    return worker;
  }

  /** Tells everyone who waits; the next request starts another one. */
  private lost(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
