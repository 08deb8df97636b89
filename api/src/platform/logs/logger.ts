import { type DestinationStream, type Logger, pino } from 'pino';

/** Injection token of the server's log. */
export const LOGGER = Symbol('logger');

/** Where secrets can stand: in headers, in fields of their own, and in the values of a statement that failed. */
const SECRETS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  'err.parameters',
  'err.detail',
  'err.driverError',
];

/**
 * Log lines are JSON; what could be a secret is struck out wherever it stands.
 * @param destination where the lines go; standard output unless told otherwise
 */
export function makeLogger(level: string, destination?: DestinationStream): Logger {
  return pino({ level, redact: { paths: SECRETS, censor: '[struck out]' } }, destination);
}
