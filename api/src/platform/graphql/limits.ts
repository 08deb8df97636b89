import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Bounds of one GraphQL document. The console's largest document stays under half of each. */
export const LIMITS = {
  /** Longest request body, in bytes. */
  body: 1_000_000,
  tokens: 3_000,
  depth: 12,
  aliases: 30,
  cost: 20_000,
} as const;

/** Every rule's refusal carries one code, so that clients need not read messages. */
const marked = {
  propagateOnRejection: true,
  exposeLimits: true,
  onReject: [
    (_: ValidationContext | null, error: GraphQLError): void => {
      Object.assign(error.extensions, { code: 'TOO_COMPLEX' });
    },
  ],
};

/** Refuses documents that are too deep, too wide or too dear before anything of them runs. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, ...marked }),
  maxAliasesRule({ n: LIMITS.aliases, ...marked }),
  costLimitRule({ maxCost: LIMITS.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ...marked }),
] as unknown as ValidationRule[];
