import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError, type Reason, errorMessage } from '@kouan/shared';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../tenant/request.ts';
import { isUnavailable, refusedByDatabase } from './database.ts';

/** Turns whatever went wrong into what the caller may know of it. */
export type ErrorFormatter = (
  error: GraphQLError,
  context: Pick<RequestContext, 'locale' | 'requestId'>,
) => GraphQLFormattedError;

/** What GraphQL's own refusals are called in Kouan's contract; all of them are BAD_INPUT. */
const PROTOCOL_REASONS: Readonly<Record<string, Reason>> = {
  GRAPHQL_PARSE_FAILED: 'QUERY_SYNTAX',
  GRAPHQL_VALIDATION_FAILED: 'QUERY_INVALID',
  BAD_USER_INPUT: 'VARIABLES_INVALID',
  BAD_REQUEST: 'QUERY_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'QUERY_INVALID',
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
    const reason = PROTOCOL_REASONS[String(error.extensions['code'])] ?? protocolReason(error, cause);
    if (reason) {
      // The parser and the schema speak to whoever writes the query, in English alone.
      const { message, extensions } = told(new DomainError('BAD_INPUT', reason), context);
      return { ...located(error), message, extensions: { ...extensions, detail: error.message } };
    }
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
function protocolReason(error: GraphQLError, cause: unknown): Reason | undefined {
  return cause === error && error.path === undefined ? 'VARIABLES_INVALID' : undefined;
}
