import type { ApolloServerPlugin } from '@apollo/server';
import { ERROR_MESSAGES, type Reason, errorMessage } from '@kouan/shared';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../tenant/request.ts';

/**
 * Says errors in the reader's language that Apollo had formatted without knowing the request: those of reading and
 * checking a document. What it says follows from the reason and its facts alone, so nothing said rightly is changed.
 */
export function spokenErrors(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (!singleResult.errors) return;
          singleResult.errors = singleResult.errors.map((error) => spoken(error, contextValue));
        },
      };
    },
  };
}

function spoken(error: GraphQLFormattedError, { locale }: RequestContext): GraphQLFormattedError {
  const { reason, field, ...params } = error.extensions ?? {};
  if (!isReason(reason)) return error;
  const path = typeof field === 'string' ? { path: field } : {};
  return { ...error, message: errorMessage({ reason, ...path, params: params as Record<string, string> }, locale) };
}

function isReason(word: unknown): word is Reason {
  return typeof word === 'string' && Object.hasOwn(ERROR_MESSAGES, word);
}
