import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CONFIDENCE_WORDS,
  type ConfidenceWord,
  type RiskBand,
  type RiskCategory,
  type RiskDirection,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from '@kouan/shared';
import { FigureType } from '../figures/figure.types.ts';
import { vocabularyEnum } from '../platform/graphql/common.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { OpportunityType } from '../opportunities/opportunity.types.ts';
import { CountryRatingType } from '../country-ratings/country-rating.types.ts';
import { RiskAdjustmentType } from '../risk-adjustments/risk-adjustment.types.ts';
import { PolicyEventType } from '../policy-events/policy-event.types.ts';
import { PositionType } from '../positions/position.types.ts';
import { RiskCategoryEnum, RiskNoteVersionType } from '../risk-notes/risk-note.types.ts';
import { RiskInputType } from './risk-input.types.ts';
import { MethodNumbersType, ShippingCheckType, SourceSensitivityType } from './insight.types.ts';
import { RiskBandEnum, RiskDirectionEnum, RiskMessageType, ScoreRangeType } from './score.types.ts';

export const ConfidenceWordEnum = vocabularyEnum(
  'ConfidenceWord',
  CONFIDENCE_WORDS,
  'How sure a summary is, in a word.',
);
const SetAsideEnum = vocabularyEnum('SetAsideReason', SET_ASIDE_REASONS, 'Why a record was found but not counted.');
@ObjectType({ description: 'A record that was found but could not be counted.' })
export class SetAsideType {
  @Field(() => ID)
  recordId!: string;

  @Field(() => SetAsideEnum)
  reason!: SetAsideReason;
}

@ObjectType({ description: 'How many records a part has set aside for one reason.' })
export class SetAsideCountType {
  @Field(() => SetAsideEnum)
  reason!: SetAsideReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'How many records speak to the question, shown or not.' })
export class RecordTotalsType {
  @Field(() => Int)
  figures!: number;

  @Field(() => Int)
  positions!: number;

  @Field(() => Int)
  policyEvents!: number;

  @Field(() => Int)
  notes!: number;
}

@ObjectType('RiskPart', { description: 'One of the six parts of a summary.' })
export class RiskPartType {
  @Field(() => RiskCategoryEnum)
  category!: RiskCategory;

  @Field(() => Float, { description: 'Its weight in the method.' })
  weight!: number;

  @Field(() => Float, { nullable: true, description: 'Its weight among the parts that are present.' })
  effectiveWeight!: number | null;

  @Field(() => ScoreRangeType, { nullable: true, description: 'Null: nothing to score.' })
  score!: ScoreRangeType | null;

  @Field(() => Float, { nullable: true, description: 'Points of the total score; they add up to it.' })
  contribution!: number | null;

  @Field(() => RiskDirectionEnum)
  direction!: RiskDirection;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;

  @Field(() => [RiskInputType], { description: 'The weightiest fifty, most points first.' })
  inputs!: RiskInputType[];

  @Field(() => Int, { description: 'Facts that count in the part, listed in inputs or not.' })
  inputsTotal!: number;

  @Field(() => Float, { description: 'Share of the facts that are not listed, together.' })
  otherShare!: number;

  @Field(() => Float, { description: 'Points of the facts that are not listed, together.' })
  otherPoints!: number;

  @Field(() => [SetAsideType], { description: 'At most fifty; setAsideCounts tells of all.' })
  setAside!: SetAsideType[];

  @Field(() => Int)
  setAsideTotal!: number;

  @Field(() => [SetAsideCountType])
  setAsideCounts!: SetAsideCountType[];

  @Field(() => RiskMessageType, { nullable: true, description: 'Why there is nothing to score.' })
  missing!: RiskMessageType | null;
}

@ObjectType('RiskConfidence', { description: 'How sure a summary is, and why.' })
export class RiskConfidenceType {
  @Field(() => Float, { description: '0 to 1: evidence times breadth.' })
  value!: number;

  @Field(() => ConfidenceWordEnum)
  word!: ConfidenceWord;

  @Field(() => Float)
  evidence!: number;

  @Field(() => Float)
  breadth!: number;

  @Field(() => Int, { description: 'Independent origins under the whole summary.' })
  origins!: number;

  @Field(() => Int, {
    description: 'Source records that they came in; one document may have been recorded by several tenants.',
  })
  documents!: number;

  @Field(() => [RiskMessageType])
  reasons!: RiskMessageType[];
}

@ObjectType('RiskSummary', {
  description:
    'How risky it is to trade with a market, with everything under it. A record of what is known, no legal advice.',
})
export class RiskSummaryType {
  @Field({ description: 'Version of the method, described in docs/risk-method.md.' })
  methodVersion!: string;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => SectorType, { nullable: true, description: 'Null: all goods.' })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true, description: 'Null: the whole country.' })
  region!: RegionType | null;

  @Field(() => PlainDate, { description: 'What was true by that day.' })
  asOf!: string;

  @Field(() => Instant, { nullable: true, description: 'What had been recorded by then; null: all that stands now.' })
  knownAt!: string | null;

  @Field(() => ScoreRangeType, {
    nullable: true,
    description: 'Null with fewer than three parts; never zero for want of evidence.',
  })
  score!: ScoreRangeType | null;

  @Field(() => RiskBandEnum, { nullable: true })
  band!: RiskBand | null;

  @Field(() => [RiskBandEnum], { nullable: true, description: 'The bands of both ends of the range.' })
  bandRange!: RiskBand[] | null;

  @Field(() => RiskDirectionEnum)
  direction!: RiskDirection;

  @Field(() => RiskConfidenceType)
  confidence!: RiskConfidenceType;

  @Field(() => [RiskPartType], { description: 'All six, the missing ones too.' })
  parts!: RiskPartType[];

  @Field(() => [RiskMessageType], { description: 'Up to three, the weightiest first.' })
  reasons!: RiskMessageType[];

  @Field(() => [RiskMessageType])
  missing!: RiskMessageType[];

  @Field(() => [RiskMessageType], { description: 'What to ask before shipping; never how to get around a control.' })
  checks!: RiskMessageType[];

  @Field(() => RecordTotalsType, { description: 'What stood then and speaks to the question, in numbers.' })
  totals!: RecordTotalsType;

  @Field(() => [FigureType], {
    description:
      'Figures that stood then and speak to the question: the latest hundred and those of the inputs listed, latest period first.',
  })
  figures!: FigureType[];

  @Field(() => [PositionType], { description: 'The latest hundred and those of the inputs listed.' })
  positions!: PositionType[];

  @Field(() => [PolicyEventType], { description: 'The latest hundred and those of the inputs listed.' })
  policyEvents!: PolicyEventType[];

  @Field(() => [RiskNoteVersionType], {
    description: 'Published notes that stood on that day: the latest hundred and those of the inputs listed.',
  })
  notes!: RiskNoteVersionType[];

  @Field(() => MethodNumbersType, { description: 'Numbers of the method that no part carries.' })
  method!: MethodNumbersType;

  @Field(() => [SourceSensitivityType], {
    description: 'The answer without each source, those under the most points first, at most fifty.',
  })
  sensitivity!: SourceSensitivityType[];

  @Field(() => [ShippingCheckType], {
    description:
      'What to find out before shipping, and the records that ask for it; never how to get around a control.',
  })
  shippingChecks!: ShippingCheckType[];

  @Field(() => RiskAdjustmentType, {
    nullable: true,
    description: "A reviewer's judgement in force on that day: shown beside the score and never part of it.",
  })
  adjustment!: RiskAdjustmentType | null;

  @Field(() => ScoreRangeType, {
    nullable: true,
    description: "The score with the reviewer's points added; null without a score or an adjustment.",
  })
  adjustedScore!: ScoreRangeType | null;

  @Field(() => [CountryRatingType], {
    description:
      'Ratings of others in force on that day, the latest of each issuer and scale; never part of the score.',
  })
  ratings!: CountryRatingType[];

  @Field(() => [OpportunityType], {
    nullable: true,
    description:
      'Open opportunities of the own tenant as they stand now, changed last first, at most ten; null where the caller may not read them. They are never netted off.',
  })
  opportunities!: OpportunityType[] | null;

  @Field(() => Int, { nullable: true, description: 'How many open opportunities there are; null as above.' })
  opportunitiesTotal!: number | null;
}
