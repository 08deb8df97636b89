import { Module } from '@nestjs/common';
import { OpportunitiesResolver } from './opportunities.resolver.ts';
import { OpportunitiesService } from './opportunities.service.ts';
import { Pipeline } from './pipeline.ts';

@Module({ providers: [OpportunitiesResolver, OpportunitiesService, Pipeline] })
export class OpportunitiesModule {}
