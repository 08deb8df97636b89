import { expect, test } from '@jest/globals';
import { type Qualifier, quantity } from '@kouan/shared';
import { wordingsUnder } from './wordings.ts';

function fall(id: string, qualifier: Qualifier, value: string) {
  return {
    id,
    value: quantity({ qualifier, value, unit: 'percent' }),
    comparisonBasis: 'yoy',
    comparisonForm: 'percent_change',
    direction: 'down',
    basePeriod: null,
  } as const;
}

test('the wordings of a fact are those of its own reports, each once', () => {
  const figures = [fall('a', 'more_than', '60'), fall('b', 'almost', '66.67'), fall('c', 'exactly', '27')];
  const again = fall('d', 'more_than', '60');
  expect(wordingsUnder({ recordIds: ['a', 'd', 'b'] }, [...figures, again], 'en')).toBe(
    'down more than 60% year on year; down almost two thirds year on year',
  );
  expect(wordingsUnder({ recordIds: ['b', 'a'] }, figures, 'zh-CN')).toBe('同比下降近三分之二；同比下降逾60%');
});

test('of many wordings a few are named', () => {
  const figures = ['10', '20', '30', '40', '50'].map((value) => fall(value, 'exactly', value));
  const { length } = wordingsUnder({ recordIds: figures.map(({ id }) => id) }, figures, 'en').split('; ');
  expect(length).toBe(5);
  expect(wordingsUnder({ recordIds: figures.map(({ id }) => id) }, figures, 'en')).toMatch(/; …$/);
});
