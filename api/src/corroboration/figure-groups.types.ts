import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FIGURE_RELATIONS, type FigureRelation } from '@kouan/shared';
import { ComparisonBasisEnum, ComparisonFormEnum, DirectionEnum, FigureType } from '../figures/figure.types.ts';
import { QuantityType, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { IndicatorType, MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';

export const FigureRelationEnum = vocabularyEnum(
  'FigureRelation',
  FIGURE_RELATIONS,
  'How figures about the same thing stand to each other; origins count, not papers.',
);

@ObjectType('FigureBasis', { description: 'Figures of a group that are measured against the same base.' })
export class FigureBasisType {
  @Field(() => ComparisonBasisEnum)
  basis!: string;

  @Field(() => FigureRelationEnum)
  relation!: FigureRelation;

  @Field(() => [ID])
  memberIds!: string[];

  @Field(() => Int, { description: 'Independent origins behind them.' })
  origins!: number;

  @Field(() => QuantityType, {
    description: 'What all of them allow together; where they conflict, everything that any of them says.',
  })
  range!: QuantityType;

  @Field(() => ComparisonFormEnum, { description: 'How the range is to be read.' })
  form!: string;

  @Field(() => DirectionEnum)
  direction!: string;
}

@ObjectType('FigureGroupMember', { description: 'One figure of a group.' })
export class FigureGroupMemberType {
  @Field(() => FigureType)
  figure!: FigureType;

  @Field(() => FigureRelationEnum, {
    nullable: true,
    description: 'To the figure asked about; null for that figure itself, in lists, and for what no longer speaks.',
  })
  relation!: FigureRelation | null;

  @Field({ description: 'It goes back to an origin of the figure asked about, so that both are one report.' })
  sharesOrigin!: boolean;
}

@ObjectType('FigureGroup', {
  description: 'All figures about the same thing: indicator, market, sector, region, period, and how they are read.',
})
export class FigureGroupType {
  @Field(() => ID)
  key!: string;

  @Field(() => IndicatorType)
  indicator!: IndicatorType;

  @Field(() => MarketType, { nullable: true })
  market!: MarketType | null;

  @Field(() => SectorType, { nullable: true })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true })
  region!: RegionType | null;

  @Field(() => String, { nullable: true })
  period!: string | null;

  @Field(() => FigureRelationEnum, { description: 'What needs attention first: a conflict, then bases that differ.' })
  relation!: FigureRelation;

  @Field(() => Int, { description: 'Independent origins behind its standing figures.' })
  origins!: number;

  @Field(() => Int, { description: 'Source records behind them, however many go back to one origin.' })
  documents!: number;

  @Field(() => [FigureBasisType], { description: 'Its standing figures by base; mostly one.' })
  bases!: FigureBasisType[];

  @Field(() => [FigureGroupMemberType], { description: 'Its figures, superseded ones among them; at most 100.' })
  members!: FigureGroupMemberType[];
}

export const FigureGroupPage = pageOf(FigureGroupType, 'FigureGroupPage');

@InputType({ description: 'What a list of groups is narrowed by; conditions add up.' })
export class FigureGroupFilter {
  @Field(() => [FigureRelationEnum], { nullable: true })
  relations?: FigureRelation[] | null;

  @Field(() => [ID], { nullable: true })
  indicators?: string[] | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code; what lies below it counts too.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Only those whose period ends on that day or later.' })
  from?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Only those whose period ends on that day or earlier.' })
  to?: string | null;
}

@ArgsType()
export class FigureGroupArgs {
  @Field(() => FigureGroupFilter, { nullable: true })
  filter?: FigureGroupFilter | null;

  @Field(() => Int, { defaultValue: 25, description: 'Groups of the page, 1 to 200.' })
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}
