import { expect, test } from '@jest/globals';
import { subjectLine } from './sources-line.ts';

const say = (key: string): string => key.split('.').at(-1) ?? '';
const asked = {
  market: { code: 'RU', name: { zh: '俄罗斯', en: 'Russia' } },
  sector: null,
  region: null,
  asOf: '2022-05-31',
};

test('what is taken along says what it is about, and as of when', () => {
  expect(subjectLine({ ...asked, knownAt: null }, 'en', say)).toBe(
    'Russia · allSectors · allRegions · asOf 31 May 2022',
  );
});

test('and as known when, where that was asked: what was known later gives another score', () => {
  expect(subjectLine({ ...asked, knownAt: '2022-05-12T23:59:59+08:00' }, 'en', say)).toBe(
    'Russia · allSectors · allRegions · asOf 31 May 2022 · knownAt 12 May 2022',
  );
});

test('the day of a very moment is that of Beijing, as the report says it', () => {
  expect(subjectLine({ ...asked, knownAt: '2022-05-12T17:00:00.000Z' }, 'en', say)).toContain('knownAt 13 May 2022');
});
