import { expect, test } from '@jest/globals';
import type { Summary } from './documents.ts';
import { evidenceUnder, indexEvidence } from './evidence-index.ts';

const summary = {
  figures: [{ evidence: [{ id: 'f1' }, { id: 'f2' }] }],
  positions: [{ evidence: [{ id: 'p1' }] }],
  policyEvents: [{ evidence: [] }],
  notes: [{ evidence: [{ id: 'n1' }] }],
} as unknown as Summary;

test('the evidence of every kind of record is found', () => {
  expect([...indexEvidence(summary).keys()]).toEqual(['f1', 'f2', 'p1', 'n1']);
});

test('evidence that two inputs share is shown once', () => {
  const inputs = [{ evidenceIds: ['f1', 'p1'] }, { evidenceIds: ['p1'] }];
  expect(evidenceUnder(inputs, indexEvidence(summary)).map(({ id }) => id)).toEqual(['f1', 'p1']);
});

test('evidence that the reader was not given is left out', () => {
  expect(evidenceUnder([{ evidenceIds: ['gone'] }], indexEvidence(summary))).toEqual([]);
});
