import process from 'node:process';

/** How big the bench is, and how long it lasts. */
export interface BenchOptions {
  readonly tenants: number;
  readonly opportunities: number;
  /** Figures of the bureaus together, each with evidence. */
  readonly figures: number;
  /** Published risk notes of the bureaus together, each with evidence. */
  readonly notes: number;
  /** Figures of the market desk beneath one market, which every bureau reads. */
  readonly heavyFigures: number;
  /** Published notes of the market desk beneath that market. */
  readonly heavyNotes: number;
  /** Seconds that each server is measured on each question, all rounds together. */
  readonly seconds: number;
  /** How often the servers take turns. */
  readonly rounds: number;
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Tenants that the requests go to, in turn. */
  readonly askedTenants: number;
  /** A part of the labels of the questions that are put; empty: all are. */
  readonly only: string;
  /** Whether the data folder is left in place. */
  readonly keep: boolean;
  /** Where the database is; a temporary folder when not given. */
  readonly folder: string | undefined;
}

/** Reads `BENCH_*` variables and `--keep`. @throws with one sentence for a value that is no whole number above zero */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): BenchOptions {
  const number = (name: string, otherwise: number): number => {
    const value = Number(env[name] ?? otherwise);
    if (Number.isInteger(value) && value > 0) return value;
    throw new Error(`${name} must be a whole number above zero, not "${env[name] ?? ''}"`);
  };
  const tenants = number('BENCH_TENANTS', 3200);
  return {
    tenants,
    opportunities: number('BENCH_OPPORTUNITIES', 1_000_000),
    figures: number('BENCH_FIGURES', 200_000),
    notes: number('BENCH_NOTES', 50_000),
    heavyFigures: number('BENCH_HEAVY_FIGURES', 20_000),
    heavyNotes: number('BENCH_HEAVY_NOTES', 5_000),
    seconds: number('BENCH_SECONDS', 12),
    rounds: number('BENCH_ROUNDS', 3),
    concurrency: number('BENCH_CONCURRENCY', 16),
    askedTenants: Math.min(number('BENCH_ASKED_TENANTS', 32), tenants),
    only: env['BENCH_ONLY'] ?? '',
    keep: args.includes('--keep'),
    folder: env['BENCH_DATA_DIR'],
  };
}

export const options = readOptions(process.argv.slice(2), process.env);
