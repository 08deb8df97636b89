import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { TENANT_STATUSES, type TenantKind, type TenantStatus } from '@kouan/shared';
import { TenantKindEnum } from '../auth/auth.types.ts';
import { LocalizedText, LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { RegionType } from '../platform/reference/reference.types.ts';

const TenantStatusEnum = vocabularyEnum('TenantStatus', TENANT_STATUSES, 'Whether the people of a tenant may work.');

@ObjectType({ description: 'A tenant that stands above another one, by name.' })
export class ParentTenant {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedText)
  name!: LocalizedText;
}

@ObjectType('Tenant', { description: "One bureau's separated space, as the platform sees it from outside." })
export class TenantType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => TenantKindEnum)
  kind!: TenantKind;

  @Field(() => TenantStatusEnum)
  status!: TenantStatus;

  @Field(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => RegionType, { nullable: true })
  region!: RegionType | null;

  @Field(() => ParentTenant, { nullable: true, description: 'The tenant above it.' })
  parent!: ParentTenant | null;

  @Field({ description: 'Made for demonstration.' })
  isDemo!: boolean;

  @Field(() => Instant)
  createdAt!: string;
}

export const TenantPage = pageOf(TenantType, 'TenantPage');

@InputType({ description: 'What a list of tenants is narrowed by; conditions add up.' })
export class TenantFilter {
  @Field(() => TenantStatusEnum, { nullable: true })
  status?: TenantStatus | null;

  @Field(() => String, { nullable: true, description: 'Part of the Chinese or English name.' })
  q?: string | null;
}

@ArgsType()
export class TenantListArgs extends PageArgs {
  @Field(() => TenantFilter, { nullable: true })
  filter?: TenantFilter | null;
}

@ObjectType({ description: 'A tenant that has just been opened.' })
export class OpenedTenant {
  @Field(() => TenantType)
  tenant!: TenantType;

  @Field(() => String, {
    nullable: true,
    description: 'For its administrator, shown this once; null for a known account.',
  })
  oneTimePassword!: string | null;
}

@InputType({ description: 'A tenant to open, with its first administrator.' })
export class CreateTenantInput {
  @Field(() => LocalizedTextInput, { description: 'Both languages.' })
  name!: LocalizedTextInput;

  @Field(() => ID, { description: 'GB/T 2260.' })
  region!: string;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field()
  adminEmail!: string;

  @Field()
  adminName!: string;
}

@InputType({ description: 'What changes of a tenant; what is left out stays.' })
export class UpdateTenantInput {
  @Field(() => LocalizedTextInput, { nullable: true })
  name?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true })
  region?: string | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;
}
