import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { makeLogger } from './logger.ts';

/** The lines that a logger writes. */
function written(log: (logger: ReturnType<typeof makeLogger>) => void): string {
  let lines = '';
  log(makeLogger('info', { write: (line) => (lines += line) }));
  return lines;
}

test('the values of a statement that failed stay out of the log, the statement stays in', () => {
  const cause = Object.assign(new Error('duplicate key'), { detail: 'Key (email)=(someone@kouan.example) exists' });
  const err = new QueryFailedError(
    'insert into app_user values ($1, $2)',
    ['someone@kouan.example', '$argon2id$x'],
    cause,
  );
  const line = written((logger) => logger.error({ err }, 'request failed'));
  expect(line).not.toMatch(/someone@kouan|argon2id/);
  expect(line).toContain('insert into app_user');
});

test('tokens, cookies and passwords are struck out', () => {
  const secret = 'the-secret-itself';
  const line = written((logger) =>
    logger.info({
      req: { headers: { authorization: `Bearer ${secret}`, cookie: `kouan_refresh=${secret}` } },
      res: { headers: { 'set-cookie': `kouan_refresh=${secret}` } },
      input: { password: secret },
      issued: { token: secret },
    }),
  );
  expect(line).not.toContain(secret);
  expect(line.match(/\[struck out\]/g)).toHaveLength(5);
});
