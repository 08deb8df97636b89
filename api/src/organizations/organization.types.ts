import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ORGANIZATION_KINDS, type OrganizationKind } from '@kouan/shared';
import { LocalizedText, LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';

const OrganizationKindEnum = vocabularyEnum('OrganizationKind', ORGANIZATION_KINDS, 'What an organization is.');
const OrganizationSortEnum = vocabularyEnum(
  'OrganizationSort',
  ['recent', 'code', 'name'] as const,
  'recent: changed last first; code: newest number first; name: by name.',
);

@ObjectType('Organization', { description: 'A company, chamber, bank, trading house, insurer, authority or medium.' })
export class OrganizationType extends RecordType {
  @Field(() => OrganizationKindEnum)
  kind!: OrganizationKind;

  @Field(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => [String], { description: 'Other names that it goes by.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'Unified social credit code of a Chinese organization.' })
  creditCode!: string | null;

  @Field(() => MarketType, { nullable: true })
  country!: MarketType | null;

  @Field(() => RegionType, { nullable: true, description: 'Where in China it has its seat.' })
  region!: RegionType | null;

  @Field(() => [SectorType])
  sectors!: SectorType[];

  @Field({ description: 'False where the source speaks of it without naming it.' })
  isNamed!: boolean;

  @Field(() => String, { nullable: true })
  website!: string | null;

  @Field(() => LocalizedText, { nullable: true })
  note!: LocalizedText | null;
}

export const OrganizationPage = pageOf(OrganizationType, 'OrganizationPage');

@InputType({ description: 'What a list of organizations is narrowed by; conditions add up.' })
export class OrganizationFilter extends SharedRecordFilter {
  @Field(() => [OrganizationKindEnum], { nullable: true })
  kinds?: OrganizationKind[] | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => ID, { nullable: true })
  country?: string | null;

  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;
}

@ArgsType()
export class OrganizationListArgs extends PageArgs {
  @Field(() => OrganizationFilter, { nullable: true })
  filter?: OrganizationFilter | null;

  @Field(() => OrganizationSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'What is entered of an organization. On a change, what is left out stays as it is.' })
export class OrganizationInput {
  @Field(() => OrganizationKindEnum, { nullable: true, description: 'Needed when creating.' })
  kind?: OrganizationKind | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  name?: LocalizedTextInput | null;

  @Field(() => [String], { nullable: true })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: '18 characters; the check character is verified.' })
  creditCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'ISO 3166-1.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'GB/T 2260.' })
  region?: string | null;

  @Field(() => [ID], { nullable: true, description: 'HS 2022 codes.' })
  sectors?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  isNamed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'An address that begins with https:// or http://.' })
  website?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;
}
