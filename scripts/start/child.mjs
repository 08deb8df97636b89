import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { Sentence } from './say.mjs';

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
 * @returns its exit code
 */
export function runChild(program, words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', ...options });
    let stoppedBy;
    const pass = (signal) => {
      child.kill(stoppedBy === undefined ? signal : 'SIGKILL');
      stoppedBy ??= signal;
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    const leave = () => SIGNALS.forEach((signal) => process.off(signal, pass));
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
