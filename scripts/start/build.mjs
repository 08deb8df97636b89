import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { nxCommand } from '../nx.mjs';
import { checkWritable } from './checks.mjs';
import { runChild } from './child.mjs';
import { Sentence, say } from './say.mjs';

const PACKAGES = ['shared', 'db', 'api', 'admin'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const NOT_BUILT = new Set(['node_modules', 'dist', 'dist-types', 'test', 'test-results']);

/** What must be there to run; all of it is made by the build. */
const RESULTS = ['shared/dist', 'db/dist', 'api/dist/main.js', 'admin/dist/index.html'];

const stampFile = (root) => path.join(root, 'node_modules', '.cache', 'kouan', 'build');

function* filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (NOT_BUILT.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(place);
    else if (entry.isFile()) yield place;
  }
}

/** A digest of everything that the build reads. Takes some 50 ms, where asking the task runner takes seconds. */
export function sourceDigest(root) {
  const hash = createHash('sha256').update(process.version);
  const settings = SETTINGS.map((name) => path.join(root, name)).filter((file) => existsSync(file));
  const sources = PACKAGES.flatMap((name) => [...filesIn(path.join(root, name))]);
  for (const file of [...settings, ...sources]) {
    const content = readFileSync(file);
    hash.update(`${path.relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function isBuilt(root, digest) {
  if (!RESULTS.every((result) => existsSync(path.join(root, result)))) return false;
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

function runNx(root) {
  const { words, env } = nxCommand();
  const served = `--projects=${PACKAGES.map((name) => `@kouan/${name}`).join(',')}`;
  return runChild(process.execPath, [...words, 'run-many', '-t', 'build', served], { cwd: root, env });
}

/** Builds what has changed since the last build; nothing when nothing has. */
export async function build(root) {
  const digest = sourceDigest(root);
  if (isBuilt(root, digest)) return;
  checkWritable(PACKAGES.flatMap((name) => [path.join(root, name), path.join(root, name, 'dist')]));
  say('正在构建……', 'Building ...');
  rmSync(stampFile(root), { force: true });
  const code = await runNx(root);
  if (code !== 0) {
    throw new Sentence('构建失败，原因见上。', 'The build failed, for the reason above.', code);
  }
  mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), digest);
}
