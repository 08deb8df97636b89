import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CHANGE_REASONS,
  type ChangeReason,
  type RiskBand,
  type RiskCategory,
  SHIPPING_TOPICS,
  type ShippingTopic,
} from '@kouan/shared';
import { LocalizedText, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { RiskCategoryEnum } from '../risk-notes/risk-note.types.ts';
import { SourceType } from '../sources/source.types.ts';
import { RiskBandEnum, RiskInputKindEnum, ScoreRangeType } from './score.types.ts';

const ChangeReasonEnum = vocabularyEnum(
  'RiskChangeReason',
  CHANGE_REASONS,
  'Why a fact moved its part; aged: nothing about it was changed, its weight fell or changed against others.',
);
const ShippingTopicEnum = vocabularyEnum('ShippingTopic', SHIPPING_TOPICS, 'What a check before shipping is about.');

@ObjectType({ description: 'Lower ends of the bands; what is below guarded is low.' })
export class BandsType {
  @Field(() => Float)
  guarded!: number;

  @Field(() => Float)
  elevated!: number;

  @Field(() => Float)
  high!: number;

  @Field(() => Float)
  severe!: number;
}

@ObjectType('RiskMethodNumbers', {
  description: 'Numbers of the method that are needed to follow an answer and belong to no single part.',
})
export class MethodNumbersType {
  @Field(() => Int, { description: 'A score needs at least so many parts.' })
  fewestParts!: number;

  @Field(() => Float, { description: 'What remains of the confidence in a fact that is in conflict.' })
  conflictFactor!: number;

  @Field(() => Float, { description: 'Balance from which a part rises or falls.' })
  directionThreshold!: number;

  @Field(() => Int, { description: 'What happened more days ago says nothing of where the risk moves.' })
  directionWithinDays!: number;

  @Field(() => Float, {
    description: 'A figure counts as moving when it differs by more than this share of what it was.',
  })
  steadyWithin!: number;

  @Field(() => BandsType)
  bands!: BandsType;
}

@ObjectType('SourceSensitivity', { description: 'The answer as it would be without one source.' })
export class SourceSensitivityType {
  @Field(() => SourceType)
  source!: SourceType;

  @Field(() => ScoreRangeType, { nullable: true, description: 'Null: without it there is no score.' })
  score!: ScoreRangeType | null;

  @Field(() => Float, { nullable: true, description: 'Of the central score; null where one of both is missing.' })
  change!: number | null;

  @Field(() => RiskBandEnum, { nullable: true })
  band!: RiskBand | null;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;

  @Field(() => [RiskCategoryEnum], { description: 'Parts that rest on it alone.' })
  lostParts!: RiskCategory[];
}

@ObjectType({ description: 'A record, by its kind.' })
export class RecordReferenceType {
  @Field(() => RiskInputKindEnum)
  kind!: string;

  @Field(() => ID)
  id!: string;
}

@ObjectType('ShippingCheck', { description: 'Something to find out before goods leave.' })
export class ShippingCheckType {
  @Field(() => ShippingTopicEnum)
  topic!: ShippingTopic;

  @Field({ description: 'Stable name of what is asked.' })
  key!: string;

  @Field(() => LocalizedText)
  text!: LocalizedText;

  @Field(() => [ID], { description: 'Records that it rests on, at most fifty; none where nothing is known.' })
  recordIds!: string[];

  @Field(() => RiskInputKindEnum, { nullable: true, description: 'Their kind, where they are of one kind.' })
  kind!: string | null;

  @Field(() => [RecordReferenceType], { description: 'The same records, each with its kind.' })
  records!: RecordReferenceType[];

  @Field(() => Int, { description: 'How many it rests on.' })
  recordsTotal!: number;
}

@ObjectType('RiskFactChange', { description: 'What one fact did to the score of its part.' })
export class FactChangeType {
  @Field(() => RiskInputKindEnum)
  kind!: string;

  @Field(() => ID, { description: 'The first of its records.' })
  id!: string;

  @Field(() => [ID], { description: 'Records of the fact, at most twenty.' })
  recordIds!: string[];

  @Field(() => LocalizedText)
  label!: LocalizedText;

  @Field(() => ChangeReasonEnum)
  why!: ChangeReason;

  @Field(() => Float, { description: "Points of the part's score." })
  change!: number;
}

@ObjectType('RiskPartChange', { description: 'What became of one part.' })
export class PartChangeType {
  @Field(() => RiskCategoryEnum)
  category!: RiskCategory;

  @Field(() => ScoreRangeType, { nullable: true })
  before!: ScoreRangeType | null;

  @Field(() => ScoreRangeType, { nullable: true })
  after!: ScoreRangeType | null;

  @Field(() => Float, { description: 'Of its central score; a part that is not there counts as no points.' })
  change!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of what it contributes to the score; these add up to the change of the score.',
  })
  contributionChange!: number | null;

  @Field(() => [FactChangeType], { description: 'What moved it most, first; with othersChange they add up to change.' })
  records!: FactChangeType[];

  @Field(() => Int, { description: 'Facts that are not listed.' })
  others!: number;

  @Field(() => Float, { description: 'What they did, together.' })
  othersChange!: number;
}

@ObjectType('RiskChanges', { description: 'What became of an answer, part by part and record by record.' })
export class RiskChangesType {
  @Field(() => ScoreRangeType, { nullable: true, description: 'The score before; null: there was none.' })
  before!: ScoreRangeType | null;

  @Field(() => ScoreRangeType, { nullable: true, description: 'The score after; null: there is none.' })
  after!: ScoreRangeType | null;

  @Field(() => RiskBandEnum, { nullable: true })
  bandBefore!: RiskBand | null;

  @Field(() => RiskBandEnum, { nullable: true })
  bandAfter!: RiskBand | null;

  @Field(() => Float, { description: '0 to 1.' })
  confidenceBefore!: number;

  @Field(() => Float, { description: '0 to 1.' })
  confidenceAfter!: number;

  @Field(() => Float, { nullable: true, description: 'Of the central score; null where one side has none.' })
  change!: number | null;

  @Field(() => [PartChangeType], { description: 'All six.' })
  parts!: PartChangeType[];
}

@ObjectType('RiskLinePoint', { description: 'The answer as of one day, in short.' })
export class RiskLinePointType {
  @Field(() => PlainDate)
  asOf!: string;

  @Field(() => ScoreRangeType, { nullable: true, description: 'Null: no score on that day.' })
  score!: ScoreRangeType | null;

  @Field(() => RiskBandEnum, { nullable: true })
  band!: RiskBand | null;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;
}
