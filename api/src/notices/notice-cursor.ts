import { badInput } from '@kouan/shared';

/** Where a page of notices ended. */
export interface NoticeCursor {
  /** As the database writes it, to the microsecond. */
  readonly at: string;
  readonly desk: boolean;
  readonly revision: number;
}

const LONGEST = 200;
const AT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/** A cursor as the opaque text that clients hand back. */
export function writeCursor({ at, desk, revision }: NoticeCursor): string {
  return Buffer.from(JSON.stringify([at, desk, revision])).toString('base64url');
}

/** @throws BAD_INPUT when the text is no cursor of ours */
export function readCursor(text: string): NoticeCursor {
  const parts = text.length <= LONGEST ? parse(text) : null;
  if (Array.isArray(parts) && parts.length === 3) {
    const [at, desk, revision] = parts as unknown[];
    if (typeof at === 'string' && AT.test(at) && typeof desk === 'boolean' && Number.isSafeInteger(revision)) {
      return { at, desk, revision: revision as number };
    }
  }
  throw badInput('CURSOR_INVALID', 'after');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch {
    // Any text that is not a cursor gets the one answer above.
    return null;
  }
}
