import { jest } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { TestApp, TestPerson } from './test-app.ts';

/**
 * The texts of all SQL that one request sends to the database, in order.
 * @param before what happens between the request that makes the server know the document and the one that is counted
 */
export async function statementsOf(
  app: TestApp,
  person: TestPerson,
  document: string,
  variables?: object,
  before?: () => Promise<unknown>,
): Promise<string[]> {
  // Time stands still, so that the server does not forget who asks however busy the machine is.
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
  try {
    // Once beforehand: the server then knows the document and who asks.
    await person.get(document, variables);
    await before?.();
    // The register of indicators is read again beside the answers; while time stands still, it then stays as it is.
    await app.app.get(ReferenceData).freshIndicators();
    const client = await poolOf(app).connect();
    client.release();
    const query = jest.spyOn(Object.getPrototypeOf(client) as PoolClient, 'query');
    try {
      await person.get(document, variables);
      return query.mock.calls.map(([statement]) => textOf(statement));
    } finally {
      query.mockRestore();
    }
  } finally {
    clock.mockRestore();
  }
}

/** The connections that the server answers from. */
export function poolOf(app: TestApp): Pool {
  return (app.app.get(DataSource).driver as PostgresDriver).master as Pool;
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : (statement as { text: string }).text;
}
