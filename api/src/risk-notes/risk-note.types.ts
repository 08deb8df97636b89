import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NOTE_STATES, type NoteState, RISK_CATEGORIES, type RiskCategory } from '@kouan/shared';
import { LocalizedText, LocalizedTextInput, Person, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

export const RiskCategoryEnum = vocabularyEnum('RiskCategory', RISK_CATEGORIES, 'A part of the risk summary.');
const NoteStateEnum = vocabularyEnum('NoteState', NOTE_STATES, 'How far a wording has come.');
const RiskNoteSortEnum = vocabularyEnum(
  'RiskNoteSort',
  ['recent', 'code', 'waiting', 'reviewBy'] as const,
  'recent: changed last first; code: newest number first; waiting: changed longest ago first; reviewBy: due for another look first.',
);

@ObjectType('RiskNoteVersion', { description: 'One wording of a risk note; once published it is never altered.' })
export class RiskNoteVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => NoteStateEnum)
  state!: NoteState;

  @Field(() => RiskCategoryEnum)
  category!: RiskCategory;

  @Field(() => Int, { description: '1 (slight) to 5 (ruinous).' })
  severity!: number;

  @Field(() => Int, { description: '1 (unlikely) to 5 (almost sure).' })
  likelihood!: number;

  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true })
  body!: LocalizedText | null;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => [RegionType], { description: 'Empty for all regions.' })
  regions!: RegionType[];

  @Field(() => [SectorType], { description: 'Empty for all sectors.' })
  sectors!: SectorType[];

  @Field(() => PlainDate)
  validFrom!: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day; null until further notice.' })
  validTo!: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day by which it has to be looked at again; past it, it may be out of date. Null: no such day.',
  })
  reviewBy!: string | null;

  @Field(() => Person)
  author!: Person;

  @Field(() => Instant, { nullable: true })
  submittedAt!: string | null;

  @Field(() => Person, { nullable: true })
  reviewer!: Person | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer said.' })
  reviewComment!: string | null;

  @Field(() => Instant, { nullable: true })
  publishedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Since when exporters read it no longer.' })
  withdrawnAt!: string | null;

  @Field(() => Instant)
  updatedAt!: string;

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

@ObjectType('RiskNote', { description: 'A reviewed statement of risk.' })
export class RiskNoteType extends RecordType {
  @Field(() => RiskNoteVersionType, { nullable: true, description: 'What exporters read.' })
  published!: RiskNoteVersionType | null;

  @Field(() => RiskNoteVersionType, {
    nullable: true,
    description: 'What is in work; null for those who read published notes alone.',
  })
  draft!: RiskNoteVersionType | null;

  @Field(() => RiskNoteVersionType, {
    description:
      'The wording to go by: what is in work, else what is published, else the last one before a withdrawal.',
  })
  newest!: RiskNoteVersionType;

  @Field(() => [RiskNoteVersionType], {
    description: 'Its versions, at most the latest 200, newest first; empty for those who read published notes alone.',
  })
  versions!: RiskNoteVersionType[];
}

export const RiskNotePage = pageOf(RiskNoteType, 'RiskNotePage');

@InputType({ description: 'What a list of risk notes is narrowed by; conditions add up.' })
export class RiskNoteFilter extends SharedRecordFilter {
  @Field(() => [NoteStateEnum], { nullable: true, description: 'State of the newest version.' })
  states?: NoteState[] | null;

  @Field(() => [RiskCategoryEnum], { nullable: true })
  categories?: RiskCategory[] | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Published notes that have to be looked at again by this day and have no newer draft yet.',
  })
  reviewDueBy?: string | null;
}

@ArgsType()
export class RiskNoteListArgs extends PageArgs {
  @Field(() => RiskNoteFilter, { nullable: true })
  filter?: RiskNoteFilter | null;

  @Field(() => RiskNoteSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'What an analyst writes of a risk. On a change, what is left out stays as it is.' })
export class RiskNoteInput {
  @Field(() => RiskCategoryEnum, { nullable: true, description: 'Needed when creating.' })
  category?: RiskCategory | null;

  @Field(() => Int, { nullable: true, description: 'Needed when creating, 1 to 5.' })
  severity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Needed when creating, 1 to 5.' })
  likelihood?: number | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  title?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  body?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'Needed when creating.' })
  market?: string | null;

  @Field(() => [ID], { nullable: true })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => PlainDate, { nullable: true, description: 'Left out when creating: today.' })
  validFrom?: string | null;

  @Field(() => PlainDate, { nullable: true })
  validTo?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day by which it has to be looked at again, within its validity; null: no such day.',
  })
  reviewBy?: string | null;
}
