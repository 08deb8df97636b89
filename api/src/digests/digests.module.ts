import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.ts';
import { RiskSummaryModule } from '../risk-summary/risk-summary.module.ts';
import { WatchListModule } from '../watch-list/watch-list.module.ts';
import { DeliveryBook } from './delivery-book.ts';
import { DigestPlanner } from './digest-planner.ts';
import { DigestScores } from './digest-scores.ts';
import { DigestSender } from './digest-sender.ts';
import { DigestsJob } from './digests.job.ts';
import { MailSettingsResolver } from './mail-settings.resolver.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { Mailer } from './mailer.ts';
import { ScoreMoves } from './score-moves.ts';
import { Subscribers } from './subscribers.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';

@Module({
  imports: [NoticesModule, RiskSummaryModule, WatchListModule],
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
    ScoreMoves,
    Subscribers,
  ],
})
export class DigestsModule {}
