import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { PgTarget } from './connection/target.ts';
import { Accounts1700000002000 } from './migrations/1700000002000-accounts.ts';
import { FigureSubjects1700000006000 } from './migrations/1700000006000-figure-subjects.ts';
import { ImportColumns1700000012000 } from './migrations/1700000012000-import-columns.ts';
import { Imports1700000007000 } from './migrations/1700000007000-imports.ts';
import { FactChanges1700000010000 } from './migrations/1700000010000-fact-changes.ts';
import { IndicatorRegister1700000005000 } from './migrations/1700000005000-indicator-register.ts';
import { LettersInDoubt1700000014000 } from './migrations/1700000014000-letters-in-doubt.ts';
import { CodesByNumber1700000014100 } from './migrations/1700000014100-codes-by-number.ts';
import { OneTimePasswords1700000014200 } from './migrations/1700000014200-one-time-passwords.ts';
import { SharedOrigins1700000015000 } from './migrations/1700000015000-shared-origins.ts';
import { PastVersions1700000016000 } from './migrations/1700000016000-past-versions.ts';
import { SectorWords1700000017100 } from './migrations/1700000017100-sector-words.ts';
import { WatchBasis1700000017000 } from './migrations/1700000017000-watch-basis.ts';
import { Watching1700000010100 } from './migrations/1700000010100-watching.ts';
import { OpportunityRisk1700000009000 } from './migrations/1700000009000-opportunity-risk.ts';
import { MarketFacts1700000004000 } from './migrations/1700000004000-market-facts.ts';
import { Records1700000003000 } from './migrations/1700000003000-records.ts';
import { NoteReviewDates1700000011000 } from './migrations/1700000011000-note-review-dates.ts';
import { SearchOfWordings1700000018000 } from './migrations/1700000018000-search-of-wordings.ts';
import { FigureSubjectsBehindWall1700000019000 } from './migrations/1700000019000-figure-subjects-behind-wall.ts';
import { RatingsAndAdjustments1700000008000 } from './migrations/1700000008000-ratings-and-adjustments.ts';
import { Reference1700000001000 } from './migrations/1700000001000-reference.ts';

/** An explicit list, never a glob: globs find other files in sources than in the build. */
export const migrations = [
  Reference1700000001000,
  Accounts1700000002000,
  Records1700000003000,
  MarketFacts1700000004000,
  IndicatorRegister1700000005000,
  NoteReviewDates1700000011000,
  Imports1700000007000,
  RatingsAndAdjustments1700000008000,
  OpportunityRisk1700000009000,
  FactChanges1700000010000,
  FigureSubjects1700000006000,
  Watching1700000010100,
  ImportColumns1700000012000,
  LettersInDoubt1700000014000,
  CodesByNumber1700000014100,
  OneTimePasswords1700000014200,
  SharedOrigins1700000015000,
  PastVersions1700000016000,
  WatchBasis1700000017000,
  SectorWords1700000017100,
  SearchOfWordings1700000018000,
  FigureSubjectsBehindWall1700000019000,
];

/** Connection settings for TypeORM. Entities live with their features; migrating needs none. */
export function dataSourceOptions(target: PgTarget): DataSourceOptions {
  return {
    type: 'postgres',
    host: target.host,
    port: target.port,
    username: target.user,
    ...(target.password === undefined ? {} : { password: target.password }),
    database: target.database,
    ...(target.ssl === undefined ? {} : { ssl: target.ssl }),
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: 'kouan',
  };
}

/**
 * Brings the database up to date as its owning role, so that everything made belongs to `kouan_owner`.
 * @param target the administering login, a member of `kouan_owner`
 * @returns how many migrations ran
 */
export async function migrate(target: PgTarget): Promise<number> {
  const source = new DataSource({
    ...dataSourceOptions(target),
    extra: { max: 1, options: '-c role=kouan_owner' },
  } as DataSourceOptions);
  await source.initialize();
  try {
    return (await source.runMigrations()).length;
  } finally {
    await source.destroy();
  }
}
