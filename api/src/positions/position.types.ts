import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { POSITION_BASES, POSITION_KINDS, type PositionBasis, type PositionKind } from '@kouan/shared';
import { OrganizationType } from '../organizations/organization.types.ts';
import { LocalizedText, LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

export const PositionKindEnum = vocabularyEnum('PositionKind', POSITION_KINDS, 'What a company does in a market.');
export const PositionBasisEnum = vocabularyEnum(
  'PositionBasis',
  POSITION_BASES,
  'Who says so: the company, the press, or nobody surely.',
);
const PositionSortEnum = vocabularyEnum(
  'PositionSort',
  ['recent', 'code', 'date'] as const,
  'recent: changed last first; code: newest number first; date: latest first, undated last.',
);

@ObjectType('MarketPosition', { description: 'What a company is announced, reported or alleged to do in a market.' })
export class PositionType extends RecordType {
  @Field(() => OrganizationType)
  organization!: OrganizationType;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => [SectorType])
  sectors!: SectorType[];

  @Field(() => PositionKindEnum)
  kind!: PositionKind;

  @Field(() => PositionBasisEnum)
  basis!: PositionBasis;

  @Field(() => LocalizedText, { nullable: true, description: 'What is said to happen, and why.' })
  statement!: LocalizedText | null;

  @Field(() => PlainDate, { nullable: true, description: 'Earliest day it can have happened.' })
  occurredFrom!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Latest day it can have happened.' })
  occurredTo!: string | null;

  @Field(() => String, { nullable: true, description: 'The date as it was said.' })
  dateWording!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'The day as of which it was reported.' })
  reportedOn!: string | null;

  @Field(() => Instant, { description: 'Since when Kouan knows it.' })
  recordedAt!: string;

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

export const PositionPage = pageOf(PositionType, 'MarketPositionPage');

@InputType('MarketPositionFilter', { description: 'What a list of positions is narrowed by; conditions add up.' })
export class PositionFilter extends SharedRecordFilter {
  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code; what lies below it counts too.' })
  sector?: string | null;

  @Field(() => [PositionKindEnum], { nullable: true })
  kinds?: PositionKind[] | null;

  @Field(() => [PositionBasisEnum], { nullable: true })
  bases?: PositionBasis[] | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
}

@ArgsType()
export class PositionListArgs extends PageArgs {
  @Field(() => PositionFilter, { nullable: true })
  filter?: PositionFilter | null;

  @Field(() => PositionSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType('MarketPositionInput', {
  description: 'What an analyst enters of a position. On a change, what is left out stays.',
})
export class PositionInput {
  @Field(() => ID, { nullable: true, description: 'Needed when creating.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Needed when creating.' })
  market?: string | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => PositionKindEnum, { nullable: true, description: 'Needed when creating.' })
  kind?: PositionKind | null;

  @Field(() => PositionBasisEnum, { nullable: true, description: 'Needed when creating.' })
  basis?: PositionBasis | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  statement?: LocalizedTextInput | null;

  @Field(() => PlainDate, { nullable: true })
  occurredFrom?: string | null;

  @Field(() => PlainDate, { nullable: true })
  occurredTo?: string | null;

  @Field(() => String, { nullable: true })
  dateWording?: string | null;

  @Field(() => PlainDate, { nullable: true })
  reportedOn?: string | null;
}
