import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WORK_KINDS, WORK_RECORDS, type WorkKind, type WorkRecord } from '@kouan/shared';
import { LocalizedText, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, SectorType } from '../platform/reference/reference.types.ts';

const WorkKindEnum = vocabularyEnum('WorkKind', WORK_KINDS, 'What is wanting in what is recorded.');
const WorkRecordEnum = vocabularyEnum('WorkRecord', WORK_RECORDS, 'The kind of record that work is about.');

@ObjectType('WorkItem', { description: 'Something to mend in what the tenant has recorded.' })
export class WorkItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => WorkKindEnum)
  kind!: WorkKind;

  @Field(() => WorkRecordEnum)
  recordKind!: WorkRecord;

  @Field(() => ID, { description: 'The record to open; of a group of figures one that is the own tenant’s.' })
  recordId!: string;

  @Field()
  code!: string;

  @Field(() => LocalizedText)
  label!: LocalizedText;

  @Field(() => MarketType, { nullable: true })
  market!: MarketType | null;

  @Field(() => SectorType, { nullable: true })
  sector!: SectorType | null;

  @Field(() => String, { nullable: true, description: 'As in 2022-Q1; null for what is no figure.' })
  period!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a group of figures: how many stand in it.' })
  figures!: number | null;

  @Field(() => PlainDate, { nullable: true, description: 'Of old evidence: when its youngest source was published.' })
  publishedOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of old evidence: days since then.' })
  ageDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of old evidence: after how many days it counts half, by the risk method's half-life.",
  })
  halfLifeDays!: number | null;
}

export const WorkPage = pageOf(WorkItemType, 'WorkPage');

@ObjectType('WorkCount', { description: 'How much there is to mend of one kind.' })
export class WorkCountType {
  @Field(() => WorkKindEnum)
  kind!: WorkKind;

  @Field(() => Int)
  count!: number;
}

@InputType({ description: 'What the work list is narrowed by; conditions add up.' })
export class WorkFilter {
  @Field(() => [WorkKindEnum], { nullable: true, description: 'Left out: all.' })
  kinds?: WorkKind[] | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day at which age is measured; left out: today in Beijing.',
  })
  asOf?: string | null;
}

@ArgsType()
export class WorkListArgs {
  @Field(() => WorkFilter, { nullable: true })
  filter?: WorkFilter | null;

  @Field(() => Int, { defaultValue: 25, description: 'Rows of the page, 1 to 200.' })
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}
