/** How often the server is looked after, in milliseconds. */
const INTERVAL = 1000;

/** What looking after a server takes. */
export interface Watch {
  isRunning(): boolean;
  restart(): Promise<void>;
  log(line: string): void;
}

/**
 * Starts a server again that ended without being asked to: killed for want of memory, or by hand. Connections of that
 * moment are lost, later ones work. Does not keep the process alive.
 * @returns ends the watch
 */
export function superviseServer({ isRunning, restart, log }: Watch): () => void {
  let restarting = false;
  const timer = setInterval(() => {
    if (restarting || isRunning()) return;
    restarting = true;
    log('the embedded PostgreSQL ended; starting it again');
    restart()
      .catch((error: unknown) => log(`it did not start: ${(error as Error).message}`))
      .finally(() => {
        restarting = false;
      });
  }, INTERVAL);
  timer.unref();
  return () => clearInterval(timer);
}
