import { describe, expect, test } from '@jest/globals';
import { DomainError, ERROR_MESSAGES, type Reason, badInput, errorMessage } from './index.ts';
import { ACCESS_MESSAGES } from './messages/access.ts';
import { IMPORT_MESSAGES } from './messages/imports.ts';
import { MEASURE_MESSAGES } from './messages/measures.ts';
import { RECORD_MESSAGES } from './messages/records.ts';
import { REQUEST_MESSAGES } from './messages/request.ts';
import { VALUE_MESSAGES } from './messages/values.ts';
import { WORDING_MESSAGES } from './messages/wording.ts';

const REASONS = Object.keys(ERROR_MESSAGES) as Reason[];
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();

describe('the catalogue of refusals', () => {
  test.each(REASONS)('%s says the same in both languages', (reason) => {
    const { zh, en } = ERROR_MESSAGES[reason];
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u);
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  test('holds no reason twice', () => {
    const parts = [
      REQUEST_MESSAGES,
      ACCESS_MESSAGES,
      RECORD_MESSAGES,
      VALUE_MESSAGES,
      MEASURE_MESSAGES,
      WORDING_MESSAGES,
      IMPORT_MESSAGES,
    ];
    expect(parts.reduce((total, part) => total + Object.keys(part).length, 0)).toBe(REASONS.length);
  });
});

describe('a refusal', () => {
  test('names the field and the cure in the language of the reader', () => {
    const refusal = badInput('UNKNOWN_REGION', 'input.region', { given: '999999' });
    expect(errorMessage(refusal, 'en')).toBe(
      '"999999" in "input.region" is no division of GB/T 2260. Give six digits, as in 330225.',
    );
    expect(errorMessage(refusal, 'zh-CN')).toContain('“input.region”的代码“999999”');
  });

  test('speaks of this entry where no field is named', () => {
    expect(errorMessage(badInput('REQUIRED'), 'en')).toBe('Fill in "this entry".');
    expect(errorMessage(badInput('REQUIRED'), 'zh-CN')).toBe('请填写“此项”。');
  });

  test('does not read braces of the input as places to fill', () => {
    expect(errorMessage(badInput('VALUE_UNKNOWN', 'stage', { given: '{field}' }), 'en')).toContain(
      '"{field}" is not one',
    );
  });

  test('carries its code, reason, path and parameters, and tells the log no more', () => {
    const error = new DomainError('CONFLICT', 'RECORD_CHANGED', 'version', { currentVersion: 3 });
    expect(error).toMatchObject({
      code: 'CONFLICT',
      reason: 'RECORD_CHANGED',
      path: 'version',
      params: { currentVersion: 3 },
    });
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('DomainError: CONFLICT RECORD_CHANGED at version');
  });
});
