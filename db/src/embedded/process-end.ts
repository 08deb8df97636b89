import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work when the process ends, whether by itself or by a signal that nobody else listens to; a program that does
 * listen stops what it started in its own order. A kill -9 tells no one.
 * @param work must not wait for anything
 * @returns takes the work back
 */
export function atProcessEnd(work: () => void): () => void {
  const cancel = () => {
    process.off('exit', work);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    cancel();
    work();
    // Without a listener the signal ends the process as it would have done.
    process.kill(process.pid, signal);
  };
  process.once('exit', work);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return cancel;
}
