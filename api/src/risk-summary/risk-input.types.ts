import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CORROBORATIONS,
  type Corroboration,
  INPUT_NOTES,
  type InputNote,
  type PolicyEffect,
  type PositionBasis,
  type PositionKind,
  type RiskDirection,
  type SourceKind,
} from '@kouan/shared';
import { LocalizedText, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { PolicyEffectEnum } from '../policy-events/policy-event.types.ts';
import { PositionBasisEnum, PositionKindEnum } from '../positions/position.types.ts';
import { SourceKindEnum } from '../sources/source.types.ts';
import { RiskDirectionEnum, RiskInputKindEnum, ScoreRangeType } from './score.types.ts';

const CorroborationEnum = vocabularyEnum(
  'Corroboration',
  CORROBORATIONS,
  'How reports of one fact stand to each other.',
);
const InputNoteEnum = vocabularyEnum('RiskInputNote', INPUT_NOTES, 'What a reader should know of an input.');
@ObjectType({
  description:
    'What was observed, before it is put on the scale: never more exact than any of the reports it rests on.',
})
export class ReadingType {
  @Field({ description: 'times: what the level now is as a multiple of what it was; or percent.' })
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'The least that any of its reports allows; null: not stated.' })
  lower!: number | null;

  @Field(() => Float, {
    description: 'The mean of the different numbers named, held to what all reports allow where they are compatible.',
  })
  central!: number;

  @Field(() => Float, { nullable: true, description: 'The most that any of its reports allows; null: not stated.' })
  upper!: number | null;
}

@ObjectType({ description: 'The weight of an input within its part, factor by factor.' })
export class InputWeightType {
  @Field(() => Float, { description: 'How far the record speaks to what was asked.' })
  relevance!: number;

  @Field(() => Float, { description: 'Of its independent origins together.' })
  reliability!: number;

  @Field(() => Float, { description: 'A half for every half-life since its date.' })
  age!: number;

  @Field(() => Float, { description: 'What the method gives this kind of record.' })
  emphasis!: number;

  @Field(() => Float, { description: 'Whether the actor said so or others did.' })
  certainty!: number;

  @Field(() => Float, { description: 'The product of the others.' })
  total!: number;
}

@ObjectType({ description: 'How an observed number becomes 0 to 100: `from` gives 0, `to` gives 100.' })
export class NormalisationScaleType {
  @Field({ description: 'linear or log.' })
  shape!: string;

  @Field(() => Float)
  from!: number;

  @Field(() => Float)
  to!: number;
}

@ObjectType({ description: 'How far one origin of a fact is relied on.' })
export class OriginReliabilityType {
  @Field(() => ID, { description: 'Of the source at the root.' })
  id!: string;

  @Field(() => SourceKindEnum)
  kind!: SourceKind;

  @Field(() => Float, { description: 'What the method gives that kind, 0 to 1.' })
  reliability!: number;
}

@ObjectType({ description: 'A step that a company is said to have taken, with what the method gives it.' })
export class PositionStepType {
  @Field(() => PositionKindEnum)
  kind!: PositionKind;

  @Field(() => PositionBasisEnum)
  basis!: PositionBasis;

  @Field(() => Float, { description: '0 to 100.' })
  score!: number;

  @Field(() => Float, { description: 'Its weight against other reports of the same company.' })
  certainty!: number;
}

@ObjectType({ description: 'What an event does to the risk, with what the method gives it either way.' })
export class PolicyEffectScoresType {
  @Field(() => PolicyEffectEnum, { nullable: true, description: 'Null: not known, and it counts as the whole range.' })
  effect!: PolicyEffect | null;

  @Field(() => Float)
  raises!: number;

  @Field(() => Float)
  lowers!: number;
}

@ObjectType('RiskInput', {
  description: 'One fact and what it did to the score; several records of one fact are one input.',
})
export class RiskInputType {
  @Field(() => ID)
  key!: string;

  @Field(() => RiskInputKindEnum)
  kind!: string;

  @Field(() => LocalizedText, { description: 'What the fact is, in words.' })
  label!: LocalizedText;

  @Field(() => [ID], {
    description: 'Ids among the figures, positions, policyEvents or notes of the summary, at most twenty.',
  })
  recordIds!: string[];

  @Field(() => Int, { description: 'Records of this one fact, named in recordIds or not.' })
  recordsTotal!: number;

  @Field(() => [ID], { description: 'At most twenty.' })
  evidenceIds!: string[];

  @Field(() => Int, { description: 'Places in sources that support it, named in evidenceIds or not.' })
  evidenceTotal!: number;

  @Field(() => Int, { description: 'Independent origins that support it.' })
  origins!: number;

  @Field(() => CorroborationEnum)
  corroboration!: Corroboration;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day its age is counted from; null where it does not age.',
  })
  datedOn!: string | null;

  @Field(() => ReadingType, { nullable: true, description: 'For figures.' })
  reading!: ReadingType | null;

  @Field(() => NormalisationScaleType, {
    nullable: true,
    description: 'For figures: how the reading is put on the scale.',
  })
  scale!: NormalisationScaleType | null;

  @Field(() => [PositionStepType], { nullable: true, description: 'For companies.' })
  steps!: PositionStepType[] | null;

  @Field(() => PolicyEffectScoresType, { nullable: true, description: 'For policy events.' })
  event!: PolicyEffectScoresType | null;

  @Field(() => Int, { nullable: true, description: 'For notes, 1 to 5.' })
  severity!: number | null;

  @Field(() => Int, { nullable: true, description: 'For notes, 1 to 5.' })
  likelihood!: number | null;

  @Field(() => ScoreRangeType, { description: 'Where it stands on the scale of 0 to 100.' })
  normalised!: ScoreRangeType;

  @Field(() => RiskDirectionEnum, {
    description:
      "Where it says that the risk moves: rising counts 1, steady 0, falling -1 in the balance of its part, by its weight. unknown: it says nothing of that, or happened longer ago than the method's directionWithinDays.",
  })
  direction!: RiskDirection;

  @Field(() => [OriginReliabilityType], { description: 'Its reliability, origin by origin; at most twenty.' })
  originReliability!: OriginReliabilityType[];

  @Field(() => Int, { nullable: true, description: 'Days in which it loses half its weight; null: it does not age.' })
  halfLifeDays!: number | null;

  @Field(() => Float, { description: 'How well the fact is evidenced, 0 to 1.' })
  confidence!: number;

  @Field(() => InputWeightType)
  weight!: InputWeightType;

  @Field(() => Float, { description: "Its share of the part's weight; the shares of a part sum to 1." })
  share!: number;

  @Field(() => Float, { description: "Its points of the part's score; they sum to that score." })
  points!: number;

  @Field(() => [InputNoteEnum])
  notes!: InputNote[];
}
