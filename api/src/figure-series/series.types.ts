import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  DERIVED_NOTES,
  DERIVED_OPERATIONS,
  DERIVED_REFUSALS,
  type DerivedNote,
  type DerivedOperation,
  type DerivedRefusal,
  SERIES_KINDS,
  type SeriesKind,
} from '@kouan/shared';
import { FigureRelationEnum } from '../corroboration/figure-groups.types.ts';
import { ComparisonFormEnum, DirectionEnum, FigureType, ObservationStatusEnum } from '../figures/figure.types.ts';
import { QuantityType, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { IndicatorType, MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';

const SeriesKindEnum = vocabularyEnum('SeriesKind', SERIES_KINDS, 'What the periods of a series have in common.');
const OperationEnum = vocabularyEnum('DerivedOperation', DERIVED_OPERATIONS, 'What Kouan works out from figures.');
const RefusalEnum = vocabularyEnum('DerivedRefusal', DERIVED_REFUSALS, 'Why nothing is worked out.');
const NoteEnum = vocabularyEnum('DerivedNote', DERIVED_NOTES, 'What a reader should know of a result.');
const LineOfEnum = vocabularyEnum('ArithmeticOf', ['value', 'lower', 'upper'] as const, 'Which number a line gives.');
const WholeEnum = vocabularyEnum(
  'ShareOf',
  ['all_goods', 'all_markets'] as const,
  'What a share is a part of: all goods of the market, or the same goods to all markets.',
);

@ObjectType('DerivedTerm', { description: 'What is known of one period: one figure, or all about the same thing.' })
export class DerivedTermType {
  @Field()
  period!: string;

  @Field(() => MarketType, { nullable: true })
  market!: MarketType | null;

  @Field(() => SectorType, { nullable: true })
  sector!: SectorType | null;

  @Field(() => QuantityType, { description: 'What its figures allow together; where they conflict, the whole range.' })
  value!: QuantityType;

  @Field(() => FigureRelationEnum)
  relation!: string;

  @Field(() => Int, { description: 'Independent origins behind it.' })
  origins!: number;

  @Field(() => ObservationStatusEnum, { description: 'The least settled of its figures.' })
  status!: string;

  @Field(() => [FigureType], { description: 'The figures themselves, with their sources.' })
  figures!: FigureType[];
}

@ObjectType('ArithmeticLine', { description: 'A calculation in digits and signs, to be done again by hand.' })
export class ArithmeticLineType {
  @Field(() => LineOfEnum)
  of!: string;

  @Field()
  expression!: string;
}

@ObjectType('DerivedFigure', {
  description: 'A figure that Kouan works out from others when it is asked, or why it does not; never stored.',
})
export class DerivedFigureType {
  @Field(() => OperationEnum)
  operation!: DerivedOperation;

  @Field()
  period!: string;

  @Field(() => QuantityType, { nullable: true, description: 'With the bounds of its terms; a change has no sign.' })
  value!: QuantityType | null;

  @Field(() => ComparisonFormEnum, { nullable: true, description: 'How the value is to be read.' })
  form!: string | null;

  @Field(() => DirectionEnum, { nullable: true })
  direction!: string | null;

  @Field(() => ObservationStatusEnum, { nullable: true, description: 'The least settled of its terms.' })
  status!: string | null;

  @Field(() => [ArithmeticLineType])
  arithmetic!: ArithmeticLineType[];

  @Field(() => [NoteEnum])
  notes!: DerivedNote[];

  @Field(() => RefusalEnum, { nullable: true, description: 'Why there is no value.' })
  refusal!: DerivedRefusal | null;

  @Field(() => [String], { description: 'What a gap lacks: periods, or codes of sectors.' })
  missing!: string[];

  @Field(() => [DerivedTermType], { description: 'What it was worked out from, in the order of the arithmetic.' })
  terms!: DerivedTermType[];
}

@ObjectType('SeriesPoint', { description: 'One place of a series; without a term it is a gap.' })
export class SeriesPointType {
  @Field()
  period!: string;

  @Field(() => DerivedTermType, { nullable: true })
  term!: DerivedTermType | null;

  @Field(() => DerivedFigureType, { description: 'The change on the same period a year before.' })
  yearOnYear!: DerivedFigureType;
}

@ObjectType('FigureSeries', {
  description: 'Levels of one thing over time, all of one kind of period and in one unit.',
})
export class FigureSeriesType {
  @Field(() => IndicatorType)
  indicator!: IndicatorType;

  @Field(() => MarketType, { nullable: true })
  market!: MarketType | null;

  @Field(() => SectorType, { nullable: true })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true })
  region!: RegionType | null;

  @Field(() => SeriesKindEnum)
  kind!: SeriesKind;

  @Field(() => String, { nullable: true, description: 'The unit of the series; null where nothing is known.' })
  unit!: string | null;

  @Field(() => [String], { description: 'Every unit that figures of this kind are in; they are never converted.' })
  units!: string[];

  @Field(() => [SeriesKindEnum], { description: 'Kinds of period that there are figures of.' })
  kinds!: SeriesKind[];

  @Field(() => [SeriesPointType], { description: 'Every period of the kind from first to last.' })
  points!: SeriesPointType[];
}

/** What levels a series is made of. */
@ArgsType()
export class SeriesArgs {
  @Field(() => ID, { description: 'As in exports.' })
  indicator!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: figures of no single market.' })
  market?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code, exactly this; left out: all goods.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: 'Left out: figures of no single region.' })
  region?: string | null;

  @Field(() => SeriesKindEnum)
  kind!: SeriesKind;

  @Field(() => String, { nullable: true, description: 'Left out: the unit that most of its figures are in.' })
  unit?: string | null;

  @Field(() => PlainDate, { description: 'First day; at most 20 years lie between it and the last.' })
  from!: string;

  @Field(() => PlainDate)
  to!: string;

  @Field(() => Instant, { nullable: true, description: 'What had been recorded by then; left out: what stands now.' })
  knownAt?: string | null;
}

@ArgsType()
export class DerivedArgs extends SeriesArgs {
  @Field(() => OperationEnum)
  operation!: DerivedOperation;

  @Field(() => WholeEnum, { nullable: true, description: 'Of a share; left out: all goods.' })
  shareOf?: 'all_goods' | 'all_markets' | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of a sum over sectors, 2 to 30 HS codes; left out, the periods of each year are added up.',
  })
  sectors?: string[] | null;
}
