import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { SERVICE_ROLE } from './role-names.ts';

/** Rounds of the verifier; what Postgres itself takes. */
const ROUNDS = 4096;

/**
 * The password of the service's login, made from the migrating login's own, so that an operator keeps one secret, not
 * two. It depends on nothing else: roles belong to a server, and two databases of one server must agree on it.
 */
export function derivedServicePassword(adminPassword: string): string {
  return createHmac('sha256', adminPassword).update(SERVICE_ROLE).digest('base64url');
}

/**
 * What Postgres stores of a password (RFC 5802, RFC 7677). Sent instead of the password itself, because statements may
 * be written to the server's log.
 * @param password ASCII only, which makes SASLprep the identity
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256');
  const key = (label: string) => createHmac('sha256', salted).update(label).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ROUNDS}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
