// npm test: installs what is missing, runs every test of every house, and closes with one line that counts them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from './start/install.mjs';
import { Sentence } from './start/say.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** Test targets, and where each leaves its count. */
const TARGETS = ['unit', 'api', 'browser'];
const REPORTS = [
  'shared/test-results/unit.json',
  'db/test-results/unit.json',
  'api/test-results/unit.json',
  'admin/test-results/unit.json',
  'test/test-results/api.json',
  'test/test-results/browser.json',
];

await installed();
// What an earlier run left must not be counted; what is cached is put back.
for (const file of REPORTS) rmSync(file, { force: true });
const { nx } = await import('./nx.mjs');
const status = nx('run-many', '-t', ...TARGETS, '--output-style=static');
const counts = count();
const failed = counts.failed + (status !== 0 && counts.failed === 0 ? 1 : 0);
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exit(status === 0 && failed === 0 ? 0 : 1);

async function installed() {
  try {
    await install(root);
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.error(error.message);
    process.exit(error.code);
  }
}

/** Adds up the reports; a target that left none has not run, which counts as a failure. */
function count() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of REPORTS) {
    if (!existsSync(file)) {
      console.error(`no report of tests at ${file}`);
      total.failed += 1;
      continue;
    }
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    total.skipped += report.numPendingTests + report.numTodoTests;
  }
  return total;
}
