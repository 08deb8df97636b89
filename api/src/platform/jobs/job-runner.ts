import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.ts';
import { LOGGER } from '../logs/logger.ts';

/** Work that is done again and again beside answering requests. */
export interface Job {
  readonly name: string;
  /** One round. May run in several processes at once: what it takes up it claims in the database. */
  run(): Promise<void>;
}

/** Runs the jobs of this process one after another, pauses, and begins again, until the server closes. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly jobs: Job[] = [];
  private round: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  add(job: Job): void {
    this.jobs.push(job);
  }

  onApplicationBootstrap(): void {
    this.wait();
  }

  /** Lets the round that is under way come to its end. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Runs every job once; one that fails is logged, and the others run all the same. */
  async runOnce(): Promise<void> {
    for (const job of this.jobs) {
      if (this.closing) return;
      try {
        await job.run();
      } catch (error) {
        this.logger.error({ err: error, job: job.name }, 'a job failed; it runs again in the next round');
      }
    }
  }

  /** Without a pause in the configuration nothing runs by itself. */
  private wait(): void {
    const { jobPause } = this.config;
    if (!jobPause || this.closing) return;
    this.timer = setTimeout(() => {
      this.round = this.runOnce().then(() => this.wait());
    }, jobPause * 1000);
  }
}
