import { Module } from '@nestjs/common';
import { RiskSummaryModule } from '../risk-summary/risk-summary.module.ts';
import { KeptRiskChanges } from './kept-risk-changes.ts';
import { OpportunitiesResolver } from './opportunities.resolver.ts';
import { OpportunitiesService } from './opportunities.service.ts';
import { OpportunityRiskResolver } from './opportunity-risk.resolver.ts';
import { Pipeline } from './pipeline.ts';
import { RiskSnapshots } from './risk-snapshots.ts';

@Module({
  imports: [RiskSummaryModule],
  providers: [
    OpportunitiesResolver,
    OpportunityRiskResolver,
    OpportunitiesService,
    Pipeline,
    RiskSnapshots,
    KeptRiskChanges,
  ],
})
export class OpportunitiesModule {}
