import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CONFIDENCE_WORDS,
  CORROBORATIONS,
  type ConfidenceWord,
  type Corroboration,
  INPUT_NOTES,
  type InputNote,
  RISK_BANDS,
  RISK_DIRECTIONS,
  type RiskBand,
  type RiskCategory,
  type RiskDirection,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from '@kouan/shared';
import { FigureType } from '../figures/figure.types.ts';
import { LocalizedText, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { PolicyEventType } from '../policy-events/policy-event.types.ts';
import { PositionType } from '../positions/position.types.ts';
import { RiskCategoryEnum, RiskNoteVersionType } from '../risk-notes/risk-note.types.ts';

export const RiskBandEnum = vocabularyEnum('RiskBand', RISK_BANDS, "Kouan's own bands, lowest risk first.");
export const RiskDirectionEnum = vocabularyEnum('RiskDirection', RISK_DIRECTIONS, 'Which way the risk moves.');
export const ConfidenceWordEnum = vocabularyEnum(
  'ConfidenceWord',
  CONFIDENCE_WORDS,
  'How sure a summary is, in a word.',
);
const CorroborationEnum = vocabularyEnum(
  'Corroboration',
  CORROBORATIONS,
  'How reports of one fact stand to each other.',
);
const InputNoteEnum = vocabularyEnum('RiskInputNote', INPUT_NOTES, 'What a reader should know of an input.');
const SetAsideEnum = vocabularyEnum('SetAsideReason', SET_ASIDE_REASONS, 'Why a record was found but not counted.');
const RiskInputKindEnum = vocabularyEnum(
  'RiskInputKind',
  ['figure', 'position', 'policy_event', 'note'] as const,
  'What kind of record an input rests on.',
);

@ObjectType({ description: 'A number from 0 to 100, higher is riskier, and the range that its evidence allows.' })
export class ScoreRangeType {
  @Field(() => Float)
  lower!: number;

  @Field(() => Float)
  central!: number;

  @Field(() => Float)
  upper!: number;
}

@ObjectType({ description: 'Something that Kouan says of a summary.' })
export class RiskMessageType {
  @Field({ description: 'Stable name of what is said.' })
  key!: string;

  @Field(() => LocalizedText)
  text!: LocalizedText;
}

@ObjectType({ description: 'What was observed, before it is put on the scale.' })
export class ReadingType {
  @Field({ description: 'times: what the level now is as a multiple of what it was; or percent.' })
  unit!: string;

  @Field(() => Float, { nullable: true })
  lower!: number | null;

  @Field(() => Float)
  central!: number;

  @Field(() => Float, { nullable: true })
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

  @Field(() => ScoreRangeType, { description: 'Where it stands on the scale of 0 to 100.' })
  normalised!: ScoreRangeType;

  @Field(() => InputWeightType)
  weight!: InputWeightType;

  @Field(() => Float, { description: "Its share of the part's weight; the shares of a part sum to 1." })
  share!: number;

  @Field(() => Float, { description: "Its points of the part's score; they sum to that score." })
  points!: number;

  @Field(() => [InputNoteEnum])
  notes!: InputNote[];
}

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

  @Field(() => Int, { description: 'Documents that they came in.' })
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
}
