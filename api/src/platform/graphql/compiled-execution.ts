import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  getOperationAST,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ErrorFormatter } from '../errors/format.ts';
import type { RequestContext } from '../tenant/request.ts';

interface CompiledOperation {
  readonly query: CompiledQuery['query'];
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** `null` marks an operation that cannot be compiled; Apollo executes it in the plain way. */
type Compiled = CompiledOperation | null;

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
      operation = isCompiledQuery(result)
        ? { query: result.query, defaults: requiredDefaults(document, operationName) }
        : null;
      operations.set(operationName, operation);
    }
    return operation;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation: named, operationName, contextValue, request }) {
          // A name of no operation: Apollo says so.
          if (!named) return null;
          const operation = compiled(schema, document, operationName ?? '');
          if (!operation) return null;
          const variables = { ...operation.defaults, ...request.variables };
          const result = (await operation.query(undefined, contextValue, variables)) as ExecutionResult;
          return response(result, contextValue, format);
        },
      };
    },
  };
}

/** Defaults of variables that must not be null, as in `$first: Int! = 25`: the compiler would ask the client for them. */
function requiredDefaults(document: DocumentNode, operationName: string): Record<string, unknown> {
  const variables = getOperationAST(document, operationName || undefined)?.variableDefinitions ?? [];
  return Object.fromEntries(
    variables.flatMap(({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && defaultValue
        ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
        : [],
    ),
  );
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
