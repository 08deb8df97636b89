import { Module } from '@nestjs/common';
import { FiguresResolver } from './figures.resolver.ts';
import { FiguresService } from './figures.service.ts';

@Module({ providers: [FiguresResolver, FiguresService] })
export class FiguresModule {}
