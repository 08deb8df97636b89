import { connectTargets, loadDemo, loadReference, migrate, OWNER_ROLE, type PgTarget, withClient } from '@kouan/db';
import type { BenchOptions } from '../options.ts';
import { factStatements } from './facts.ts';
import { seedStatements } from './statements.ts';

/** A Postgres with everything in it. */
export interface SeededDatabase {
  /** Superuser: the bare server reads with it, without the wall. */
  readonly admin: PgTarget;
  stop(): Promise<void>;
}

/** Tables so big that their indexes are made once at the end. */
const BIG = ['opportunity', 'opportunity_stage_change', 'figure', 'evidence', 'risk_note_version'];

/**
 * Starts the embedded Postgres of the folder, loads the May 2022 case, and beside it the bureaus of the bench. A folder
 * that was kept is used as it is.
 */
export async function seededDatabase(
  folder: string,
  options: BenchOptions,
  log: (line: string) => void,
): Promise<SeededDatabase> {
  const { admin, service, stop } = await connectTargets({ KOUAN_DATA_DIR: folder });
  try {
    await migrate(admin);
    await withClient(admin, async (client) => {
      await client.query(`set role ${OWNER_ROLE}`);
      await loadReference(client);
    });
    await loadDemo(service);
    await withClient(admin, async (client) => {
      const run = async (sql: string): Promise<Record<string, unknown>[]> => (await client.query(sql)).rows;
      const [held] = await run('select count(*)::int as tenants from tenant where not is_demo');
      if (held?.['tenants'] === 0) await fill(run, options, log);
      else log(`${String(held?.['tenants'])} bureaus are there already`);
    });
    return { admin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Run = (sql: string) => Promise<Record<string, unknown>[]>;

async function fill(run: Run, options: BenchOptions, log: (line: string) => void): Promise<void> {
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await work();
    log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };
  // Foreign keys are true by the making of the ids; checking each of millions would take longer than inserting them.
  await run(`set session_replication_role = replica`);
  await run(`set synchronous_commit = off`);
  await run(`set maintenance_work_mem = '256MB'`);
  const indexes = await run(`select indexname as name, indexdef as definition from pg_indexes
    where tablename in (${BIG.map((table) => `'${table}'`).join(', ')}) and indexdef like 'CREATE INDEX %'`);
  for (const { name } of indexes) await run(`drop index ${String(name)}`);
  const [desk] = await run(`select id from tenant where kind = 'platform'`);
  const statements = [...seedStatements(options), ...factStatements(options, String(desk?.['id']))];
  for (const { what, sql } of statements) await timed(what, () => run(sql));
  await timed(`${indexes.length} indexes`, async () => {
    for (const { definition } of indexes) await run(String(definition));
  });
  await timed('vacuum, analyze', () => run('vacuum (analyze)'));
  await run('checkpoint');
}
