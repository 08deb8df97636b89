import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError, type ErrorCode, errorMessage } from '@kouan/shared';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../tenant/request.ts';
import { isUnavailable, refusedByDatabase } from './database.ts';

/** Turns whatever went wrong into what the caller may know of it. */
export type ErrorFormatter = (
  error: GraphQLError,
  context: Pick<RequestContext, 'locale' | 'requestId'>,
) => GraphQLFormattedError;

/** What GraphQL's own refusals are called in Kouan's contract. */
const PROTOCOL_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  BAD_INPUT: 'BAD_INPUT',
};

/**
 * Makes the one formatter of errors: expected ones keep their code and say in the caller's language what to do; all
 * others are logged and answered with a code and the request's number, nothing more.
 */
export function errorFormatter(logger: Logger): ErrorFormatter {
  return (error, context) => {
    const cause = causeOf(error);
    const expected = expectedIn(cause);
    if (expected) return { ...located(error), ...told(expected, context) };
    const code = PROTOCOL_CODES[String(error.extensions['code'])] ?? protocolCode(error, cause);
    if (code) return { ...located(error), message: error.message, extensions: { code } };
    logger.error({ err: cause, requestId: context.requestId, path: error.path }, 'request failed');
    return { ...located(error), ...told(hidden(cause), context) };
  };
}

/** The refusal that something thrown is; undefined where it is a fault. */
export function expectedIn(cause: unknown): DomainError | undefined {
  return cause instanceof DomainError ? cause : refusedByDatabase(cause);
}

/** What a caller may know of a fault: whether trying again later may help. */
export function hidden(cause: unknown): DomainError {
  return isUnavailable(cause)
    ? new DomainError('UNAVAILABLE', 'DATABASE_UNAVAILABLE')
    : new DomainError('INTERNAL', 'INTERNAL');
}

/** A refusal as it is sent: a sentence in the caller's language, and what a client acts on. */
export function told(
  refusal: DomainError,
  { locale, requestId }: Pick<RequestContext, 'locale' | 'requestId'>,
): Required<Pick<GraphQLFormattedError, 'message' | 'extensions'>> {
  const { code, reason, path, params } = refusal;
  return {
    message: errorMessage(refusal, locale),
    extensions: {
      code,
      reason,
      ...(path ? { field: path } : {}),
      ...params,
      ...(code === 'INTERNAL' ? { requestId } : {}),
    },
  };
}

/** The parser counts tokens itself and knows no codes. */
const TOO_MANY_TOKENS = /more tha[nt] \d+ tokens/;

function causeOf(error: GraphQLError): unknown {
  if (error.originalError instanceof DomainError) return error.originalError;
  if (!error.path && TOO_MANY_TOKENS.test(error.message)) return new DomainError('TOO_COMPLEX', 'TOO_COMPLEX');
  return unwrapResolverError(error);
}

function located(error: GraphQLError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return {
    ...(error.path ? { path: error.path } : {}),
    ...(error.locations ? { locations: error.locations } : {}),
  };
}

/** Errors of parsing, validation and variables have no cause below them and no path: they speak of the request itself. */
function protocolCode(error: GraphQLError, cause: unknown): ErrorCode | undefined {
  return cause === error && error.path === undefined ? 'BAD_INPUT' : undefined;
}
