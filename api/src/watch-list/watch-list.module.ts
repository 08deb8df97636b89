import { Module } from '@nestjs/common';
import { RiskSummaryModule } from '../risk-summary/risk-summary.module.ts';
import { WatchListResolver } from './watch-list.resolver.ts';
import { WatchListService } from './watch-list.service.ts';
import { WatchScores } from './watch-scores.ts';
import { WatchReader } from './watch.reader.ts';

@Module({
  imports: [RiskSummaryModule],
  providers: [WatchListResolver, WatchListService, WatchReader, WatchScores],
  exports: [WatchReader, WatchScores],
})
export class WatchListModule {}
