import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { POSITION_KIND } from './position.entity.ts';
import { marketPositions } from './position.list.ts';
import { positionShape } from './position.shape.ts';
import { PositionInput, PositionListArgs, PositionPage, PositionType } from './position.types.ts';
import { PositionsService } from './positions.service.ts';

const PositionRecord = recordResolver({
  type: PositionType,
  name: 'MarketPosition',
  shape: positionShape,
  kind: POSITION_KIND,
  read: 'marketPosition.read',
  write: 'marketPosition.write',
  scope: 'all',
});

/** Market positions over GraphQL. */
@Resolver(() => PositionType)
export class PositionsResolver extends PositionRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: PositionsService,
  ) {
    super();
  }

  @Query(() => PositionPage, { description: "The tenant's market positions and those of the market desk." })
  @Allow('marketPosition.read')
  marketPositions(@CurrentViewer() viewer: Viewer, @Args() args: PositionListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, marketPositions(viewer), checkPage(args), selectionOf(info));
  }

  @Mutation(() => PositionType, { description: 'Adds a market position.' })
  @Allow('marketPosition.write')
  async createMarketPosition(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PositionInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => PositionType, { description: 'Changes a market position; what the input leaves out stays.' })
  @Allow('marketPosition.write')
  async updateMarketPosition(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: PositionInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }
}
