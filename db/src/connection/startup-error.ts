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

/** Which sentence says why an address could not be listened at. */
const LISTEN_TROUBLES: Readonly<Record<string, StartupCode>> = {
  EADDRINUSE: 'PORT_TAKEN',
  EACCES: 'PORT_FORBIDDEN',
  ENOTFOUND: 'HOST_UNKNOWN',
  EAI_AGAIN: 'HOST_UNKNOWN',
};

/** Turns the error of a `listen` into the sentence for it; what did not come from the system stays as it is. */
export function listenError(error: unknown, address: { host: string; port: number }): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  return new StartupError(LISTEN_TROUBLES[error.code] ?? 'HOST_REFUSED', { ...address, reason: error.code }, error);
}
