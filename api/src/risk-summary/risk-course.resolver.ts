import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskCourseService } from './course.service.ts';
import { RiskChangesType, RiskLinePointType } from './insight.types.ts';
import { SubjectArgs } from './risk-summary.args.ts';

@ArgsType()
class RiskChangesArgs extends SubjectArgs {
  @Field(() => PlainDate, { nullable: true, description: 'The later day; left out: today in Beijing.' })
  asOf: string | null = null;

  @Field(() => PlainDate, { description: 'The earlier day.' })
  since!: string;

  @Field(() => Instant, {
    nullable: true,
    description: 'What had been recorded by then is the earlier answer; left out: all that stands now.',
  })
  sinceKnownAt: string | null = null;
}

@ArgsType()
class RiskLineArgs extends SubjectArgs {
  @Field(() => PlainDate)
  from!: string;

  @Field(() => PlainDate)
  to!: string;
}

/** How an answer came about in time, over GraphQL. */
@Resolver()
export class RiskCourseResolver {
  constructor(private readonly service: RiskCourseService) {}

  @Query(() => RiskChangesType, {
    description: 'What changed between two days, or two states of knowledge: parts, and the records that moved them.',
  })
  @Allow('riskSummary.read')
  riskChanges(@CurrentViewer() viewer: Viewer, @Args() args: RiskChangesArgs) {
    const { market, sector = null, region = null, asOf = null, knownAt = null, since, sinceKnownAt = null } = args;
    const then = { asOf: since, knownAt: sinceKnownAt };
    return this.service.changes(viewer, { market, sector, region }, { asOf, knownAt }, then);
  }

  @Query(() => [RiskLinePointType], { description: 'The score on at most sixty days, evenly spread.' })
  @Allow('riskSummary.read')
  riskLine(@CurrentViewer() viewer: Viewer, @Args() args: RiskLineArgs) {
    const { market, sector = null, region = null, from, to, knownAt = null } = args;
    return this.service.line(viewer, { market, sector, region }, { from, to, knownAt });
  }
}
