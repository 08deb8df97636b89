import { availableParallelism } from 'node:os';
import { badInput } from '@kouan/shared';
import { hash, verify } from '@node-rs/argon2';
import { Lanes } from '../platform/lanes.ts';

/** Shortest password that may be chosen. */
export const SHORTEST_PASSWORD = 12;

/** Longest: hashing must not become a way to keep the server busy. */
export const LONGEST_PASSWORD = 256;

/** Argon2id (the library's default kind) with the memory, passes and lanes of OWASP's password storage cheat sheet. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Every hash takes a core and 19 MiB for a while: one core is left to those who are signed in already. */
const lanes = new Lanes(Math.max(1, Math.min(4, availableParallelism() - 1)), 100, 'TOO_MANY_SIGN_INS');

/** A hash of a password that nobody has: unknown e-mail addresses are checked against it, at the same cost. */
const NOBODYS = hash('nobody ever had this password', PARAMETERS);

/** @throws TOO_MANY_REQUESTS when too many hashes are waited for */
export function hashPassword(password: string): Promise<string> {
  return lanes.run(() => hash(password, PARAMETERS));
}

/**
 * @param stored null for an unknown person, who is refused after the same effort
 * @throws TOO_MANY_REQUESTS when too many hashes are waited for
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await NOBODYS);
  const fits = await lanes.run(() => verify(against, password.slice(0, LONGEST_PASSWORD)));
  return fits && stored !== null && password.length <= LONGEST_PASSWORD;
}

/** @throws BAD_INPUT at `path` for a password that nobody should or could sign in with */
export function checkNewPassword(password: string, path: string): void {
  if (password.length < SHORTEST_PASSWORD) throw badInput('PASSWORD_TOO_SHORT', path, { min: SHORTEST_PASSWORD });
  if (password.length > LONGEST_PASSWORD) throw badInput('TEXT_TOO_LONG', path, { max: LONGEST_PASSWORD });
}
