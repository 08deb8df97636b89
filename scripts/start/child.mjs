import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { Sentence, say } from './say.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends quietly, as a shell expects of a process that a signal has ended. */
function interrupted(signal) {
  return new Sentence(
    '已中断，可随时重新执行 npm start。',
    'Interrupted; start again with npm start.',
    128 + constants.signals[signal],
  );
}

/**
 * Runs a program to its end, in this terminal. A signal is passed on and the program waited for, so that nothing goes on
 * working behind the reader's back; a second one does not wait.
 * @param patience milliseconds that it may take to end after the first signal; without it, as long as it needs
 * @returns its exit code
 */
export function runChild(program, words, { patience, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', ...options });
    let stoppedBy;
    let impatience;
    const end = () => child.kill('SIGKILL');
    const pass = (signal) => {
      if (stoppedBy !== undefined) return end();
      stoppedBy = signal;
      say('正在停止……再按一次 Ctrl-C 立即结束。', 'Stopping; Ctrl-C again ends it at once.');
      child.kill(signal);
      if (patience !== undefined) impatience = setTimeout(end, patience);
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    const leave = () => {
      clearTimeout(impatience);
      SIGNALS.forEach((signal) => process.off(signal, pass));
    };
    child.once('error', (error) => {
      leave();
      reject(error);
    });
    child.once('close', (code, signal) => {
      leave();
      const by = stoppedBy ?? signal;
      if (by) reject(interrupted(by));
      else resolve(code);
    });
  });
}
