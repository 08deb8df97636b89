import process from 'node:process';

/** What a variable says, read as the server reads it: an empty one counts as missing. */
export function setting(name, env = process.env) {
  return env[name]?.trim() ? env[name] : undefined;
}
