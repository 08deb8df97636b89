import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EVIDENCE_NESTED, EVIDENCE_STANCES, type EvidenceStance } from '@kouan/shared';
import { LocalizedText, LocalizedTextInput, Person, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
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

/** Describes the evidence that is nested in a record. */
export const FIRST_EVIDENCE = `The first ${EVIDENCE_NESTED} pieces, oldest first; \`evidence\` reads all of them.`;

export const EvidencePage = pageOf(EvidenceType, 'EvidencePage');

/** The record that evidence stands behind; exactly one of the ids is given. */
@InputType({ isAbstract: true })
abstract class SupportedRecordInput {
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

@InputType({ description: 'A place in a source. Exactly one of the record ids is given.' })
export class EvidenceInput extends SupportedRecordInput {
  @Field(() => ID)
  sourceId!: string;

  @Field({ description: 'Where in the source, as in "paragraph 4".' })
  locator!: string;

  @Field(() => EvidenceStanceEnum, { nullable: true, description: 'Left out: supports.' })
  stance?: EvidenceStance | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;
}

@InputType({ description: 'Whose evidence is read. Exactly one of the record ids is given.' })
export class EvidenceOfInput extends SupportedRecordInput {
  @Field(() => ID, { nullable: true })
  riskAdjustmentId?: string | null;
}

@ArgsType()
export class EvidenceArgs {
  @Field(() => EvidenceOfInput)
  of!: EvidenceOfInput;

  @Field(() => Int, { defaultValue: 25, description: 'Pieces of the page, 1 to 200.' })
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}
