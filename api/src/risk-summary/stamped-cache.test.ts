import { describe, expect, test } from '@jest/globals';
import { StampedCache } from './stamped-cache.ts';

const filled = (most: { entries: number; weight: number }, ...entries: [key: string, weight: number][]) => {
  const cache = new StampedCache<string>(most);
  for (const [key, weight] of entries) cache.set(key, 'now', `value of ${key}`, weight);
  return cache;
};

describe('a cache of stamped values', () => {
  test('gives back what was put in, with its stamp', () => {
    expect(filled({ entries: 2, weight: 10 }, ['a', 1]).get('a')).toMatchObject({ stamp: 'now', value: 'value of a' });
    expect(filled({ entries: 2, weight: 10 }).get('a')).toBeUndefined();
  });

  test('drops what was used longest ago when there are too many', () => {
    const cache = filled({ entries: 2, weight: 100 }, ['a', 1], ['b', 1]);
    cache.get('a');
    cache.set('c', 'now', 'third', 1);
    expect([cache.get('a')?.value, cache.get('b')?.value, cache.get('c')?.value]).toEqual([
      'value of a',
      undefined,
      'third',
    ]);
  });

  test('drops as many as it takes when they weigh too much', () => {
    const cache = filled({ entries: 100, weight: 40 }, ['a', 10], ['b', 10], ['c', 10], ['d', 10], ['e', 10]);
    expect(cache.size).toBe(4);
    expect(cache.weight).toBe(40);
    expect(cache.get('a')).toBeUndefined();
  });

  test('counts a value that is put in anew once', () => {
    const cache = filled({ entries: 100, weight: 40 }, ['a', 10], ['a', 4]);
    expect([cache.size, cache.weight]).toEqual([1, 4]);
  });

  test('keeps nothing that would drive out most of the others, nor what it stood for before', () => {
    const cache = filled({ entries: 100, weight: 40 }, ['a', 5], ['b', 5], ['b', 11]);
    expect([cache.size, cache.weight]).toEqual([1, 5]);
    expect(cache.get('b')).toBeUndefined();
  });
});
