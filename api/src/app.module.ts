import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type PgTarget, dataSourceOptions } from '@kouan/db';
import { AuthModule } from './auth/auth.module.ts';
import { TasksModule } from './tasks/tasks.ts';

@Module({})
export class AppModule {
  static with(pg: PgTarget): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(pg), retryAttempts: 0 }),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          sortSchema: true,
          path: '/graphql',
          graphiql: false,
          introspection: true,
          csrfPrevention: true,
          context: ({ req, res }: { req: unknown; res: unknown }) => ({ req, res }),
        }),
        AuthModule,
        TasksModule,
      ],
    };
  }
}
