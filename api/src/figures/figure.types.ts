import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  CHANGE_DIRECTIONS,
  COMPARISON_BASES,
  COMPARISON_FORMS,
  type ChangeDirection,
  type ComparisonBasis,
  type ComparisonForm,
  OBSERVATION_STATUSES,
  type ObservationStatus,
} from '@kouan/shared';
import {
  LocalizedText,
  LocalizedTextInput,
  QuantityInput,
  QuantityType,
  vocabularyEnum,
} from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { IndicatorType, MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

export const ComparisonBasisEnum = vocabularyEnum(
  'ComparisonBasis',
  COMPARISON_BASES,
  'With what a value is compared.',
);
export const ComparisonFormEnum = vocabularyEnum('ComparisonForm', COMPARISON_FORMS, 'How a comparison is expressed.');
export const DirectionEnum = vocabularyEnum(
  'ChangeDirection',
  CHANGE_DIRECTIONS,
  'Which way a change goes; its value has no sign.',
);
export const ObservationStatusEnum = vocabularyEnum(
  'ObservationStatus',
  OBSERVATION_STATUSES,
  'How final a statistic is.',
);
const FigureSortEnum = vocabularyEnum(
  'FigureSort',
  ['recent', 'code', 'period'] as const,
  'recent: changed last first; code: newest number first; period: latest first, undated last.',
);

@ObjectType('ImpliedBase', {
  description: 'What a change implies of the period before it; never more exact than its parts.',
})
export class ImpliedBaseType {
  @Field(() => QuantityType)
  base!: QuantityType;

  @Field({ description: 'The base is so small that the change says little about size.' })
  isTiny!: boolean;
}

@ObjectType('Figure', { description: 'One observed statistic, as it was reported.' })
export class FigureType extends RecordType {
  @Field(() => IndicatorType)
  indicator!: IndicatorType;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What is measured, where the indicator alone does not say it.',
  })
  title!: LocalizedText | null;

  @Field(() => MarketType, { nullable: true })
  market!: MarketType | null;

  @Field(() => RegionType, {
    nullable: true,
    description: 'Null where the figure is of no single region, or none is stated.',
  })
  region!: RegionType | null;

  @Field(() => SectorType, { nullable: true, description: 'Null for all goods.' })
  sector!: SectorType | null;

  @Field(() => QuantityType)
  value!: QuantityType;

  @Field(() => ComparisonBasisEnum)
  comparisonBasis!: ComparisonBasis;

  @Field(() => ComparisonFormEnum)
  comparisonForm!: ComparisonForm;

  @Field(() => DirectionEnum)
  direction!: ChangeDirection;

  @Field(() => String, { nullable: true, description: 'As in 2022-Q1 or 2022-03; null where none is stated.' })
  period!: string | null;

  @Field(() => PlainDate, { nullable: true })
  periodFrom!: string | null;

  @Field(() => PlainDate, { nullable: true })
  periodTo!: string | null;

  @Field(() => String, { nullable: true, description: 'The period that it is compared with.' })
  basePeriod!: string | null;

  @Field(() => String, { nullable: true, description: 'The date as it was said, where no period was.' })
  dateWording!: string | null;

  @Field(() => ObservationStatusEnum)
  observationStatus!: ObservationStatus;

  @Field(() => LocalizedText, { nullable: true, description: 'What the figure covers and what it does not.' })
  scopeNote!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'Whom the source names as saying so.' })
  attribution!: string | null;

  @Field(() => FigureType, { nullable: true, description: 'The level that a change or a share speaks of.' })
  relatesTo!: FigureType | null;

  @Field(() => FigureType, { nullable: true, description: 'The figure that this one revises.' })
  supersedes!: FigureType | null;

  @Field(() => [FigureType], {
    description: 'This figure with all that it revises and that revises it, the newest first; one alone has no others.',
  })
  revisions!: FigureType[];

  @Field(() => Instant, { description: 'Since when Kouan knows it.' })
  recordedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'Since when a revision stands in its place.' })
  supersededAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The finer cut that the source makes within market, sector and region, as in hs:12019020; null: all.',
  })
  breakdown!: string | null;

  @Field(() => ImpliedBaseType, { nullable: true, description: 'For a change that relates to a level.' })
  impliedBase!: ImpliedBaseType | null;

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

export const FigurePage = pageOf(FigureType, 'FigurePage');

@InputType({ description: 'What a list of figures is narrowed by; conditions add up.' })
export class FigureFilter extends SharedRecordFilter {
  @Field(() => [ID], { nullable: true })
  indicators?: string[] | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code; what lies below it counts too.' })
  sector?: string | null;

  @Field(() => [ComparisonBasisEnum], { nullable: true })
  bases?: ComparisonBasis[] | null;

  @Field(() => PlainDate, { nullable: true, description: 'Only those whose period ends on that day or later.' })
  from?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Only those whose period ends on that day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Show superseded figures too.' })
  superseded?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those that were read from this file.' })
  importId?: string | null;
}

@ArgsType()
export class FigureListArgs extends PageArgs {
  @Field(() => FigureFilter, { nullable: true })
  filter?: FigureFilter | null;

  @Field(() => FigureSortEnum, { nullable: true })
  sort?: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'What was known at that moment: recorded by then, deleted or revised only afterwards. Left out: now.',
  })
  knownAt?: string | null;
}

@InputType({ description: 'The place in a source that a figure is taken from.' })
export class FigureEvidenceInput {
  @Field(() => ID)
  sourceId!: string;

  @Field({ description: 'Where in the source, as in "paragraph 4".' })
  locator!: string;
}

@InputType({
  description:
    'What an analyst enters of a figure. On a change, what is left out stays as it is; value, comparison, indicator, period, market, sector and region are never changed but revised.',
})
export class FigureInput {
  @Field(() => ID, { nullable: true, description: 'Needed when creating, as in claims_filed.' })
  indicator?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  title?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => ID, { nullable: true })
  sector?: string | null;

  @Field(() => QuantityInput, {
    nullable: true,
    description: 'Needed when creating; a change has no sign, its direction says it.',
  })
  value?: QuantityInput | null;

  @Field(() => ComparisonBasisEnum, { nullable: true, description: 'Left out when creating: none.' })
  comparisonBasis?: ComparisonBasis | null;

  @Field(() => ComparisonFormEnum, { nullable: true, description: 'Left out when creating: level.' })
  comparisonForm?: ComparisonForm | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Left out when creating: level.' })
  direction?: ChangeDirection | null;

  @Field(() => String, { nullable: true, description: 'As in 2022, 2022-Q1, 2022-03 or 2022-01/2022-02.' })
  period?: string | null;

  @Field(() => String, { nullable: true })
  basePeriod?: string | null;

  @Field(() => String, { nullable: true })
  dateWording?: string | null;

  @Field(() => ObservationStatusEnum, {
    nullable: true,
    description: 'Left out when creating: provisional, for a revision revised. It never goes back.',
  })
  observationStatus?: ObservationStatus | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  scopeNote?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true })
  attribution?: string | null;

  @Field(() => ID, { nullable: true, description: 'The level that a change or a share speaks of.' })
  relatesToId?: string | null;

  @Field(() => ID, { nullable: true, description: 'When creating: the figure that this one revises.' })
  supersedesId?: string | null;

  @Field(() => [FigureEvidenceInput], {
    nullable: true,
    description: 'When creating: where the figure is taken from, in the same transaction.',
  })
  evidence?: FigureEvidenceInput[] | null;
}
