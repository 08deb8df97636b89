import { Module } from '@nestjs/common';
import { EvidenceService } from './evidence.service.ts';
import { SourcesResolver } from './sources.resolver.ts';
import { SourcesService } from './sources.service.ts';

@Module({ providers: [SourcesResolver, SourcesService, EvidenceService] })
export class SourcesModule {}
