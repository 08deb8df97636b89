import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { CallerReader } from '../../auth/caller-reader.ts';
import { AuthModule } from '../../auth/auth.module.ts';
import { errorFormatter } from '../errors/format.ts';
import { spokenErrors } from '../errors/spoken-errors.ts';
import { LOGGER } from '../logs/logger.ts';
import { contextOf } from './context.ts';
import { compiledExecution } from './compiled-execution.ts';
import { LIMITS, limitRules } from './limits.ts';

/** The GraphQL endpoint: schema from the resolvers, documents bounded, operations compiled, errors in one form. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [AuthModule],
    inject: [CallerReader, LOGGER],
    useFactory: (callers: CallerReader, logger: Logger): ApolloDriverConfig => {
      const format = errorFormatter(logger);
      return {
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        graphiql: false,
        introspection: true,
        csrfPrevention: true,
        includeStacktraceInErrorResponses: false,
        validationRules: limitRules,
        parseOptions: { maxTokens: LIMITS.tokens },
        plugins: [ApolloServerPluginCacheControlDisabled(), compiledExecution(format), spokenErrors()],
        context: contextOf(callers),
        formatError: (formatted, error) =>
          error instanceof GraphQLError ? format(error, { locale: 'en', requestId: '' }) : formatted,
      };
    },
  });
}
