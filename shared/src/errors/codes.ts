/**
 * What kind of refusal an error is; clients act on it.
 * - `BAD_INPUT`: the request says something that cannot be; `field` names where
 * - `UNAUTHENTICATED`: nobody is signed in, or no longer
 * - `FORBIDDEN`: the person may not do this
 * - `NOT_FOUND`: no such record for this person, whether it exists elsewhere or not
 * - `CONFLICT`: someone else was faster; look again and decide
 * - `TOO_MANY_REQUESTS`: wait `retryAfter` seconds
 * - `TOO_COMPLEX`: ask for less at once
 * - `UNAVAILABLE`: try again later
 * - `INTERNAL`: Kouan's own mistake; the log knows more
 */
export const ERROR_CODES = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'TOO_COMPLEX',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
