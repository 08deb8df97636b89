import { Module } from '@nestjs/common';
import { LevelsReader } from './levels.reader.ts';
import { FigureSeriesResolver } from './series.resolver.ts';
import { FigureSeries } from './series.service.ts';

@Module({ providers: [FigureSeriesResolver, FigureSeries, LevelsReader] })
export class FigureSeriesModule {}
