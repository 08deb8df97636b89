import { hash, verify } from '@node-rs/argon2';

/** Shortest password that may be chosen. */
export const SHORTEST_PASSWORD = 12;

/** Longest: hashing must not become a way to keep the server busy. */
const LONGEST_PASSWORD = 256;

/** Argon2id (the library's default kind) with the memory, passes and lanes of OWASP's password storage cheat sheet. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of a password that nobody has: unknown e-mail addresses are checked against it, at the same cost. */
const NOBODYS = hash('nobody ever had this password', PARAMETERS);

export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** @param stored null for an unknown person, who is refused after the same effort */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await NOBODYS), password.slice(0, LONGEST_PASSWORD));
  return fits && stored !== null && password.length <= LONGEST_PASSWORD;
}
