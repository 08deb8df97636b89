// npm test: installs what is missing, runs every test of every house, and closes with one line that counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

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

installIfNeeded();
const { nx } = await import('./nx.mjs');
const status = nx('run-many', '-t', ...TARGETS, '--output-style=static');
const counts = count();
const failed = counts.failed + (status !== 0 && counts.failed === 0 ? 1 : 0);
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exit(status === 0 && failed === 0 ? 0 : 1);

function installIfNeeded() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status: result } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (result !== 0) process.exit(result ?? 1);
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
