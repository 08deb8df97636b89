import { describe, expect, test } from '@jest/globals';
import { OBSERVATION_STATUSES } from '../vocabulary/index.ts';
import { mayBecome, statusOfRevision } from './index.ts';

describe('the status of a statistic', () => {
  test('goes from provisional to revised to final, and never back', () => {
    const allowed = OBSERVATION_STATUSES.map((before) =>
      OBSERVATION_STATUSES.filter((after) => mayBecome(before, after)),
    );
    expect(allowed).toEqual([['provisional', 'revised', 'final'], ['revised', 'final'], ['final']]);
  });

  test('of a revision, where none is said, is one that the revised figure may become', () => {
    expect(OBSERVATION_STATUSES.map(statusOfRevision)).toEqual(['revised', 'revised', 'final']);
  });
});
