import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskInputPageType, RiskInputsArgs } from './inputs.types.ts';
import { RiskInputsService } from './inputs.service.ts';
import { RiskSummaryArgs } from './risk-summary.args.ts';
import { RiskSummaryService } from './risk-summary.service.ts';
import { RiskSummaryType } from './risk-summary.types.ts';

/** Risk summaries over GraphQL. */
@Resolver(() => RiskSummaryType)
export class RiskSummaryResolver {
  constructor(
    private readonly service: RiskSummaryService,
    private readonly inputs: RiskInputsService,
  ) {}

  @Query(() => RiskSummaryType, { description: 'How risky it is to trade with a market, with everything under it.' })
  @Allow('riskSummary.read')
  riskSummary(@CurrentViewer() viewer: Viewer, @Args() args: RiskSummaryArgs, @Info() info: GraphQLResolveInfo) {
    const { market, sector = null, region = null, asOf = null, knownAt = null } = args;
    return this.service.summary(viewer, { market, sector, region, asOf, knownAt }, selectionOf(info));
  }

  @Query(() => RiskInputPageType, {
    description:
      'Every fact that counts in one part of a summary, with its arithmetic; the same question, the same answer.',
  })
  @Allow('riskSummary.read')
  riskInputs(@CurrentViewer() viewer: Viewer, @Args() args: RiskInputsArgs, @Info() info: GraphQLResolveInfo) {
    const { market, sector = null, region = null, asOf = null, knownAt = null, category, after = null } = args;
    const { first } = checkPage({ first: args.first });
    const asked = { market, sector, region, asOf, knownAt };
    return this.inputs.page(viewer, asked, { category, first, after }, selectionOf(info));
  }
}
