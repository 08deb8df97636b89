import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  INITIATIVE_KINDS,
  INITIATIVE_MODES,
  INITIATIVE_STATUSES,
  type InitiativeKind,
  type InitiativeMode,
  type InitiativeStatus,
  PARTICIPANT_ROLES,
  type ParticipantRole,
} from '@kouan/shared';
import { OrganizationType } from '../organizations/organization.types.ts';
import { LocalizedText, Person, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

export const InitiativeKindEnum = vocabularyEnum('InitiativeKind', INITIATIVE_KINDS, 'What kind of initiative it is.');
export const InitiativeModeEnum = vocabularyEnum('InitiativeMode', INITIATIVE_MODES, 'How people meet.');
export const InitiativeStatusEnum = vocabularyEnum('InitiativeStatus', INITIATIVE_STATUSES, 'How far it has come.');
export const ParticipantRoleEnum = vocabularyEnum(
  'ParticipantRole',
  PARTICIPANT_ROLES,
  'What a participant is there for.',
);

@ObjectType('Participant', { description: 'Who took part: an organization, or a group that is not named.' })
export class ParticipantType {
  @Field(() => ID)
  id!: string;

  @Field(() => OrganizationType, { nullable: true })
  organization!: OrganizationType | null;

  @Field(() => ParticipantRoleEnum)
  role!: ParticipantRole;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What stands in place of a name, as in "five local companies".',
  })
  label!: LocalizedText | null;

  @Field(() => Int, { description: 'How many took part under this line.' })
  companyCount!: number;
}

@ObjectType('Milestone', { description: 'Something that is to be done by a day.' })
export class MilestoneType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => PlainDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Null while it is open.' })
  doneOn!: string | null;

  @Field()
  isDemo!: boolean;
}

@ObjectType('Outcome', { description: 'What came of an initiative.' })
export class OutcomeType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedText)
  text!: LocalizedText;

  @Field(() => PlainDate, { nullable: true })
  occurredOn!: string | null;
}

@ObjectType('InitiativeStatusChange', { description: 'One change of status; the first one has no status before it.' })
export class StatusChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => InitiativeStatusEnum, { nullable: true })
  from!: InitiativeStatus | null;

  @Field(() => InitiativeStatusEnum)
  to!: InitiativeStatus;

  @Field(() => PlainDate, { nullable: true, description: 'The day it took effect; null where it is not known.' })
  effectiveOn!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Instant, { description: 'When it was entered.' })
  enteredAt!: string;

  @Field(() => Person, { nullable: true })
  enteredBy!: Person | null;
}

@ObjectType('Initiative', { description: 'Something a bureau or its partners do for a market.' })
export class InitiativeType extends RecordType {
  @Field(() => InitiativeKindEnum)
  kind!: InitiativeKind;

  @Field(() => InitiativeModeEnum, { nullable: true, description: 'Null where it is not known or does not apply.' })
  mode!: InitiativeMode | null;

  @Field(() => InitiativeStatusEnum)
  status!: InitiativeStatus;

  @Field(() => PlainDate, { nullable: true, description: 'The day the status took effect.' })
  statusEffectiveOn!: string | null;

  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true })
  summary!: LocalizedText | null;

  @Field(() => [RegionType])
  regions!: RegionType[];

  @Field(() => [MarketType])
  markets!: MarketType[];

  @Field(() => [SectorType])
  sectors!: SectorType[];

  @Field(() => PlainDate, { nullable: true, description: 'Earliest day it can have taken place.' })
  takesPlaceFrom!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Latest day it can have taken place.' })
  takesPlaceTo!: string | null;

  @Field(() => String, { nullable: true, description: 'The date as it was said, where no day was.' })
  dateWording!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who in the bureau sees to it.' })
  owner!: Person | null;

  @Field(() => [ParticipantType])
  participants!: ParticipantType[];

  @Field(() => [MilestoneType])
  milestones!: MilestoneType[];

  @Field(() => [OutcomeType])
  outcomes!: OutcomeType[];

  @Field(() => [StatusChangeType], {
    description: 'Its changes of status, at most the latest 200, in the order in which they were entered.',
  })
  statusHistory!: StatusChangeType[];

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

export const InitiativePage = pageOf(InitiativeType, 'InitiativePage');
