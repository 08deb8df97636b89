import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RiskBand, RiskCategory } from '@kouan/shared';
import { LocalizedText } from '../platform/graphql/common.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { RiskBandEnum, ScoreRangeType } from '../risk-summary/score.types.ts';
import { RiskCategoryEnum } from '../risk-notes/risk-note.types.ts';

@ObjectType({ description: 'A company that is watched, by name.' })
export class WatchedCompany {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedText)
  name!: LocalizedText;
}

@ObjectType({ description: 'The score of what is watched, as it stands now.' })
export class WatchedScore {
  @Field(() => ScoreRangeType, { nullable: true, description: 'Null: too little is known for a score.' })
  score!: ScoreRangeType | null;

  @Field(() => RiskBandEnum, { nullable: true })
  band!: RiskBand | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points that it has moved since the person last looked; null when they never did, when there was or is no score, when they looked by another day, or when the method has changed since.',
  })
  change!: number | null;
}

@ObjectType('Watch', { description: 'What one person watches: a market, in a sector or all goods, with a focus.' })
export class WatchType {
  @Field(() => ID)
  id!: string;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => SectorType, { nullable: true, description: 'Null: all goods.' })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true, description: 'Null: the whole country.' })
  region!: RegionType | null;

  @Field(() => RiskCategoryEnum, { nullable: true, description: 'Null: every part of the summary.' })
  topic!: RiskCategory | null;

  @Field(() => WatchedCompany, { nullable: true, description: 'Null: every company.' })
  company!: WatchedCompany | null;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When the person last looked at its score.' })
  lookedAt!: string | null;

  @Field(() => Int, { description: 'Changes that the person has not read, counted up to 100.' })
  unread!: number;

  @Field(() => WatchedScore, { description: 'Computed only when asked for.' })
  current!: WatchedScore;
}

@InputType('WatchInput', { description: 'What is to be watched.' })
export class WatchInput {
  @Field(() => ID)
  market!: string;

  @Field(() => ID, { nullable: true, description: 'An HS code; left out: all goods.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: 'GB/T 2260; left out: the whole country.' })
  region?: string | null;

  @Field(() => RiskCategoryEnum, { nullable: true, description: 'One part alone, as in payment_channels.' })
  topic?: RiskCategory | null;

  @Field(() => ID, { nullable: true, description: 'One company alone; not together with a topic.' })
  organizationId?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Day by which the caller reads its score, in letters too; left out: today, whatever day that is.',
  })
  asOf?: string | null;
}

@ArgsType()
export class WatchForArgs {
  @Field(() => ID)
  market!: string;

  @Field(() => ID, { nullable: true })
  sector?: string | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;
}
