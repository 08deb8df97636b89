import { DomainError, errorMessage } from '@kouan/shared';
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { localeOf } from './context.ts';
import { LIMITS } from './limits.ts';

/** Reads the JSON body of operations, bounded; what is wrong with it is answered in GraphQL's own form. */
export function jsonBody(): (RequestHandler | ErrorRequestHandler)[] {
  return [refuseOtherMethods, express.json({ limit: LIMITS.body }), refuseBatches, refuseBadBody];
}

/** Operations by GET are refused too: addresses end up in logs and histories. */
function refuseOtherMethods(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'POST') return next();
  res.setHeader('allow', 'POST');
  refuse(req, res, 405, 'POST_ONLY');
}

function refuseBatches(req: Request, res: Response, next: NextFunction): void {
  if (Array.isArray(req.body)) refuse(req, res, 400, 'BATCH_REFUSED');
  else next();
}

/** Express knows error handlers by their four parameters. */
const refuseBadBody: ErrorRequestHandler = (error: { type?: string }, req, res, _next) => {
  const tooLarge = error.type === 'entity.too.large';
  refuse(req, res, tooLarge ? 413 : 400, tooLarge ? 'BODY_TOO_LARGE' : 'BODY_NOT_JSON');
};

function refuse(
  req: Request,
  res: Response,
  status: number,
  reason: 'POST_ONLY' | 'BATCH_REFUSED' | 'BODY_TOO_LARGE' | 'BODY_NOT_JSON',
): void {
  const error = new DomainError('BAD_INPUT', reason, undefined, { max: LIMITS.body });
  const message = errorMessage(error, localeOf(req));
  res.status(status).json({ errors: [{ message, extensions: { code: error.code, reason } }] });
}
