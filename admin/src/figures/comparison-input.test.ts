import { expect, test } from '@jest/globals';
import { comparisonInput, unitOf } from './comparison-input.ts';

test('a level goes out without base or direction, whatever the form held before', () => {
  const draft = { comparisonForm: 'level', comparisonBasis: 'yoy', direction: 'down', basePeriod: '2021-Q1' } as const;
  expect(comparisonInput(draft)).toEqual({
    comparisonForm: 'level',
    comparisonBasis: 'none',
    direction: 'level',
    basePeriod: null,
  });
});

test('a share is its own basis', () => {
  expect(comparisonInput({ comparisonForm: 'share_percent', comparisonBasis: 'yoy' })).toMatchObject({
    comparisonBasis: 'share',
    direction: 'level',
  });
});

test('a change keeps its basis, direction and base period', () => {
  const draft = {
    comparisonForm: 'percent_change',
    comparisonBasis: 'previous_period',
    direction: 'down',
    basePeriod: ' 2022-02 ',
  } as const;
  expect(comparisonInput(draft)).toEqual({ ...draft, basePeriod: '2022-02' });
});

test('a change that came to nothing stays unchanged', () => {
  const draft = { comparisonForm: 'percent_change', comparisonBasis: 'yoy', direction: 'level' } as const;
  expect(comparisonInput(draft).direction).toBe('level');
});

test('a change whose base was not stated has no base period', () => {
  const draft = { comparisonForm: 'multiple', comparisonBasis: 'unspecified', basePeriod: '2021-Q1' } as const;
  expect(comparisonInput(draft).basePeriod).toBeNull();
});

test('a level has the unit of its indicator, and money leaves the currency open', () => {
  const units = [
    { code: 'company_count', unitKind: 'count', countedUnit: 'companies' },
    { code: 'claim_count', unitKind: 'count', countedUnit: null },
    { code: 'loss_ratio', unitKind: 'percent' },
    { code: 'exports', unitKind: 'money' },
  ].map((indicator) => unitOf({ comparisonForm: 'level', indicator }));
  expect(units).toEqual(['companies', 'count', 'percent', undefined]);
});

test('changes in per cent, multiples and shares fix the unit, levels leave it open', () => {
  const units = (['percent_change', 'multiple', 'share_percent', 'level'] as const).map((comparisonForm) =>
    unitOf({ comparisonForm }),
  );
  expect(units).toEqual(['percent', 'times', 'percent', undefined]);
});
