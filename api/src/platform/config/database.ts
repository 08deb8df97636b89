import type { PgTarget } from '@kouan/db';
import type { DataSourceOptions } from 'typeorm';

/** Connections of the service. Five to ten serve as well as twenty: the database does the work. */
const CONNECTIONS = 10;

/** Longest a statement may run, in milliseconds: a request nobody waits for any more must not go on. */
const STATEMENT_TIMEOUT = 15_000;

/** The service's own connection: pipelined, bounded in time, and without any right to change the schema. */
export function databaseOptions(
  target: PgTarget,
  entities: NonNullable<DataSourceOptions['entities']>,
): DataSourceOptions {
  return {
    type: 'postgres',
    host: target.host,
    port: target.port,
    username: target.user,
    ...(target.password === undefined ? {} : { password: target.password }),
    database: target.database,
    ...(target.ssl === undefined ? {} : { ssl: target.ssl }),
    entities,
    synchronize: false,
    migrationsRun: false,
    applicationName: 'kouan',
    poolSize: CONNECTIONS,
    // A lost connection is one request's error, answered as UNAVAILABLE; the pool replaces it.
    poolErrorHandler: () => undefined,
    extra: { pipeline: true, statement_timeout: STATEMENT_TIMEOUT, options: '-c timezone=UTC' },
  };
}
