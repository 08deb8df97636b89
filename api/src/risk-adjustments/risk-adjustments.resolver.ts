import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RISK_ADJUSTMENTS } from './risk-adjustment.list.ts';
import { RISK_ADJUSTMENT } from './risk-adjustment.shape.ts';
import {
  RiskAdjustmentInput,
  RiskAdjustmentListArgs,
  RiskAdjustmentPage,
  RiskAdjustmentType,
} from './risk-adjustment.types.ts';
import { RiskAdjustmentsService } from './risk-adjustments.service.ts';

/** Experts' adjustments over GraphQL: they are decided and ended, never changed. */
@Resolver(() => RiskAdjustmentType)
export class RiskAdjustmentsResolver {
  constructor(
    private readonly reader: Reader,
    private readonly service: RiskAdjustmentsService,
  ) {}

  @Query(() => RiskAdjustmentPage, { description: "The tenant's adjustments and those of the market desk." })
  @Allow('riskAdjustment.read')
  riskAdjustments(
    @CurrentViewer() viewer: Viewer,
    @Args() args: RiskAdjustmentListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.reader.page(viewer, RISK_ADJUSTMENTS, checkPage(args), selectionOf(info));
  }

  @Query(() => RiskAdjustmentType, {
    description: 'One record; NOT_FOUND when there is none that the caller may see.',
  })
  @Allow('riskAdjustment.read')
  riskAdjustment(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.reader.record(viewer, RISK_ADJUSTMENT, id, selectionOf(info), { scope: 'all' });
  }

  @Mutation(() => RiskAdjustmentType, { description: 'Decides an adjustment; it runs out by itself.' })
  @Allow('riskAdjustment.write')
  async createRiskAdjustment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RiskAdjustmentInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.service.decide(viewer, input);
    return this.reader.record(viewer, RISK_ADJUSTMENT, id, selectionOf(info));
  }

  @Mutation(() => RiskAdjustmentType, { description: 'Ends an adjustment before its time, with a reason.' })
  @Allow('riskAdjustment.write')
  async endRiskAdjustment(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason') reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.end(viewer, { id, version }, reason);
    return this.reader.record(viewer, RISK_ADJUSTMENT, id, selectionOf(info));
  }
}
