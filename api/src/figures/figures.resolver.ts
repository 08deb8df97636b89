import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { FIGURE_KIND } from './figure.kind.ts';
import { FIGURES } from './figure.list.ts';
import { FIGURE } from './figure.shape.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { FigureInput, FigureListArgs, FigurePage, FigureType } from './figure.types.ts';
import { FiguresService } from './figures.service.ts';

const FigureRecord = recordResolver({
  type: FigureType,
  name: 'Figure',
  shape: FIGURE,
  kind: FIGURE_KIND,
  read: 'figure.read',
  write: 'figure.write',
  scope: 'all',
});

/** Figures over GraphQL. */
@Resolver(() => FigureType)
export class FiguresResolver extends FigureRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: FiguresService,
  ) {
    super();
  }

  @Query(() => FigurePage, { description: "The tenant's figures and those of the market desk." })
  @Allow('figure.read')
  figures(@CurrentViewer() viewer: Viewer, @Args() args: FigureListArgs, @Info() info: GraphQLResolveInfo) {
    const request = { ...checkPage(args), knownAt: args.knownAt ?? null };
    return this.reader.page(viewer, FIGURES, request, selectionOf(info));
  }

  /** Takes the place of the operation that every kind of record has: this one is asked of a moment too. */
  @Query(() => FigureType, {
    name: 'figure',
    description: 'One figure, or the one of its revisions that was known at a moment; NOT_FOUND when there is none.',
  })
  @Allow('figure.read')
  async one(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('knownAt', { type: () => Instant, nullable: true, description: 'Left out: the figure itself.' })
    knownAt: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    const known = knownAt ? await this.service.knownOf(viewer, id, knownAt) : id;
    return this.reader.record(viewer, FIGURE, known, selectionOf(info), { scope: 'all', knownAt: knownAt ?? null });
  }

  @Mutation(() => FigureType, { description: 'Adds a figure, or a revision of one.' })
  @Allow('figure.write')
  async createFigure(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: FigureInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => FigureType, { description: 'Mends a figure that was entered wrongly.' })
  @Allow('figure.write')
  async updateFigure(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: FigureInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }
}
