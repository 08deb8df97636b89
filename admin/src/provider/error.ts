import type { ErrorCode } from '@kouan/shared';

/** What the server can answer, and OFFLINE when no answer came at all. */
export type FailureCode = ErrorCode | 'OFFLINE';

/** What the server sends along with an error. */
interface WireError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly reason?: string;
    readonly field?: string;
    readonly [param: string]: unknown;
  };
}

/** A refusal or failure as screens act on it; the message is in the reader's language already. */
export class KouanError extends Error {
  override readonly name = 'KouanError';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** Finer than the code, as in STAGE_MOVE_NOT_ALLOWED. */
    readonly reason?: string,
    /** Path of the input at fault, as in `input.value.lower`. */
    readonly field?: string,
    /** Whatever else came along, as `currentVersion` of a conflict or `retryAfter` in seconds. */
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Reads the first error of an answer. */
export function errorFromWire({ message, extensions = {} }: WireError): KouanError {
  const { code, reason, field, ...params } = extensions;
  return new KouanError((code ?? 'INTERNAL') as FailureCode, message, reason, field, params);
}

/** Whether something thrown is a refusal of this kind. */
export function isFailure(error: unknown, code: FailureCode): error is KouanError {
  return error instanceof KouanError && error.code === code;
}
