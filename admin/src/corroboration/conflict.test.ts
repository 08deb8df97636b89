import { describe, expect, test } from '@jest/globals';
import { conflictsOf } from './conflict.ts';
import type { FigureGroup } from './documents.ts';

const percent = (value: string | null, lower = value, upper = value) => ({
  qualifier: value === null ? ('between' as const) : ('exactly' as const),
  value,
  lower,
  upper,
  unit: 'percent',
  wording: null,
});

const member = (id: string, value: string) => ({
  figure: {
    id,
    value: percent(value),
    comparisonBasis: 'previous_period',
    comparisonForm: 'percent_change',
    direction: 'down',
    basePeriod: '2022-02',
  },
});

const GROUP = {
  bases: [
    {
      basis: 'previous_period',
      relation: 'conflict',
      memberIds: ['a', 'b', 'c'],
      form: 'percent_change',
      direction: 'down',
      range: percent(null, '27', '40'),
    },
    { basis: 'yoy', relation: 'single', memberIds: ['d'] },
  ],
  members: [member('a', '27'), member('b', '40'), member('c', '40'), member('d', '99')],
} as unknown as FigureGroup;

describe('a conflict in words', () => {
  test('tells each wording once, and the whole range', () => {
    expect(conflictsOf(GROUP, 'en')).toEqual([
      {
        key: 'previous_period',
        count: 2,
        values: 'down 27% on the period before; down 40% on the period before',
        range: 'down between 27% and 40% on the period before',
      },
    ]);
    expect(conflictsOf(GROUP, 'zh-CN')).toMatchObject([
      { values: '环比下降27%；环比下降40%', range: '环比下降27%至40%' },
    ]);
  });
});
