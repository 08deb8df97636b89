import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Permission } from '@kouan/shared';

export const PERMISSION = 'kouan:permission';

/** What an operation asks of its caller: a permission, a signed-in person, or nothing at all. */
export type Requirement = Permission | 'signed-in' | 'public';

/** The caller's membership must hold this permission. Every query, mutation and HTTP route names one; without it nobody passes. */
export const Allow = (permission: Permission): CustomDecorator => SetMetadata(PERMISSION, permission);

/** The caller must be signed in, in whichever tenant or none: for choosing a tenant and for signing out. */
export const AllowSignedIn = (): CustomDecorator => SetMetadata(PERMISSION, 'signed-in' satisfies Requirement);

/** Anyone may call: for signing in, and for what is asked before or without it, as health checks are. */
export const AllowAnyone = (): CustomDecorator => SetMetadata(PERMISSION, 'public' satisfies Requirement);
