import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { SOURCE_KINDS, type SourceKind } from '@kouan/shared';
import { LocalizedText, LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';

export const SourceKindEnum = vocabularyEnum('SourceKind', SOURCE_KINDS, 'What kind of document it is.');
const SourceSortEnum = vocabularyEnum(
  'SourceSort',
  ['recent', 'code', 'published'] as const,
  'recent: changed last first; code: newest number first; published: latest first, undated last.',
);

@ObjectType('Source', { description: 'A document that says something.' })
export class SourceType extends RecordType {
  @Field(() => SourceKindEnum)
  kind!: SourceKind;

  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => String, { nullable: true })
  publisher!: string | null;

  @Field(() => String, { nullable: true })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the document, BCP 47, as in en.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be opened.' })
  url!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'The day it was published; null where it is not stated.' })
  publishedOn!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Earliest day it can have been published.' })
  publishedFrom!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Latest day it can have been published.' })
  publishedTo!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What the date rests on.' })
  dateNote!: LocalizedText | null;

  @Field(() => SourceType, {
    nullable: true,
    description: 'What it rewrites or quotes, or the same document where the market desk has recorded it too.',
  })
  origin!: SourceType | null;

  @Field(() => SourceType, {
    nullable: true,
    description:
      'Where its origin leads in the end, over any number of steps: sources of one root count as one. Null where it goes back to nothing and is its own root.',
  })
  root!: SourceType | null;

  @Field(() => LocalizedText, { nullable: true })
  note!: LocalizedText | null;
}

export const SourcePage = pageOf(SourceType, 'SourcePage');

@InputType({ description: 'What a document is known by; one of it is enough.' })
export class SameDocumentInput {
  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  title?: LocalizedTextInput | null;
}

@InputType({ description: 'What a list of sources is narrowed by; conditions add up.' })
export class SourceFilter extends SharedRecordFilter {
  @Field(() => [SourceKindEnum], { nullable: true })
  kinds?: SourceKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that go back to the same root as this one, itself included.',
  })
  originId?: string | null;

  @Field(() => SameDocumentInput, {
    nullable: true,
    description:
      'Only records of the document that bears this address or one of these titles; of an address without its protocol, of titles without regard to case.',
  })
  sameDocument?: SameDocumentInput | null;
}

@ArgsType()
export class SourceListArgs extends PageArgs {
  @Field(() => SourceFilter, { nullable: true })
  filter?: SourceFilter | null;

  @Field(() => SourceSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'What is entered of a source. On a change, what is left out stays as it is.' })
export class SourceInput {
  @Field(() => SourceKindEnum, { nullable: true, description: 'Needed when creating.' })
  kind?: SourceKind | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  title?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true })
  publisher?: string | null;

  @Field(() => String, { nullable: true })
  author?: string | null;

  @Field(() => String, { nullable: true })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'An address that begins with https:// or http://.' })
  url?: string | null;

  @Field(() => PlainDate, { nullable: true })
  publishedOn?: string | null;

  @Field(() => PlainDate, { nullable: true })
  publishedFrom?: string | null;

  @Field(() => PlainDate, { nullable: true })
  publishedTo?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  dateNote?: LocalizedTextInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The source that this one rewrites or quotes, own or of the market desk; or the record that the market desk has of the same document.',
  })
  originId?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;
}
