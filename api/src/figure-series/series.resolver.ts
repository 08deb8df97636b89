import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { FigureSeries } from './series.service.ts';
import { DerivedArgs, DerivedFigureType, FigureSeriesType, SeriesArgs } from './series.types.ts';

/** Series and derived figures over GraphQL. */
@Resolver(() => FigureSeriesType)
export class FigureSeriesResolver {
  constructor(private readonly service: FigureSeries) {}

  @Query(() => FigureSeriesType, {
    description: 'Levels of one thing over time; gaps stay gaps, kinds are never mixed.',
  })
  @Allow('figure.read')
  figureSeries(@CurrentViewer() viewer: Viewer, @Args() args: SeriesArgs, @Info() info: GraphQLResolveInfo) {
    return this.service.series(viewer, args, selectionOf(info));
  }

  @Query(() => [DerivedFigureType], {
    description: 'What Kouan works out from figures when asked, with the arithmetic, or why it does not.',
  })
  @Allow('figure.read')
  derivedFigures(@CurrentViewer() viewer: Viewer, @Args() args: DerivedArgs, @Info() info: GraphQLResolveInfo) {
    return this.service.derived(viewer, args, selectionOf(info));
  }
}
