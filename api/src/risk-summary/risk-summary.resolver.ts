import { Args, ArgsType, Field, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskSummaryService } from './risk-summary.service.ts';
import { RiskSummaryType } from './risk-summary.types.ts';

@ArgsType()
class RiskSummaryArgs {
  @Field(() => ID, { description: 'ISO 3166-1, as in RU.' })
  market!: string;

  @Field(() => ID, { nullable: true, description: 'An HS code; left out: all goods.' })
  sector: string | null = null;

  @Field(() => ID, { nullable: true, description: 'GB/T 2260; left out: the whole country.' })
  region: string | null = null;

  @Field(() => PlainDate, { nullable: true, description: 'What was true by that day; left out: today in Beijing.' })
  asOf: string | null = null;

  @Field(() => Instant, {
    nullable: true,
    description: 'What had been recorded by then; left out: all that stands now.',
  })
  knownAt: string | null = null;
}

/** Risk summaries over GraphQL. */
@Resolver(() => RiskSummaryType)
export class RiskSummaryResolver {
  constructor(private readonly service: RiskSummaryService) {}

  @Query(() => RiskSummaryType, { description: 'How risky it is to trade with a market, with everything under it.' })
  @Allow('riskSummary.read')
  riskSummary(@CurrentViewer() viewer: Viewer, @Args() args: RiskSummaryArgs, @Info() info: GraphQLResolveInfo) {
    const { market, sector = null, region = null, asOf = null, knownAt = null } = args;
    return this.service.summary(viewer, { market, sector, region, asOf, knownAt }, selectionOf(info));
  }
}
