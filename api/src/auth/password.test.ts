import { expect, test } from '@jest/globals';
import { parseOptions } from '@node-rs/argon2';
import { LONGEST_PASSWORD, checkNewPassword, hashPassword, passwordFits } from './password.ts';

test('passwords are kept as Argon2id with 19 MiB, two passes and one lane, each with salt of its own', async () => {
  const [one, other] = await Promise.all([hashPassword('the same password'), hashPassword('the same password')]);
  expect(one).toMatch(/^\$argon2id\$/);
  expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  expect(one).not.toBe(other);
});

test('only the very password fits', async () => {
  const stored = await hashPassword('correct horse battery');
  expect(await passwordFits(stored, 'correct horse battery')).toBe(true);
  for (const wrong of ['correct horse batter', 'Correct horse battery', 'correct horse battery ', '']) {
    expect(await passwordFits(stored, wrong)).toBe(false);
  }
});

test('nobody signs in as a person who does not exist', async () => {
  expect(await passwordFits(null, 'nobody ever had this password')).toBe(false);
});

test('text beyond the longest password makes it another password', async () => {
  const longest = 'x'.repeat(LONGEST_PASSWORD);
  const stored = await hashPassword(longest);
  expect(await passwordFits(stored, longest)).toBe(true);
  expect(await passwordFits(stored, `${longest}y`)).toBe(false);
});

test.each([
  ['x'.repeat(11), 'PASSWORD_TOO_SHORT'],
  ['x'.repeat(257), 'TEXT_TOO_LONG'],
])('a password that is too short or too long to sign in with is not taken', (password, reason) => {
  expect(() => checkNewPassword(password, 'new')).toThrow(expect.objectContaining({ reason, path: 'new' }));
});
