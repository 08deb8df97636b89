import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundThread } from '../platform/threads/background-thread.ts';
import { type CoreRequest, type RiskCore, computeCore } from './compute.ts';
import { type PackedRequest, packed } from './worker-messages.ts';

/** From so many rows on it takes longer to work a summary out than the server may be held up. */
export const MANY_ROWS = 2_000;

/** Works summaries out: small ones at once, big ones in a thread of their own, so that nobody else has to wait. */
@Injectable()
export class RiskComputer implements OnModuleDestroy {
  private readonly thread = new BackgroundThread<PackedRequest, RiskCore>(
    new URL('./compute-worker.js', import.meta.url),
  );

  compute(request: CoreRequest): RiskCore | Promise<RiskCore> {
    if (request.rows.length < MANY_ROWS || !this.thread.isBuilt) return computeCore(request);
    return this.thread.ask(packed(request));
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.stop();
  }
}
