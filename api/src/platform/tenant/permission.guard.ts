import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, can } from '@kouan/shared';
import type { Request, Response } from 'express';
import { CallerReader } from '../../auth/caller-reader.ts';
import { contextOf } from '../graphql/context.ts';
import { PERMISSION, type Requirement } from './permission.ts';
import { type RequestContext, keepRouteContext, requestContext } from './request.ts';

/** What is asked of a caller; nobody passes where nothing is named. */
type Asked = Exclude<Requirement, 'public'> | undefined;

/** Lets an operation or a route run only if it names what it asks of its caller, and the caller has it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  private readonly routeContext: ReturnType<typeof contextOf>;

  constructor(
    private readonly reflector: Reflector,
    callers: CallerReader,
  ) {
    this.routeContext = contextOf(callers);
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const requirement = this.reflector.get<Requirement | undefined>(PERMISSION, context.getHandler());
    if (requirement === 'public') return true;
    if (context.getType<string>() === 'graphql') return mayRun(requestContext(context), requirement);
    return this.mayVisit(context, requirement);
  }

  /** GraphQL knows its caller before any operation runs; a plain route finds out here. */
  private async mayVisit(context: ExecutionContext, requirement: Asked): Promise<boolean> {
    const http = context.switchToHttp();
    const found = await this.routeContext({ req: http.getRequest<Request>(), res: http.getResponse<Response>() });
    return mayRun(keepRouteContext(found), requirement);
  }
}

function mayRun({ caller, refusal }: RequestContext, requirement: Asked): boolean {
  if (!caller) throw refusal ?? new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
  if (requirement === 'signed-in') return true;
  if (caller.mustChoosePassword) throw new DomainError('FORBIDDEN', 'PASSWORD_CHANGE_NEEDED');
  if (!caller.viewer) throw new DomainError('FORBIDDEN', 'TENANT_NOT_CHOSEN');
  if (requirement && can(caller.viewer.roles, requirement)) return true;
  throw new DomainError('FORBIDDEN', 'PERMISSION_MISSING', undefined, { permission: requirement ?? 'none' });
}
