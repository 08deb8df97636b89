import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { FigureGroups } from './figure-groups.service.ts';
import { FigureGroupArgs, FigureGroupPage, FigureGroupType } from './figure-groups.types.ts';

/** Figures about the same thing, over GraphQL. */
@Resolver(() => FigureGroupType)
export class FigureGroupsResolver {
  constructor(private readonly groups: FigureGroups) {}

  @Query(() => FigureGroupPage, {
    description: 'Figures about the same thing beside each other, the own ones and those of the market desk.',
  })
  @Allow('figure.read')
  figureGroups(@CurrentViewer() viewer: Viewer, @Args() args: FigureGroupArgs, @Info() info: GraphQLResolveInfo) {
    checkPage(args);
    return this.groups.page(viewer, args, selectionOf(info));
  }

  @Query(() => FigureGroupType, {
    description: 'The group that a figure stands in, and how each of the others stands to it.',
  })
  @Allow('figure.read')
  corroborationOfFigure(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.groups.ofFigure(viewer, id, selectionOf(info));
  }
}
