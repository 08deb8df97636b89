import { DomainError } from '@kouan/shared';
import { isId } from './ids.ts';

/** Where a page ended: the sort key as text, and the record's id that breaks ties. */
export interface Cursor {
  readonly key: string;
  readonly id: string;
}

const LONGEST = 1000;

/** A cursor as the opaque text that clients hand back. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString('base64url');
}

/** Reads a client's cursor. @throws BAD_INPUT when it is not one of ours */
export function readCursor(text: string): Cursor {
  const parts = text.length <= LONGEST ? parse(text) : null;
  if (Array.isArray(parts) && parts.length === 2) {
    const [key, id] = parts as unknown[];
    if (typeof key === 'string' && typeof id === 'string' && isId(id)) return { key, id };
  }
  throw new DomainError('BAD_INPUT', 'CURSOR_INVALID', 'after');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch {
    // Any text that is not a cursor gets the one answer above.
    return null;
  }
}
