import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type ConfidenceWord,
  KEPT_RISK_DOUBTS,
  type KeptRiskDoubt,
  type RiskBand,
  type RiskCategory,
  type RiskDirection,
} from '@kouan/shared';
import { vocabularyEnum } from '../platform/graphql/common.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { RiskCategoryEnum } from '../risk-notes/risk-note.types.ts';
import { RiskChangesType } from '../risk-summary/insight.types.ts';
import { ConfidenceWordEnum } from '../risk-summary/risk-summary.types.ts';
import { RiskBandEnum, RiskDirectionEnum, RiskMessageType, ScoreRangeType } from '../risk-summary/score.types.ts';

@ObjectType('KeptRiskPart', { description: 'One of the six parts of a summary as it was kept.' })
export class KeptRiskPartType {
  @Field(() => RiskCategoryEnum)
  category!: RiskCategory;

  @Field(() => Float, { nullable: true, description: '0 to 100; null: nothing to score.' })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: 'Points of the score; null where there was none.' })
  contribution!: number | null;

  @Field(() => RiskDirectionEnum)
  direction!: RiskDirection;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;

  @Field(() => Int, { description: 'Facts that it rested on.' })
  facts!: number;
}

@ObjectType('KeptRisk', {
  description:
    'The risk summary that was in force when an opportunity moved to another stage, for one of its sectors. Never altered.',
})
export class KeptRiskType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'The move, among those of the stage history.' })
  stageChangeId!: string;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => SectorType, { nullable: true, description: 'Null: all goods.' })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true, description: 'Null: the whole country.' })
  region!: RegionType | null;

  @Field(() => PlainDate, { description: 'The day on which the move took effect.' })
  asOf!: string;

  @Field(() => Instant, { description: 'The moment at which the move was entered.' })
  knownAt!: string;

  @Field({ description: 'Version of the method, described in docs/risk-method.md.' })
  methodVersion!: string;

  @Field(() => ScoreRangeType, { nullable: true, description: 'Null: there was no score; `missing` says why.' })
  score!: ScoreRangeType | null;

  @Field(() => RiskBandEnum, { nullable: true })
  band!: RiskBand | null;

  @Field(() => RiskDirectionEnum)
  direction!: RiskDirection;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;

  @Field(() => ConfidenceWordEnum)
  confidenceWord!: ConfidenceWord;

  @Field(() => [KeptRiskPartType], { description: 'All six, the missing ones too.' })
  parts!: KeptRiskPartType[];

  @Field(() => [RiskMessageType], { description: 'What was missing, in words.' })
  missing!: RiskMessageType[];
}

export const KeptRiskPage = pageOf(KeptRiskType, 'KeptRiskPage');

@ArgsType()
export class OpportunityRiskArgs extends PageArgs {
  @Field(() => ID)
  opportunityId!: string;
}

const KeptRiskDoubtEnum = vocabularyEnum(
  'KeptRiskDoubt',
  KEPT_RISK_DOUBTS,
  'Why a summary that was kept cannot be held against a later one: it was made with another version of the method, or the records of that moment no longer give what was kept.',
);

@ObjectType('SinceKeptRisk', {
  description: 'What has become of the risk since a summary was kept with the move of an opportunity.',
})
export class SinceKeptRiskType {
  @Field(() => ScoreRangeType, { nullable: true, description: 'The score now; null: there is none.' })
  score!: ScoreRangeType | null;

  @Field(() => RiskBandEnum, { nullable: true })
  band!: RiskBand | null;

  @Field({ description: 'Version of the method that the score of now is made with.' })
  methodVersion!: string;

  @Field(() => KeptRiskDoubtEnum, { nullable: true, description: 'Null: the two can be compared.' })
  doubt!: KeptRiskDoubt | null;

  @Field(() => RiskChangesType, { nullable: true, description: 'Null where there is a doubt.' })
  changes!: RiskChangesType | null;
}

@ArgsType()
export class SinceKeptRiskArgs {
  @Field(() => ID, { description: 'Of the kept summary.' })
  id!: string;

  @Field(() => PlainDate, { nullable: true, description: 'The later day; left out: today in Beijing.' })
  asOf: string | null = null;
}
