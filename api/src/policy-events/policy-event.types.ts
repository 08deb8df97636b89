import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { POLICY_EFFECTS, POLICY_EVENT_KINDS, type PolicyEffect, type PolicyEventKind } from '@kouan/shared';
import { OrganizationType } from '../organizations/organization.types.ts';
import { LocalizedText, LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { SharedRecordFilter } from '../platform/graphql/filter.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { RecordType } from '../platform/graphql/record.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { MarketType, SectorType } from '../platform/reference/reference.types.ts';
import { EvidenceType, FIRST_EVIDENCE } from '../sources/evidence.types.ts';

const PolicyEventKindEnum = vocabularyEnum('PolicyEventKind', POLICY_EVENT_KINDS, 'What an authority did.');
export const PolicyEffectEnum = vocabularyEnum('PolicyEffect', POLICY_EFFECTS, 'Which way an event moves the risk.');
const PolicyEventSortEnum = vocabularyEnum(
  'PolicyEventSort',
  ['recent', 'code', 'date'] as const,
  'recent: changed last first; code: newest number first; date: latest first, undated last.',
);

@ObjectType('PolicyEvent', { description: 'A measure or statement of an authority.' })
export class PolicyEventType extends RecordType {
  @Field(() => PolicyEventKindEnum)
  kind!: PolicyEventKind;

  @Field(() => OrganizationType, { nullable: true })
  authority!: OrganizationType | null;

  @Field(() => String, { nullable: true, description: 'Who spoke for the authority; null where it is not said.' })
  speaker!: string | null;

  @Field(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true })
  summary!: LocalizedText | null;

  @Field(() => [MarketType])
  markets!: MarketType[];

  @Field(() => [SectorType])
  sectors!: SectorType[];

  @Field(() => PolicyEffectEnum, {
    nullable: true,
    description: 'Which way it moves the risk; null: what such events usually do, or not known.',
  })
  effect!: PolicyEffect | null;

  @Field(() => String, {
    nullable: true,
    description: 'The list or annex that an export control names, as in an annex of a regulation.',
  })
  controlClass!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Earliest day it can have happened.' })
  occurredFrom!: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Latest day it can have happened.' })
  occurredTo!: string | null;

  @Field(() => String, { nullable: true, description: 'The date as it was said.' })
  dateWording!: string | null;

  @Field(() => Instant, { description: 'Since when Kouan knows it.' })
  recordedAt!: string;

  @Field(() => [EvidenceType], { description: FIRST_EVIDENCE })
  evidence!: EvidenceType[];
}

export const PolicyEventPage = pageOf(PolicyEventType, 'PolicyEventPage');

@InputType({ description: 'What a list of policy events is narrowed by; conditions add up.' })
export class PolicyEventFilter extends SharedRecordFilter {
  @Field(() => ID, { nullable: true })
  market?: string | null;

  @Field(() => ID, { nullable: true, description: 'An HS code; what lies below it counts too.' })
  sector?: string | null;

  @Field(() => [PolicyEventKindEnum], { nullable: true })
  kinds?: PolicyEventKind[] | null;
}

@ArgsType()
export class PolicyEventListArgs extends PageArgs {
  @Field(() => PolicyEventFilter, { nullable: true })
  filter?: PolicyEventFilter | null;

  @Field(() => PolicyEventSortEnum, { nullable: true })
  sort?: string | null;
}

@InputType({ description: 'What an analyst enters of a policy event. On a change, what is left out stays.' })
export class PolicyEventInput {
  @Field(() => PolicyEventKindEnum, { nullable: true, description: 'Needed when creating.' })
  kind?: PolicyEventKind | null;

  @Field(() => ID, { nullable: true })
  authorityId?: string | null;

  @Field(() => String, { nullable: true })
  speaker?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in one language at least.' })
  title?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true })
  summary?: LocalizedTextInput | null;

  @Field(() => [ID], { nullable: true, description: 'Needed when creating: at least one.' })
  markets?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The HS codes that it touches; left empty: all goods.' })
  sectors?: string[] | null;

  @Field(() => PolicyEffectEnum, { nullable: true })
  effect?: PolicyEffect | null;

  @Field(() => String, { nullable: true, description: 'The list or annex that an export control names.' })
  controlClass?: string | null;

  @Field(() => PlainDate, { nullable: true })
  occurredFrom?: string | null;

  @Field(() => PlainDate, { nullable: true })
  occurredTo?: string | null;

  @Field(() => String, { nullable: true })
  dateWording?: string | null;
}
