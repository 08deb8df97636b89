import { Module } from '@nestjs/common';
import { PositionsResolver } from './positions.resolver.ts';
import { PositionsService } from './positions.service.ts';

@Module({ providers: [PositionsResolver, PositionsService] })
export class PositionsModule {}
