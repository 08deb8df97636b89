import { Module } from '@nestjs/common';
import { RiskAdjustmentsResolver } from './risk-adjustments.resolver.ts';
import { RiskAdjustmentsService } from './risk-adjustments.service.ts';

@Module({ providers: [RiskAdjustmentsResolver, RiskAdjustmentsService] })
export class RiskAdjustmentsModule {}
