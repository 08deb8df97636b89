import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.ts';
import { WatchListModule } from '../watch-list/watch-list.module.ts';
import { DeliveryBook } from './delivery-book.ts';
import { DigestPlanner } from './digest-planner.ts';
import { DigestScores } from './digest-scores.ts';
import { DigestSender } from './digest-sender.ts';
import { DigestsJob } from './digests.job.ts';
import { MailSettingsResolver } from './mail-settings.resolver.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { Mailer } from './mailer.ts';
import { Subscribers } from './subscribers.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';

@Module({
  imports: [NoticesModule, WatchListModule],
  controllers: [UnsubscribeController],
  providers: [
    DeliveryBook,
    DigestPlanner,
    DigestScores,
    DigestSender,
    DigestsJob,
    MailSettingsResolver,
    MailSettingsService,
    Mailer,
    Subscribers,
  ],
})
export class DigestsModule {}
