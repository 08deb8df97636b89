import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Job, JobRunner } from '../platform/jobs/job-runner.ts';
import { DigestPlanner } from './digest-planner.ts';
import { DigestSender } from './digest-sender.ts';
import { Mailer } from './mailer.ts';
import { Subscribers } from './subscribers.ts';

/** Plans and sends letters, tenant by tenant. */
@Injectable()
export class DigestsJob implements Job, OnModuleInit {
  readonly name = 'digests';

  constructor(
    private readonly runner: JobRunner,
    private readonly subscribers: Subscribers,
    private readonly planner: DigestPlanner,
    private readonly sender: DigestSender,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.runner.add(this);
  }

  /** Without a mail server nothing is planned: what changes meanwhile is told once there is one. */
  async run(now = new Date()): Promise<void> {
    if (!this.mailer.settings) return;
    for (const tenant of await this.subscribers.current(now)) {
      await this.planner.plan(tenant, now);
      await this.sender.send(tenant, now);
    }
  }
}
