import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { EVIDENCE_STANCES, type EvidenceStance } from '@kouan/shared';
import { LocalizedText, LocalizedTextInput, Person, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { SourceType } from './source.types.ts';

export const EvidenceStanceEnum = vocabularyEnum(
  'EvidenceStance',
  EVIDENCE_STANCES,
  'What a place in a source does for a record.',
);

@ObjectType('Evidence', { description: 'The place in a source that supports, contradicts or explains a record.' })
export class EvidenceType {
  @Field(() => ID)
  id!: string;

  @Field(() => SourceType)
  source!: SourceType;

  @Field(() => EvidenceStanceEnum)
  stance!: EvidenceStance;

  @Field({ description: 'Where in the source, as in "paragraph 4".' })
  locator!: string;

  @Field(() => LocalizedText, { nullable: true })
  note!: LocalizedText | null;

  @Field()
  isDemo!: boolean;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Person, { nullable: true })
  createdBy!: Person | null;
}

@InputType({ description: 'A place in a source. Exactly one of the record ids is given.' })
export class EvidenceInput {
  @Field(() => ID)
  sourceId!: string;

  @Field({ description: 'Where in the source, as in "paragraph 4".' })
  locator!: string;

  @Field(() => EvidenceStanceEnum, { nullable: true, description: 'Left out: supports.' })
  stance?: EvidenceStance | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true })
  figureId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Evidence belongs to a version of a note; it goes along to the next draft.',
  })
  riskNoteVersionId?: string | null;

  @Field(() => ID, { nullable: true })
  marketPositionId?: string | null;

  @Field(() => ID, { nullable: true })
  policyEventId?: string | null;

  @Field(() => ID, { nullable: true })
  countryRatingId?: string | null;
}
