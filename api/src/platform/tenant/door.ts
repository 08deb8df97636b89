import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryArrayResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { types } from './row-types.ts';
import { markWriting, tenantSettings } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** One SQL statement; `name` makes it a prepared statement that each connection parses once. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A row as the columns in the order of the statement. */
export type Row = readonly unknown[];

/** An open transaction of one tenant. */
export interface TenantTransaction {
  readonly viewer: Viewer;
  /** TypeORM's manager on this transaction's connection; never use it after the work has ended. */
  readonly manager: EntityManager;
  query(statement: Statement): Promise<Row[]>;
  /**
   * Work to be done last in this transaction, just before it is kept: for locks that everyone needs and nobody should
   * hold for long.
   */
  lastly(work: () => Promise<void>): void;
}

/**
 * The only door to tenant data. Whatever passes runs in one transaction that names its tenant to the database,
 * where row-level security refuses every other tenant's rows.
 */
@Injectable()
export class TenantDoor {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /**
   * Runs work in one transaction of the viewer's tenant: all of it is kept, or none.
   * Statements of the work run one after another; they share one connection.
   */
  async withTenant<T>(viewer: Viewer, work: (transaction: TenantTransaction) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const client = (await runner.connect()) as PoolClient;
      await client.query(`${tenantSettings(viewer)}; ${markWriting(viewer)}`);
      const last: (() => Promise<void>)[] = [];
      const result = await work({
        viewer,
        manager: runner.manager,
        query: async (statement) => (await client.query(arrayQuery(statement))).rows,
        lastly: (step) => void last.push(step),
      });
      for (const step of last) await step();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Reads with statements that are all known beforehand: BEGIN, the tenant's settings, the statements and COMMIT leave
   * in one flush, so that the tenant's transaction costs one round trip.
   * @returns the rows of each statement, in order
   */
  async read(viewer: Pick<Viewer, 'tenantId' | 'readScope'>, ...statements: readonly Statement[]): Promise<Row[][]> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
      stream.cork();
      const opened = client.query(`begin read only; ${tenantSettings(viewer)}`);
      const results = statements.map(
        (statement) => client.query(arrayQuery(statement)) as Promise<QueryArrayResult<unknown[]>>,
      );
      const closed = client.query('commit');
      stream.uncork();
      const settled = await Promise.allSettled([opened, ...results, closed]);
      const failed = settled.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
      return (await Promise.all(results)).map((result) => result.rows);
    } catch (error) {
      // A connection whose transaction did not end cleanly never serves another tenant.
      if (client.getTransactionStatus() !== 'I') broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }
}

function arrayQuery(statement: Statement): {
  name?: string;
  text: string;
  values: unknown[];
  rowMode: 'array';
  types: typeof types;
} {
  return {
    ...(statement.name === undefined ? {} : { name: statement.name }),
    text: statement.text,
    values: statement.values as unknown[],
    rowMode: 'array',
    types,
  };
}
