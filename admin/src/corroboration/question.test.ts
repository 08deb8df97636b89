import { describe, expect, test } from '@jest/globals';
import { groupFilter, groupQuestion } from './question.ts';

const filterOf = (address: string): object => groupFilter(groupQuestion(new URLSearchParams(address)));

describe('the groups that are asked for', () => {
  test('are those in which figures can be compared when nothing is said', () => {
    expect(filterOf('')).toEqual({ relations: ['agree', 'compatible', 'conflict', 'revision', 'different_base'] });
  });

  test('are narrowed by state, market and indicator', () => {
    expect(filterOf('relation=conflict&market=RU&indicator=exports')).toEqual({
      relations: ['conflict'],
      market: 'RU',
      indicators: ['exports'],
    });
    expect(filterOf('relation=single')).toEqual({ relations: ['single'] });
  });

  test('are not narrowed by a state that there is not', () => {
    expect(filterOf('relation=quarrel')).toEqual(filterOf(''));
  });
});
