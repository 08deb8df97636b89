import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';

/** What an answer is about: which market, sector and region, as known when. */
@ArgsType()
export class SubjectArgs {
  @Field(() => ID, { description: 'ISO 3166-1, as in RU.' })
  market!: string;

  @Field(() => ID, { nullable: true, description: 'An HS code; left out: all goods.' })
  sector: string | null = null;

  @Field(() => ID, { nullable: true, description: 'GB/T 2260; left out: the whole country.' })
  region: string | null = null;

  @Field(() => Instant, {
    nullable: true,
    description: 'What had been recorded by then; left out: all that stands now.',
  })
  knownAt: string | null = null;
}

/** What is asked of a summary: its subject, on which day. */
@ArgsType()
export class RiskSummaryArgs extends SubjectArgs {
  @Field(() => PlainDate, { nullable: true, description: 'What was true by that day; left out: today in Beijing.' })
  asOf: string | null = null;
}
