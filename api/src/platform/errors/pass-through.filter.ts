import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { ErrorCode } from '@kouan/shared';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { localeOf } from '../graphql/context.ts';
import { LOGGER } from '../logs/logger.ts';
import { expectedIn, hidden, told } from './format.ts';

/** Refusals of plain HTTP routes in HTTP's own terms. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  TOO_COMPLEX: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Hands the errors of operations on as they are: the GraphQL layer alone decides what a caller learns, and what is
 * logged. Plain HTTP routes answer in the same form, and with the status that fits; Express would show its stack.
 */
@Catch()
export class PassThroughFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof HttpException) {
      response.status(error.getStatus()).json({ status: error.getStatus() });
      return;
    }
    // Whoever has gone away in the middle of an answer can be told nothing any more.
    if (response.headersSent) return;
    const requestId = String(response.getHeader('x-request-id') ?? '');
    const expected = expectedIn(error);
    if (!expected) this.logger.error({ err: error, requestId, path: request.path }, 'request failed');
    const refusal = expected ?? hidden(error);
    const retryAfter = refusal.params?.['retryAfter'];
    if (retryAfter) response.setHeader('retry-after', String(retryAfter));
    response
      .status(STATUS[refusal.code])
      .setHeader('cache-control', 'no-store')
      .json({ errors: [told(refusal, { locale: localeOf(request), requestId })] });
  }
}
