import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  CLOSE_REASONS,
  type CloseReason,
  INCOTERMS,
  type Incoterm,
  OPPORTUNITY_STAGES,
  type OpportunityStage,
  PAYMENT_METHODS,
  type PaymentMethod,
} from '@kouan/shared';
import { InitiativeType } from '../initiatives/initiative.types.ts';
import { OrganizationType } from '../organizations/organization.types.ts';
import {
  LocalizedText,
  LocalizedTextInput,
  Person,
  QuantityInput,
  QuantityType,
  vocabularyEnum,
} from '../platform/graphql/common.types.ts';
import { RecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

export const StageEnum = vocabularyEnum(
  'OpportunityStage',
  OPPORTUNITY_STAGES,
  'How far a piece of business has come.',
);
const CloseReasonEnum = vocabularyEnum('CloseReason', CLOSE_REASONS, 'Why an opportunity was lost or withdrawn.');
const IncotermEnum = vocabularyEnum('Incoterm', INCOTERMS, 'Delivery terms, Incoterms 2020.');
const PaymentMethodEnum = vocabularyEnum('PaymentMethod', PAYMENT_METHODS, 'How the exporter is to be paid.');
const OpportunitySortEnum = vocabularyEnum(
  'OpportunitySort',
  ['recent', 'due', 'code', 'expected'] as const,
  'recent: changed last first; due: next step soonest first; code: newest number first; expected: soonest first.',
);

@ObjectType('StageChange', { description: 'A move between stages; the first one has no stage before it.' })
export class StageChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => StageEnum, { nullable: true })
  from!: OpportunityStage | null;

  @Field(() => StageEnum)
  to!: OpportunityStage;

  @Field(() => PlainDate, { description: 'The day the move took effect.' })
  effectiveOn!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Instant, { description: 'When it was entered.' })
  enteredAt!: string;

  @Field(() => Person, { nullable: true })
  enteredBy!: Person | null;
}

@ObjectType('Opportunity', { description: 'A possible piece of business in a market, moving through stages.' })
export class OpportunityType extends RecordType {
  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true })
  note!: LocalizedText | null;

  @Field(() => StageEnum)
  stage!: OpportunityStage;

  @Field(() => PlainDate, { description: 'The day the stage was reached.' })
  stageEffectiveOn!: string;

  @Field(() => CloseReasonEnum, {
    nullable: true,
    description: 'Set exactly while the opportunity is lost or withdrawn.',
  })
  closeReason!: CloseReason | null;

  @Field(() => OrganizationType, { nullable: true, description: 'The firm that would sell.' })
  exporter!: OrganizationType | null;

  @Field(() => OrganizationType, { nullable: true, description: 'The party that would buy.' })
  counterparty!: OrganizationType | null;

  @Field(() => OrganizationType, { nullable: true, description: 'The bank that payments are to run through.' })
  channelBank!: OrganizationType | null;

  @Field(() => InitiativeType, { nullable: true, description: 'The initiative that it came out of.' })
  initiative!: InitiativeType | null;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => RegionType, { nullable: true })
  region!: RegionType | null;

  @Field(() => [SectorType])
  sectors!: SectorType[];

  @Field(() => QuantityType, { nullable: true, description: 'Qualified money; its unit is an ISO 4217 currency.' })
  value!: QuantityType | null;

  @Field(() => Int, { nullable: true, description: "Per cent, 0 to 100: the official's own estimate." })
  likelihood!: number | null;

  @Field(() => PlainDate, { nullable: true, description: 'When a contract is expected.' })
  expectedOn!: string | null;

  @Field(() => IncotermEnum, { nullable: true })
  incoterm!: Incoterm | null;

  @Field(() => PaymentMethodEnum, { nullable: true })
  paymentMethod!: PaymentMethod | null;

  @Field(() => String, { nullable: true })
  nextStep!: string | null;

  @Field(() => PlainDate, { nullable: true })
  nextStepDue!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who in the bureau sees to it.' })
  owner!: Person | null;

  @Field(() => [StageChangeType], {
    description: 'Its moves, at most the latest 200, in the order in which they were entered.',
  })
  stageHistory!: StageChangeType[];

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

export const OpportunityPage = pageOf(OpportunityType, 'OpportunityPage');

@InputType({ description: 'What a list of opportunities is narrowed by; conditions add up.' })
export class OpportunityFilter extends RecordFilter {
  @Field(() => [StageEnum], { nullable: true })
  stages?: OpportunityStage[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those not yet delivered, lost or withdrawn.' })
  open?: boolean | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code; what lies below it counts too.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true })
  exporterId?: string | null;

  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the caller sees to.' })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only open ones whose next step was due before today (Beijing time).',
  })
  late?: boolean | null;

  @Field(() => PlainDate, { nullable: true, description: 'Only open ones whose next step is due by that day.' })
  dueBy?: string | null;
}

@ArgsType()
export class OpportunityListArgs extends PageArgs {
  @Field(() => OpportunityFilter, { nullable: true })
  filter?: OpportunityFilter | null;

  @Field(() => OpportunitySortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'What an official enters of an opportunity. On a change, what is left out stays as it is.' })
export class OpportunityInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  title?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  note?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'Needed when creating: ISO 3166-1, as in RU.' })
  market?: string | null;

  @Field(() => ID, { nullable: true, description: 'GB/T 2260; left out when creating: the region of the tenant.' })
  region?: string | null;

  @Field(() => [ID], { nullable: true, description: 'HS 2022 codes, with or without dots.' })
  sectors?: string[] | null;

  @Field(() => ID, { nullable: true })
  exporterId?: string | null;

  @Field(() => ID, { nullable: true })
  counterpartyId?: string | null;

  @Field(() => ID, { nullable: true })
  channelBankId?: string | null;

  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'Qualified money; its unit is the currency.' })
  value?: QuantityInput | null;

  @Field(() => Int, { nullable: true })
  likelihood?: number | null;

  @Field(() => PlainDate, { nullable: true })
  expectedOn?: string | null;

  @Field(() => IncotermEnum, { nullable: true })
  incoterm?: Incoterm | null;

  @Field(() => PaymentMethodEnum, { nullable: true })
  paymentMethod?: PaymentMethod | null;

  @Field(() => String, { nullable: true })
  nextStep?: string | null;

  @Field(() => PlainDate, { nullable: true })
  nextStepDue?: string | null;

  @Field(() => ID, { nullable: true, description: 'Left out when creating: the caller.' })
  ownerId?: string | null;
}

@InputType({ description: 'What an official enters of a new opportunity.' })
export class OpportunityCreateInput extends OpportunityInput {
  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day it was identified, not after today; left out: today.',
  })
  identifiedOn?: string | null;
}

@InputType({ description: 'A move of an opportunity to another stage.' })
export class StageMoveInput {
  @Field(() => StageEnum)
  to!: OpportunityStage;

  @Field(() => PlainDate, { nullable: true, description: 'The day it took effect, not after today; left out: today.' })
  effectiveOn?: string | null;

  @Field(() => CloseReasonEnum, { nullable: true, description: 'Needed when the opportunity is lost or withdrawn.' })
  closeReason?: CloseReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needed when a stage is taken back or the opportunity reopened.',
  })
  reason?: string | null;
}

@ObjectType({ description: 'What the open and closed opportunities of a stage are worth, a line per currency.' })
export class PipelineTotal {
  @Field(() => StageEnum)
  stage!: OpportunityStage;

  @Field(() => Int, { description: 'Opportunities of the stage, in this currency.' })
  count!: number;

  @Field(() => QuantityType, {
    nullable: true,
    description: 'Their sum, as sure as its least sure part; null: none said a value.',
  })
  value!: QuantityType | null;
}
