import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkWritable } from './checks.mjs';
import { runChild } from './child.mjs';
import { Sentence, say } from './say.mjs';

/** npm writes its own list of what is installed as the last step: without it an installation is unfinished. */
const finishedList = (root) => path.join(root, 'node_modules', '.package-lock.json');

/** Whether every package of npm's list lies there: an `npm ci` of one's own, broken off, has begun to remove them. */
function isWhole(root, list) {
  try {
    const { packages = {} } = JSON.parse(readFileSync(list, 'utf8'));
    return Object.keys(packages).every((place) => existsSync(path.join(root, place, 'package.json')));
  } catch {
    return false;
  }
}

/** Whether `node_modules` is whole and not older than the lock file. */
export function isInstalled(root) {
  const list = finishedList(root);
  const runner = path.join(root, 'node_modules', 'nx', 'package.json');
  if (!existsSync(list) || !existsSync(runner)) return false;
  return statSync(list).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs && isWhole(root, list);
}

/**
 * Milliseconds that npm may take to end when it is asked to. Left to itself it finishes what it does and then removes
 * all of it again, which takes a minute and spares nothing: the next start installs anew.
 */
const NPM_ENDS_WITHIN = 2000;

/** The npm that runs this script, or else the one on the path; on Windows that one is a shell script. */
function npm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return { program: process.execPath, words: [running] };
  const onWindows = process.platform === 'win32';
  return { program: onWindows ? 'npm.cmd' : 'npm', words: [], shell: onWindows };
}

async function npmCi(root) {
  const { program, words, shell = false } = npm();
  try {
    // Also where NODE_ENV=production is set: building takes the tools of development.
    const command = [...words, 'ci', '--include=dev', '--include=optional'];
    return await runChild(program, command, { cwd: root, shell, patience: NPM_ENDS_WITHIN });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Sentence(
      '找不到 npm，请安装带有 npm 的 Node.js 后重试。',
      'npm was not found; install Node.js together with npm and start again.',
    );
  }
}

/** Installs the packages when they are missing, older than the lock file, or were interrupted half-way. */
export async function install(root) {
  if (isInstalled(root)) return;
  checkWritable([root, path.join(root, 'node_modules')]);
  say('正在安装依赖，首次约需一两分钟……', 'Installing packages; the first time takes a minute or two ...');
  // npm ci first removes what is there. Interrupted in that, it must not look finished.
  rmSync(finishedList(root), { force: true });
  const code = await npmCi(root);
  if (code !== 0) {
    throw new Sentence(
      '依赖安装失败，原因见上；请检查网络与磁盘空间后重新执行 npm start。',
      'The packages could not be installed, for the reason above; check network and disk space, then run npm start again.',
      code,
    );
  }
}
