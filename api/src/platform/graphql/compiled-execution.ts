import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ErrorFormatter } from '../errors/format.ts';
import type { RequestContext } from '../tenant/request.ts';

/** `null` marks an operation that cannot be compiled; Apollo executes it in the plain way. */
type Compiled = CompiledQuery | null;

/**
 * Runs each operation as code that was compiled for it once. Apollo has parsed and validated the document before, and
 * keeps it: the compiled code lives and dies with that document.
 */
export function compiledExecution(format: ErrorFormatter): ApolloServerPlugin<RequestContext> {
  const kept = new WeakMap<DocumentNode, Map<string, Compiled>>();

  function compiled(schema: GraphQLSchema, document: DocumentNode, operationName: string): Compiled {
    let operations = kept.get(document);
    if (!operations) kept.set(document, (operations = new Map()));
    let operation = operations.get(operationName);
    if (operation === undefined) {
      const result = compileQuery(schema, document, operationName || undefined);
      operation = isCompiledQuery(result) ? result : null;
      operations.set(operationName, operation);
    }
    return operation;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operationName, contextValue, request }) {
          const operation = compiled(schema, document, operationName ?? '');
          if (!operation) return null;
          const result = (await operation.query(undefined, contextValue, request.variables ?? {})) as ExecutionResult;
          return response(result, contextValue, format);
        },
      };
    },
  };
}

function response(result: ExecutionResult, context: RequestContext, format: ErrorFormatter): GraphQLResponse {
  const errors = result.errors?.map((error) => format(asGraphQLError(error), context));
  return {
    http: { status: undefined, headers: new HeaderMap() } as never,
    body: { kind: 'single', singleResult: { ...result, ...(errors ? { errors } : {}) } as never },
  };
}

/** The compiler's own errors look like GraphQL's, but those without extensions have not even an empty set of them. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error instanceof GraphQLError && 'code' in (error.extensions ?? {})) return error;
  const { message, path, originalError, extensions } = error as GraphQLError;
  return new GraphQLError(message, {
    ...(path ? { path } : {}),
    ...(originalError ? { originalError } : {}),
    ...(extensions ? { extensions } : {}),
  });
}
