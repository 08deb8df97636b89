import { TenantEntity } from '../tenants/tenant.entity.ts';
import { MembershipEntity } from '../users/membership.entity.ts';
import { UserEntity } from '../users/user.entity.ts';
import { RefreshTokenEntity } from './refresh-token.entity.ts';

/** Who there is, and how they sign in. */
export const AUTH_ENTITIES = [TenantEntity, UserEntity, MembershipEntity, RefreshTokenEntity];
