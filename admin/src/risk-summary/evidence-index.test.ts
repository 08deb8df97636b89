import { expect, test } from '@jest/globals';
import type { Summary } from './documents.ts';
import { evidenceUnder, indexEvidence } from './evidence-index.ts';

const at = (id: string, locator: string) => ({ id, locator, stance: 'supports', source: { id: 'article' } });

const summary = {
  figures: [{ evidence: [at('f1', 'paragraph 1'), at('f2', 'paragraph 2')] }],
  positions: [{ evidence: [at('p1', 'paragraph 3')] }],
  policyEvents: [{ evidence: [] }],
  notes: [{ evidence: [at('n1', 'paragraph 1')] }],
} as unknown as Summary;

test('the evidence of every kind of record is found', () => {
  expect([...indexEvidence(summary).keys()]).toEqual(['f1', 'f2', 'p1', 'n1']);
});

test('evidence that two inputs share is shown once', () => {
  const inputs = [{ evidenceIds: ['f1', 'p1'] }, { evidenceIds: ['p1'] }];
  expect(evidenceUnder(inputs, indexEvidence(summary)).map(({ id }) => id)).toEqual(['f1', 'p1']);
});

test('one place in a source is shown once, however many records rest on it', () => {
  const inputs = [{ evidenceIds: ['f1', 'f2'] }, { evidenceIds: ['n1'] }];
  expect(evidenceUnder(inputs, indexEvidence(summary)).map(({ locator }) => locator)).toEqual([
    'paragraph 1',
    'paragraph 2',
  ]);
});

test('evidence that the reader was not given is left out', () => {
  expect(evidenceUnder([{ evidenceIds: ['gone'] }], indexEvidence(summary))).toEqual([]);
});
