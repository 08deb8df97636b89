/** `npm run bench`: builds a big installation, then measures Kouan and a bare server side by side, and ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { account } from '../accounts.ts';
import { signIn } from '../client.ts';
import { startServer } from '../server/kouan-process.ts';
import { measure } from './measure.ts';
import { options } from './options.ts';
import type { AskedTenant } from './questions.ts';
import { linesOf, tableOf } from './report.ts';
import { reportsTable, timeReports } from './reports.ts';
import { seededDatabase } from './seed/seed.ts';
import { startBareServer } from './servers.ts';

/** So many bureaus ask for reports. */
const REPORTING = 3;

const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url));

const log = (line: string): void => console.log(line);
const stops: (() => Promise<void>)[] = [];

/** Bureaus from all over the installation, each with a fresh token of its official. */
async function askedTenants(url: string): Promise<readonly AskedTenant[]> {
  const { tenants, opportunities, askedTenants: asked } = options;
  const { password } = account('Kouan Market Desk', 'platform_admin');
  const numbers = Array.from({ length: asked }, (_, n) => 1 + Math.floor((n * tenants) / asked));
  const people: AskedTenant[] = [];
  for (const number of numbers) {
    const { token } = await signIn(url, { email: `person1@bureau${number}.example`, password });
    people.push({ number, token, opportunity: Math.ceil(((number - 1) * opportunities) / tenants) + 1 });
  }
  return people;
}

async function bench(folder: string): Promise<void> {
  log(
    `${options.tenants} tenants, ${options.opportunities} opportunities, ${options.figures + options.heavyFigures} figures, ` +
      `${options.notes + options.heavyNotes} notes, in ${folder}`,
  );
  const database = await seededDatabase(folder, options, log);
  stops.push(() => database.stop());
  const env = { KOUAN_DEMO: 'yes', NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  const kouan = await startServer({ dataDir: folder, logFile: path.join(RESULTS, 'bench-server.log'), env });
  stops.push(() => kouan.stop());
  const bare = await startBareServer(database.admin);
  stops.push(() => bare.stop());

  const loadBefore = loadavg()[0] ?? 0;
  const reports = await timeReports(kouan.url, (await askedTenants(kouan.url)).slice(0, REPORTING));
  console.log(`\n${reportsTable(reports)}\n`);
  const urls = { kouan: kouan.url, bare: bare.url };
  const lines = linesOf(await measure(urls, () => askedTenants(kouan.url), options, log));
  console.log(`\n${tableOf(lines)}\n`);
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version, loadBefore };
  const file = path.join(RESULTS, 'bench.json');
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), options, machine, reports, lines }, null, 2)}\n`,
  );
  log(`written to ${file}`);
}

mkdirSync(RESULTS, { recursive: true });
const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'kouan-bench-'));
try {
  await bench(folder);
} finally {
  for (const stop of stops.toReversed()) await stop();
  if (!options.keep && options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
