import { expect, test } from '@jest/globals';
import { subscriberOf, unsubscribeToken } from './unsubscribe-token.ts';

const SECRET = 'a-secret-for-tests-that-is-long-enough';
const WHO = { tenantId: '01890000-0000-7000-8000-000000000001', userId: '01890000-0000-7000-8000-000000000002' };

test('a token names the subscriber that it was written for', () => {
  expect(subscriberOf(unsubscribeToken(WHO, SECRET), SECRET)).toEqual(WHO);
});

test.each([
  ['of another server', () => unsubscribeToken(WHO, `${SECRET} and another`)],
  ['with another person in it', () => unsubscribeToken(WHO, SECRET).replace('000002', '000003')],
  ['cut short', () => unsubscribeToken(WHO, SECRET).slice(0, -2)],
  ['with something added', () => `${unsubscribeToken(WHO, SECRET)}.x`],
  ['that is empty', () => ''],
  ['that is no token', () => 'drop table'],
])('a token %s names nobody', (_, token) => {
  expect(subscriberOf(token(), SECRET)).toBeNull();
});
