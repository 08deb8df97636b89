import { DomainError } from '@kouan/shared';
import type { FileOpening, IntakeResult } from '../file-reading.ts';
import type { FigureBatch } from '../figure-rows.ts';

/** What the thread that reads a file tells, in this order: what it is, its batches as they are asked for, its end. */
export type ThreadMessage =
  | { readonly kind: 'opened'; readonly opening: FileOpening }
  | { readonly kind: 'batch'; readonly batch: FigureBatch }
  | { readonly kind: 'end'; readonly result: IntakeResult }
  | { readonly kind: 'refused'; readonly refusal: Pick<DomainError, 'code' | 'reason' | 'path' | 'params'> }
  | { readonly kind: 'failed'; readonly error: Error };

/** What ended the reading. A refusal goes as plain data: between threads an error loses all but its message. */
export function endedBy(error: unknown): ThreadMessage {
  if (error instanceof DomainError) {
    const { code, reason, path, params } = error;
    return { kind: 'refused', refusal: { code, reason, path, params } as DomainError };
  }
  return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
}
