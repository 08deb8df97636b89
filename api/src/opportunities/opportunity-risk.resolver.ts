import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { KeptRiskChanges } from './kept-risk-changes.ts';
import {
  KeptRiskPage,
  KeptRiskType,
  OpportunityRiskArgs,
  SinceKeptRiskArgs,
  SinceKeptRiskType,
} from './opportunity-risk.types.ts';
import { RiskSnapshots } from './risk-snapshots.ts';

/** What the risk was when an opportunity moved, over GraphQL. */
@Resolver(() => KeptRiskType)
export class OpportunityRiskResolver {
  constructor(
    private readonly snapshots: RiskSnapshots,
    private readonly changes: KeptRiskChanges,
  ) {}

  @Query(() => KeptRiskPage, {
    description:
      'The risk summaries that were in force when an opportunity moved to another stage, latest first. Moves from before Kouan kept them have none.',
  })
  @Allow('opportunity.read')
  opportunityRisk(
    @CurrentViewer() viewer: Viewer,
    @Args() args: OpportunityRiskArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    checkPage(args);
    return this.snapshots.page(viewer, args, selectionOf(info));
  }

  @Query(() => SinceKeptRiskType, {
    description: 'What moved the risk since a summary was kept with the move of an opportunity, record by record.',
  })
  @Allow('opportunity.read')
  opportunityRiskSince(@CurrentViewer() viewer: Viewer, @Args() { id, asOf = null }: SinceKeptRiskArgs) {
    return this.changes.since(viewer, id, asOf);
  }
}
