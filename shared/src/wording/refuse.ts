import { DomainError, type ErrorParams } from '../errors/domain-error.ts';
import type { Reason } from '../errors/messages.ts';

const LONGEST_PIECE = 40;

/** A refusal of a wording, with the pieces that it is about. */
export function refuse(reason: Reason, pieces: Readonly<Record<string, string>> = {}): DomainError {
  const params: ErrorParams = Object.fromEntries(
    Object.entries(pieces).map(([name, piece]) => [name, piece.trim().slice(0, LONGEST_PIECE)]),
  );
  return new DomainError('BAD_INPUT', reason, undefined, params);
}
