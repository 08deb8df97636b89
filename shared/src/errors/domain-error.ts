import type { ErrorCode } from './codes.ts';
import type { Reason } from './messages.ts';

/** Facts that a message or a client needs: numbers and short texts, never a whole input. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/** What was refused, and why, without being thrown: pure rules answer with it. */
export interface Refusal {
  readonly reason: Reason;
  /** Where in the input, as in `value.amount`. */
  readonly path?: string;
  readonly params?: ErrorParams;
}

/** An expected refusal. Its message in the reader's language comes from `errorMessage`; its own is for the log alone. */
export class DomainError extends Error implements Refusal {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly reason: Reason,
    readonly path?: string,
    readonly params?: ErrorParams,
  ) {
    super(`${code} ${reason}${path === undefined ? '' : ` at ${path}`}`);
  }
}

/** The error for input that cannot be; every value of the domain is refused through it. */
export function badInput(reason: Reason, path?: string, params?: ErrorParams): DomainError {
  return new DomainError('BAD_INPUT', reason, path, params);
}
