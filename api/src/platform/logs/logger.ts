import { type Logger, pino } from 'pino';

/** Injection token of the server's log. */
export const LOGGER = Symbol('logger');

/** Log lines are JSON; what could be a secret is struck out wherever it stands. */
export function makeLogger(level: string): Logger {
  return pino({
    level,
    redact: {
      paths: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]', '*.password', '*.token'],
      censor: '[struck out]',
    },
  });
}
