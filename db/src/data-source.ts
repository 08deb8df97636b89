import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Task } from './entities/task.ts';
import { User } from './entities/user.ts';
import { Init1700000000000 } from './migrations/1700000000000-init.ts';

export interface PgTarget {
  host: string;
  port: number;
  user: string;
  password?: string | undefined;
  database: string;
}

/** Explicit lists, never globs: globs load files outside the bundler's / Jest's view and differ between src and dist. */
export const entities = [User, Task];
export const migrations = [Init1700000000000];

export function dataSourceOptions(t: PgTarget): DataSourceOptions {
  return {
    type: 'postgres',
    host: t.host,
    port: t.port,
    username: t.user,
    ...(t.password === undefined ? {} : { password: t.password }),
    database: t.database,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: 'kouan',
    extra: { max: 10 },
  };
}

export async function migrate(t: PgTarget): Promise<number> {
  const ds = new DataSource(dataSourceOptions(t));
  await ds.initialize();
  try {
    return (await ds.runMigrations()).length;
  } finally {
    await ds.destroy();
  }
}
