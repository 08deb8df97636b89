import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '@kouan/shared';
import type { Request, Response } from 'express';
import type { Locale, Viewer } from './viewer.ts';

/** Who the access token speaks for: a person, and a viewer once a tenant is chosen. */
export interface Caller {
  readonly userId: string;
  /** The family of refresh tokens that this sign-in began. */
  readonly familyId: string;
  /** They still use a password that was made for them: nothing is open to them but choosing their own. */
  readonly mustChoosePassword: boolean;
  readonly viewer: Viewer | null;
}

/** What every resolver of one HTTP request shares. */
export interface RequestContext {
  readonly req: Request;
  readonly res: Response;
  readonly locale: Locale;
  readonly requestId: string;
  /** Null when the request carries no access token that holds. */
  caller: Caller | null;
  /** Why there is no caller although an access token was sent: it ran out or was taken back. */
  refusal?: DomainError;
}

/** Contexts of requests to plain HTTP routes; GraphQL hands its own along. */
const routeContexts = new WeakMap<Request, RequestContext>();

/** Keeps the context of a request to a plain HTTP route for as long as the request lives. */
export function keepRouteContext(context: RequestContext): RequestContext {
  routeContexts.set(context.req, context);
  return context;
}

/** The request's context, out of Nest's. */
export function requestContext(context: ExecutionContext): RequestContext {
  if (context.getType<string>() === 'graphql') return GqlExecutionContext.create(context).getContext<RequestContext>();
  const kept = routeContexts.get(context.switchToHttp().getRequest<Request>());
  if (!kept) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
  return kept;
}

/** Injects the viewer; the permission guard has made sure that there is one. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = requestContext(context).caller?.viewer;
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
  return viewer;
});

/** Injects the signed-in person of operations that need no tenant. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestContext(context);
  if (!caller) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_NEEDED');
  return caller;
});
