import { ArgsType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ADJUSTMENT_STATES, type AdjustmentState, type EvidenceStance } from '@kouan/shared';
import { LocalizedText, LocalizedTextInput, Person, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceStanceEnum, EvidenceType } from '../sources/evidence.types.ts';

const AdjustmentStateEnum = vocabularyEnum(
  'RiskAdjustmentState',
  ADJUSTMENT_STATES,
  'Where an adjustment stands today: run out by itself, or ended by a reviewer.',
);
const AdjustmentSortEnum = vocabularyEnum(
  'RiskAdjustmentSort',
  ['recent', 'code', 'validTo'] as const,
  'recent: changed last first; code: newest number first; validTo: latest last day first.',
);

@ObjectType('RiskAdjustment', {
  description: "A reviewer's reasoned judgement on a score, shown beside it and never blended into it.",
})
export class RiskAdjustmentType extends RecordType {
  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => SectorType, { nullable: true, description: 'Null: all goods.' })
  sector!: SectorType | null;

  @Field(() => RegionType, { nullable: true, description: 'Null: the whole country.' })
  region!: RegionType | null;

  @Field(() => Float, { description: 'Points of the scale of 0 to 100: -20 to 20, that is two of ten.' })
  points!: number;

  @Field(() => LocalizedText)
  reason!: LocalizedText;

  @Field(() => PlainDate)
  validFrom!: string;

  @Field(() => PlainDate, { description: 'Its last day, at most 180 days after the first.' })
  validTo!: string;

  @Field(() => AdjustmentStateEnum)
  state!: AdjustmentState;

  @Field(() => Person, { nullable: true, description: 'Who decided it.' })
  reviewer!: Person | null;

  @Field(() => Instant)
  decidedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was taken back before its time.' })
  endedAt!: string | null;

  @Field(() => Person, { nullable: true })
  endedBy!: Person | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  @Field(() => [EvidenceType], { description: 'What it was decided on; fixed with the decision.' })
  evidence!: EvidenceType[];
}

export const RiskAdjustmentPage = pageOf(RiskAdjustmentType, 'RiskAdjustmentPage');

@InputType({ description: 'What a list of adjustments is narrowed by; conditions add up.' })
export class RiskAdjustmentFilter extends SharedRecordFilter {
  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are in force today.' })
  inForce?: boolean | null;
}

@ArgsType()
export class RiskAdjustmentListArgs extends PageArgs {
  @Field(() => RiskAdjustmentFilter, { nullable: true })
  filter?: RiskAdjustmentFilter | null;

  @Field(() => AdjustmentSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'The place in a source that a judgement rests on.' })
export class AdjustmentEvidenceInput {
  @Field(() => ID)
  sourceId!: string;

  @Field({ description: 'Where in the source, as in "paragraph 4".' })
  locator!: string;

  @Field(() => EvidenceStanceEnum, { nullable: true, description: 'Left out: supports.' })
  stance?: EvidenceStance | null;
}

@InputType({ description: 'What a reviewer decides. It cannot be changed afterwards, only ended.' })
export class RiskAdjustmentInput {
  @Field(() => ID)
  market!: string;

  @Field(() => ID, { nullable: true, description: 'An HS code; left out: all goods.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: 'GB/T 2260; left out: the whole country.' })
  region?: string | null;

  @Field(() => Float, { description: '-20 to 20, not 0, with at most two decimals.' })
  points!: number;

  @Field(() => LocalizedTextInput, { description: 'In one language at least.' })
  reason!: LocalizedTextInput;

  @Field(() => PlainDate, { nullable: true, description: 'Left out: today in Beijing.' })
  validFrom?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Left out: as long as may be, 180 days.' })
  validTo?: string | null;

  @Field(() => [AdjustmentEvidenceInput], { nullable: true })
  evidence?: AdjustmentEvidenceInput[] | null;
}
