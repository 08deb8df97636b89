import { createHash } from 'node:crypto';
import type { Statement } from '../tenant/door.ts';

/** Beyond this many different texts the server stops naming new ones: each name is memory in every connection. */
const MOST_NAMES = 500;

const names = new Map<string, string>();

/** A statement under a name made from its text, so that each connection plans it once. */
export function prepared(text: string, values: readonly unknown[]): Statement {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_NAMES) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name === undefined ? { text, values } : { name, text, values };
}
