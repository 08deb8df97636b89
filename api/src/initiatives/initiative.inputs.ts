import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { InitiativeKind, InitiativeMode, InitiativeStatus, ParticipantRole } from '@kouan/shared';
import { LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { RecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs } from '../platform/graphql/page.types.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';
import {
  InitiativeKindEnum,
  InitiativeModeEnum,
  InitiativeStatusEnum,
  ParticipantRoleEnum,
} from './initiative.types.ts';

const InitiativeSortEnum = vocabularyEnum(
  'InitiativeSort',
  ['recent', 'code', 'date'] as const,
  'recent: changed last first; code: newest number first; date: latest first, undated last.',
);

@InputType({ description: 'What a list of initiatives is narrowed by; conditions add up.' })
export class InitiativeFilter extends RecordFilter {
  @Field(() => [InitiativeKindEnum], { nullable: true })
  kinds?: InitiativeKind[] | null;

  @Field(() => [InitiativeStatusEnum], { nullable: true })
  statuses?: InitiativeStatus[] | null;

  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code; what lies below it counts too.' })
  sector?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the caller sees to.' })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with an open milestone due before today (Beijing time).',
  })
  late?: boolean | null;

  @Field(() => PlainDate, { nullable: true, description: 'Only those with an open milestone due by that day.' })
  dueBy?: string | null;
}

@ArgsType()
export class InitiativeListArgs extends PageArgs {
  @Field(() => InitiativeFilter, { nullable: true })
  filter?: InitiativeFilter | null;

  @Field(() => InitiativeSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'Who took part. Name an organization, or say in a label who it was.' })
export class ParticipantInput {
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ParticipantRoleEnum)
  role!: ParticipantRole;

  @Field(() => LocalizedTextInput, { nullable: true })
  label?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'How many took part under this line; left out: one.' })
  companyCount?: number | null;
}

@InputType({ description: 'Something that is to be done by a day.' })
export class MilestoneInput {
  @Field(() => LocalizedTextInput)
  title!: LocalizedTextInput;

  @Field(() => PlainDate, { nullable: true })
  dueOn?: string | null;

  @Field(() => PlainDate, { nullable: true })
  doneOn?: string | null;
}

@InputType({ description: 'What came of an initiative.' })
export class OutcomeInput {
  @Field(() => LocalizedTextInput)
  text!: LocalizedTextInput;

  @Field(() => PlainDate, { nullable: true })
  occurredOn?: string | null;
}

@InputType({
  description:
    'What an official enters of an initiative. On a change, what is left out stays as it is; a list that is given replaces the one that was there.',
})
export class InitiativeInput {
  @Field(() => InitiativeKindEnum, { nullable: true, description: 'Needed when creating.' })
  kind?: InitiativeKind | null;

  @Field(() => InitiativeModeEnum, { nullable: true })
  mode?: InitiativeMode | null;

  @Field(() => InitiativeStatusEnum, { nullable: true, description: 'Left out when creating: planned.' })
  status?: InitiativeStatus | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day the status took effect, not after today; not known where a new status leaves it out.',
  })
  statusEffectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the status changed; kept in its history.' })
  statusReason?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  title?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  summary?: LocalizedTextInput | null;

  @Field(() => [ID], { nullable: true, description: 'GB/T 2260; left out when creating: the region of the tenant.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'ISO 3166-1; at least one when creating.' })
  markets?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'HS 2022 codes.' })
  sectors?: string[] | null;

  @Field(() => PlainDate, { nullable: true })
  takesPlaceFrom?: string | null;

  @Field(() => PlainDate, { nullable: true })
  takesPlaceTo?: string | null;

  @Field(() => String, { nullable: true })
  dateWording?: string | null;

  @Field(() => ID, { nullable: true, description: 'Left out when creating: the caller.' })
  ownerId?: string | null;

  @Field(() => [ParticipantInput], { nullable: true })
  participants?: ParticipantInput[] | null;

  @Field(() => [MilestoneInput], { nullable: true })
  milestones?: MilestoneInput[] | null;

  @Field(() => [OutcomeInput], { nullable: true })
  outcomes?: OutcomeInput[] | null;
}
