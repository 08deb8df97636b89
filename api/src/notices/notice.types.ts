import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FACT_ACTIONS, FACT_KINDS, type FactAction, type FactKind, type RiskCategory } from '@kouan/shared';
import { LocalizedText, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { PageInfo } from '../platform/graphql/page.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { RiskCategoryEnum } from '../risk-notes/risk-note.types.ts';
import { WatchedCompany } from '../watch-list/watch.types.ts';

const FactKindEnum = vocabularyEnum('FactKind', FACT_KINDS, 'What a change of market facts is about.');
const FactActionEnum = vocabularyEnum('FactAction', FACT_ACTIONS, 'What happened to a market fact.');

@ObjectType({ description: 'What the caller watches, and why a notice came.' })
export class NoticeReasonType {
  @Field(() => ID)
  watchId!: string;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => SectorType, { nullable: true })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true })
  region!: RegionType | null;

  @Field(() => RiskCategoryEnum, { nullable: true })
  topic!: RiskCategory | null;

  @Field(() => WatchedCompany, { nullable: true })
  company!: WatchedCompany | null;
}

@ObjectType({ description: 'A source, as a notice names it.' })
export class NoticeSource {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => String, { nullable: true })
  publisher!: string | null;
}

@ObjectType('Notice', { description: 'A change, by someone else, of what the caller watches and may read.' })
export class NoticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => FactKindEnum)
  kind!: FactKind;

  @Field(() => FactActionEnum)
  action!: FactAction;

  @Field(() => ID)
  recordId!: string;

  @Field({ description: "The record's short code, as in FI-22-0007." })
  code!: string;

  @Field(() => LocalizedText, { description: 'What the record was called at that moment.' })
  label!: LocalizedText;

  @Field(() => [RiskCategoryEnum], {
    description: 'Parts of the risk summary that it speaks to; empty: it belongs to none, or to all.',
  })
  topics!: RiskCategory[];

  @Field({ description: 'Whether it comes from the market desk.' })
  isShared!: boolean;

  @Field()
  isRead!: boolean;

  @Field(() => NoticeSource, {
    nullable: true,
    description: 'The source that the change is owed to, or the newest that the record rests on.',
  })
  source!: NoticeSource | null;

  @Field(() => [NoticeReasonType], { description: "The caller's watches that it concerns; never empty." })
  because!: [NoticeReasonType, ...NoticeReasonType[]];
}

@ObjectType({ description: 'One page of notices, latest first.' })
export class NoticePageType {
  @Field(() => [NoticeType])
  nodes!: NoticeType[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field({ description: 'How far this answer has seen; `markAllNoticesRead` takes it.' })
  through!: string;
}

@ArgsType()
export class NoticeListArgs {
  @Field(() => Int, { defaultValue: 25, description: 'Notices of the page, 1 to 200.' })
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Leaves out what has been read.' })
  unreadOnly: boolean = false;
}
