import { STARTUP_MESSAGES, type StartupCode } from './startup-messages.ts';

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * A start that cannot go on for a reason its operator can mend. `message` holds both languages, each one sentence and a
 * line of its own, and is all that needs to be printed: no stack says more.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly code: StartupCode;
  readonly text: { readonly zh: string; readonly en: string };

  /**
   * @param code why
   * @param values what the message's `{names}` stand for; never a secret
   * @param cause the error underneath, kept for the log
   */
  constructor(code: StartupCode, values: Readonly<Record<string, string | number>>, cause?: unknown) {
    const text = { zh: fill(STARTUP_MESSAGES[code].zh, values), en: fill(STARTUP_MESSAGES[code].en, values) };
    super(`${text.zh}\n${text.en}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.text = text;
  }
}

/** Turns the error of a `listen` that found its port occupied into the sentence for it; other errors stay as they are. */
export function listenError(error: unknown, port: number): unknown {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return taken ? new StartupError('PORT_TAKEN', { port }, error) : error;
}
