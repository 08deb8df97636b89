import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../platform/read/ids.ts';

/** Whose letters are to stop: a person in one tenant. */
export interface Subscriber {
  readonly tenantId: string;
  readonly userId: string;
}

/**
 * A text that proves to the server that it wrote the letter; it holds as long as the server's secret does, because a
 * letter may be opened years later, and it can do nothing but stop letters.
 */
export function unsubscribeToken({ tenantId, userId }: Subscriber, secret: string): string {
  const whom = `${tenantId}.${userId}`;
  return `${whom}.${sign(whom, secret).toString('base64url')}`;
}

/** @returns null for a text that this server did not write */
export function subscriberOf(token: string, secret: string): Subscriber | null {
  const [tenantId = '', userId = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !isId(tenantId) || !isId(userId)) return null;
  const given = Buffer.from(signature, 'base64url');
  const right = sign(`${tenantId}.${userId}`, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? { tenantId, userId } : null;
}

/** The purpose is part of what is signed: no other signature of the same secret is one of these. */
function sign(whom: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`unsubscribe ${whom}`).digest();
}
