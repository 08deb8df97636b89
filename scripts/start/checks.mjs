import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { Sentence } from './say.mjs';
import { setting } from './settings.mjs';

/** Whether `version` lies in a range such as `^20.19.0 || >=24.11.0`, the form that `engines` has here. */
export function inRange(version, range) {
  const [major, minor] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, wantedMajor, wantedMinor] = /^\s*(\^|>=)(\d+)\.(\d+)/.exec(part);
    if (major !== Number(wantedMajor)) return sign === '>=' && major > Number(wantedMajor);
    return minor >= Number(wantedMinor);
  });
}

/** Such a range in the words of either language, so that no text has to be kept in step with it. */
function rangeInWords(range) {
  const parts = range.split('||').map((part) => /(\^|>=)(\d+)(\.\d+)/.exec(part));
  return {
    zh: parts
      .map(([, sign, major, minor]) => `${major}${minor} 及以上${sign === '^' ? `的 ${major}.x` : ''}`)
      .join('、'),
    en: parts
      .map(([, sign, major, minor]) =>
        sign === '^' ? `${major}.x from ${major}${minor} on` : `${major}${minor} or later`,
      )
      .join(', '),
  };
}

/** Refuses a Node that the packages are not made for. */
export function checkNode(root, version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (inRange(version, engines.node)) return;
  const { zh, en } = rangeInWords(engines.node);
  throw new Sentence(
    `Node.js ${version} 不受支持，请安装以下任一版本：${zh}。`,
    `Node.js ${version} is not supported; install one of these: ${en}.`,
  );
}

/** Refuses to begin what could not be written down. Asked only when something must be installed or built. */
export function checkWritable(folders) {
  for (const folder of folders.filter((place) => existsSync(place))) {
    try {
      accessSync(folder, constants.W_OK | constants.X_OK);
    } catch {
      throw new Sentence(
        `无法写入 ${folder}，请把该目录交给当前用户（或改用其所有者启动）后重试。`,
        `Kouan cannot write to ${folder}; give that folder to this account, or start as the one that owns it.`,
      );
    }
  }
}

function wantedPort(env) {
  const text = setting('PORT', env) ?? '3000';
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Sentence(
    `环境变量 PORT 的值“${text}”不是端口号（0 到 65535）。`,
    `The variable PORT holds "${text}", which is no port number (0 to 65535).`,
  );
}

const unknownHost = ({ host }) => [
  `找不到环境变量 HOST 所指的主机“${host}”，请改为本机地址，例如 127.0.0.1（仅本机）或 0.0.0.0（所有网络）。`,
  `The variable HOST names "${host}", which nobody knows; name an address of this machine, such as 127.0.0.1 (itself alone) or 0.0.0.0 (every network).`,
];

const refusedHost = ({ host, code }) => [
  `环境变量 HOST 的地址“${host}”在本机不可用（${code}），请改为本机地址，例如 127.0.0.1（仅本机）或 0.0.0.0（所有网络）。`,
  `This machine does not listen at "${host}", the address in the variable HOST (${code}); name one of its own, such as 127.0.0.1 (itself alone) or 0.0.0.0 (every network).`,
];

const REFUSALS = {
  EADDRINUSE: ({ port }) => [
    `端口 ${port} 已被占用，口岸可能已在运行；请停止占用它的程序，或用 PORT=${port + 1} npm start 换一个端口。`,
    `Port ${port} is taken, perhaps by a Kouan that runs already; stop that program, or take another: PORT=${port + 1} npm start.`,
  ],
  EACCES: ({ port }) => [
    `当前用户无权使用端口 ${port}，请用环境变量 PORT 指定 1024 以上的端口。`,
    `This account may not use port ${port}; name one above 1024 in the variable PORT.`,
  ],
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
};

/** Finds out before a minute of installing, not after it, that the address cannot be had. */
export async function checkPort(env = process.env) {
  const port = wantedPort(env);
  const host = setting('HOST', env) ?? '127.0.0.1';
  const error = await new Promise((resolve) => {
    const probe = net.createServer().once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (error === undefined) return;
  const { code } = error;
  throw new Sentence(...(REFUSALS[code] ?? refusedHost)({ host, port, code }));
}
