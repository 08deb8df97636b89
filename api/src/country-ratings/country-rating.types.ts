import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OrganizationType } from '../organizations/organization.types.ts';
import { LocalizedText, LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

const CountryRatingSortEnum = vocabularyEnum(
  'CountryRatingSort',
  ['recent', 'code', 'date'] as const,
  'recent: changed last first; code: newest number first; date: latest rating first.',
);

@ObjectType('CountryRating', {
  description: "How another body rates a country, on a scale of its own. It never enters Kouan's score.",
})
export class CountryRatingType extends RecordType {
  @Field(() => OrganizationType)
  issuer!: OrganizationType;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => LocalizedText, { description: 'What the grade is a grade of, with its ends.' })
  scale!: LocalizedText;

  @Field({ description: 'As the issuer writes it, as in 7 or D4.' })
  grade!: string;

  @Field(() => PlainDate, { description: "The first day on which it was in force; it is until the issuer's next one." })
  ratedOn!: string;

  @Field(() => LocalizedText, { nullable: true, description: 'What the issuer says the rating is not for.' })
  disclaimer!: LocalizedText | null;

  @Field(() => Instant, { description: 'Since when Kouan knows it.' })
  recordedAt!: string;

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

export const CountryRatingPage = pageOf(CountryRatingType, 'CountryRatingPage');

@InputType({ description: 'What a list of country ratings is narrowed by; conditions add up.' })
export class CountryRatingFilter extends SharedRecordFilter {
  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true })
  issuerId?: string | null;
}

@ArgsType()
export class CountryRatingListArgs extends PageArgs {
  @Field(() => CountryRatingFilter, { nullable: true })
  filter?: CountryRatingFilter | null;

  @Field(() => CountryRatingSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'What an analyst enters of a country rating. On a change, what is left out stays.' })
export class CountryRatingInput {
  @Field(() => ID, { nullable: true, description: 'Needed when creating.' })
  issuerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Needed when creating.' })
  market?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  scale?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Needed when creating.' })
  grade?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Needed when creating.' })
  ratedOn?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  disclaimer?: LocalizedTextInput | null;
}
