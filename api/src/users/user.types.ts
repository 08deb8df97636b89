import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MEMBERSHIP_STATUSES, type MembershipStatus, type Role } from '@kouan/shared';
import { RoleEnum } from '../auth/auth.types.ts';
import { OrganizationType } from '../organizations/organization.types.ts';
import { Person, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';

const MembershipStatusEnum = vocabularyEnum(
  'MembershipStatus',
  MEMBERSHIP_STATUSES,
  'Whether a membership may be used.',
);

@ObjectType('User', { description: 'A person in the tenant, and as what.' })
export class UserType {
  @Field(() => ID, { description: 'Of the membership; the same person has others elsewhere.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Person)
  person!: Person;

  @Field()
  email!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => MembershipStatusEnum)
  status!: MembershipStatus;

  @Field(() => OrganizationType, { nullable: true, description: "The exporter's own organization." })
  organization!: OrganizationType | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Until when their one-time password holds; null once they have chosen their own.',
  })
  invitationHoldsUntil!: string | null;

  @Field(() => Instant)
  createdAt!: string;
}

export const UserPage = pageOf(UserType, 'UserPage');

@ObjectType({ description: 'A person who has just been invited.' })
export class Invitation {
  @Field(() => UserType)
  user!: UserType;

  @Field(() => String, {
    nullable: true,
    description: 'Shown this once, to be handed over; null for a person who has an account already.',
  })
  oneTimePassword!: string | null;
}

@InputType({ description: 'Whom to invite, and as what.' })
export class InviteUserInput {
  @Field()
  email!: string;

  @Field()
  name!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => ID, { nullable: true, description: "An exporter's own organization." })
  organizationId?: string | null;
}

@InputType({ description: 'What a person may do from now on.' })
export class MembershipInput {
  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => ID, { nullable: true, description: "An exporter's own organization; left out or null: none." })
  organizationId?: string | null;
}
