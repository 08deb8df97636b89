import { DomainError } from '@kouan/shared';
import { isId } from './ids.ts';
import type { Sort } from './list.ts';

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

/** How a sort key is written as text; another list's key must not reach the database as a value that it cannot read. */
const KEYS: Readonly<Record<Sort['type'], RegExp>> = {
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  date: /^(\d{4}-\d{2}-\d{2}|-?infinity)$/,
  int: /^-?\d{1,9}$/,
  text: /^[^\0]*$/,
};

/**
 * Reads a client's cursor.
 * @param type of the sort key that the list is cut on
 * @throws BAD_INPUT when it is not one of ours, or one of a list in another order
 */
export function readCursor(text: string, type: Sort['type']): Cursor {
  const parts = text.length <= LONGEST ? parse(text) : null;
  if (Array.isArray(parts) && parts.length === 2) {
    const [key, id] = parts as unknown[];
    if (typeof key === 'string' && KEYS[type].test(key) && typeof id === 'string' && isId(id)) return { key, id };
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
