import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, can } from '@kouan/shared';
import { PERMISSION, type Requirement } from './permission.ts';
import { requestContext } from './request.ts';

/** Lets an operation run only if it names what it asks of its caller, and the caller has it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    // Plain HTTP routes (health, metrics) touch no tenant data and carry no GraphQL context.
    if (context.getType<string>() !== 'graphql') return true;
    const requirement = this.reflector.get<Requirement | undefined>(PERMISSION, context.getHandler());
    if (requirement === 'public') return true;
    const { caller, refusal } = requestContext(context);
    if (!caller) throw refusal ?? new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
    if (requirement === 'signed-in') return true;
    if (!caller.viewer) throw new DomainError('FORBIDDEN', 'TENANT_NOT_CHOSEN');
    if (requirement && can(caller.viewer.roles, requirement)) return true;
    throw new DomainError('FORBIDDEN', 'PERMISSION_MISSING', undefined, { permission: requirement ?? 'none' });
  }
}
