import { Module } from '@nestjs/common';
import { IndicatorsResolver } from './indicators.resolver.ts';
import { IndicatorsService } from './indicators.service.ts';
import { ReferenceResolver } from './reference.resolver.ts';

@Module({ providers: [ReferenceResolver, IndicatorsResolver, IndicatorsService] })
export class ReferenceModule {}
