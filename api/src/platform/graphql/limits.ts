import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { DomainError } from '@kouan/shared';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Bounds of one GraphQL document. The console's largest document stays under half of each. */
export const LIMITS = {
  /** Longest request body, in bytes. */
  body: 1_000_000,
  tokens: 3_000,
  depth: 12,
  aliases: 30,
  cost: 20_000,
} as const;

/**
 * A refusal is reported like every other finding of validation: a rule that throws would be answered as a fault of the
 * server.
 */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null): void => {
      const originalError = new DomainError('TOO_COMPLEX', 'TOO_COMPLEX');
      context?.reportError(new GraphQLError(originalError.message, { originalError }));
    },
  ],
};

/** Refuses documents that are too deep, too wide or too dear before anything of them runs. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, ...reported }),
  maxAliasesRule({ n: LIMITS.aliases, ...reported }),
  costLimitRule({ maxCost: LIMITS.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ...reported }),
] as unknown as ValidationRule[];
