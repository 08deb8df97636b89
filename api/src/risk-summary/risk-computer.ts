import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type CoreRequest, type RiskCore, computeCore } from './compute.ts';
import { type WorkerAnswer, packed } from './worker-messages.ts';

/** From so many rows on it takes longer to work a summary out than the server may be held up. */
export const MANY_ROWS = 2_000;

const WORKER = fileURLToPath(new URL('./compute-worker.js', import.meta.url));

interface Waiting {
  readonly resolve: (core: RiskCore) => void;
  readonly reject: (error: Error) => void;
}

/** Works summaries out: small ones at once, big ones in a thread of their own, so that nobody else has to wait. */
@Injectable()
export class RiskComputer implements OnModuleDestroy {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  compute(request: CoreRequest): RiskCore | Promise<RiskCore> {
    // Sources that are run without having been built have no worker to start.
    if (request.rows.length < MANY_ROWS || !existsSync(WORKER)) return computeCore(request);
    return new Promise((resolve, reject) => {
      const id = (this.asked += 1);
      this.waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
      (this.worker ??= this.start()).postMessage({ id, request: packed(request) });
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(WORKER);
    // It never keeps a server alive that has nothing else to do.
    worker.unref();
    worker.on('message', (answer: WorkerAnswer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ('core' in answer) waiting?.resolve(answer.core);
      else waiting?.reject(answer.error);
    });
    worker.on('error', (error) => this.lost(worker, error));
    worker.on('exit', () => this.lost(worker, new Error('the thread that works out summaries has ended')));
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
