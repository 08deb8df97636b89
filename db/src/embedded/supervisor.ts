import { StartupError } from '../connection/startup-error.ts';

/** How often the server is looked after, in milliseconds. */
const INTERVAL = 1000;

/** What looking after a server takes. */
export interface Watch {
  /** Whether somebody has to see to the server now. */
  isNeeded(): boolean;
  /** Gets the server to run again. @returns whether it was ours to do: another process may have been first */
  mend(): Promise<boolean>;
  log(line: string): void;
  /** What the log is told before and after. */
  said: { readonly before: string; readonly after: string };
}

/** In one line, as the log has it. */
function reasonOf(error: unknown): string {
  const { zh, en } =
    error instanceof StartupError ? error.text : { zh: '内置 PostgreSQL 未能启动', en: (error as Error).message };
  return `${zh} / ${en}`;
}

/**
 * Looks after a server until it is told to end: one that ended without being asked to, killed for want of memory or by
 * hand, runs again. Connections of that moment are lost, later ones work. Does not keep the process alive.
 * @returns ends the watch
 */
export function superviseServer({ isNeeded, mend, log, said }: Watch): () => void {
  let mending = false;
  let lastSaid: string | undefined;
  // Said once for as long as it lasts: the log of a disk that stays full must not fill it.
  const say = (line: string) => {
    if (line !== lastSaid) log(line);
    lastSaid = line;
  };
  const turn = async () => {
    try {
      if (!isNeeded()) return;
      if (lastSaid === undefined) say(said.before);
      if (await mend()) say(said.after);
      lastSaid = undefined;
    } catch (error) {
      say(reasonOf(error));
    }
  };
  const timer = setInterval(() => {
    if (mending) return;
    mending = true;
    void turn().finally(() => {
      mending = false;
    });
  }, INTERVAL);
  timer.unref();
  return () => clearInterval(timer);
}
