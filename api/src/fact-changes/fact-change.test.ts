import { describe, expect, test } from '@jest/globals';
import { type FactChange, concernOfBoth, mergeChanges } from './fact-change.ts';

const CHANGE: FactChange = {
  kind: 'figure',
  recordId: '01890000-0000-7000-8000-000000000001',
  code: 'FI-22-0001',
  action: 'created',
  marketCodes: ['RU'],
  sectorCodes: ['85'],
  regionCodes: [],
  topics: ['trade_trend'],
  organizationId: null,
  label: { zh: '出口', en: 'Exports' },
};

describe('what a record bears on that was one thing and is another now', () => {
  test('is both markets', () => {
    expect(concernOfBoth(CHANGE, { ...CHANGE, marketCodes: ['BY'] }).marketCodes).toEqual(['BY', 'RU']);
  });

  test('is everything once one of them was everything', () => {
    expect(concernOfBoth({ ...CHANGE, sectorCodes: [] }, CHANGE).sectorCodes).toEqual([]);
    expect(concernOfBoth(CHANGE, { ...CHANGE, topics: [] }).topics).toEqual([]);
  });

  test('goes by its newer name', () => {
    const label = { zh: '进口', en: 'Imports' };
    expect(concernOfBoth(CHANGE, { ...CHANGE, label }).label).toEqual(label);
  });
});

describe('two changes of one record in one transaction', () => {
  test.each([
    ['created', 'updated', 'created'],
    ['revised', 'evidence_added', 'revised'],
    ['published', 'updated', 'published'],
    ['created', 'deleted', 'deleted'],
    ['updated', 'deleted', 'deleted'],
    ['updated', 'withdrawn', 'withdrawn'],
  ] as const)('%s and then %s is told as %s', (first, second, told) => {
    expect(mergeChanges({ ...CHANGE, action: first }, { ...CHANGE, action: second }).action).toBe(told);
  });

  test('keep the source that one of them named', () => {
    const sourceId = '01890000-0000-7000-8000-000000000002';
    expect(mergeChanges({ ...CHANGE, sourceId }, CHANGE).sourceId).toBe(sourceId);
  });
});
