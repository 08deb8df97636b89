import { describe, expect, test } from '@jest/globals';
import { creditCodeError } from './credit-code.ts';

describe('the credit code of an organization', () => {
  test('may be left out', () => {
    expect(creditCodeError(null)).toBeUndefined();
    expect(creditCodeError('  ')).toBeUndefined();
  });

  test('passes with a fitting check character, also as people copy it', () => {
    expect(creditCodeError('91350100M000100Y43')).toBeUndefined();
    expect(creditCodeError('91350100 m000100y43')).toBeUndefined();
  });

  test('is refused where a character was mistyped or is missing', () => {
    expect(creditCodeError('91350100M000100Y44')).toBe('resources.organizations.creditCodeWrong');
    expect(creditCodeError('91350100M000100Y4')).toBe('resources.organizations.creditCodeWrong');
  });
});
