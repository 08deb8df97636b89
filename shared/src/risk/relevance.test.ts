import { describe, expect, test } from '@jest/globals';
import { METHOD_1_2 } from './method-1-2.ts';
import { relevance } from './relevance.ts';
import { questionOf } from './testing/builders.ts';

/** Codes whose digits say nothing: Xiangshan lies in Ningbo and that in Zhejiang because the register says so. */
const regionLineages = { '330225': ['330200', '330000'], '330200': ['330000'], '370000': [] };

function of(asked: { sector?: string; region?: string }, sectors: string[], regions: string[] = []): number {
  return relevance({ sectors, regions }, questionOf({ ...asked, regionLineages }), METHOD_1_2);
}

describe('Relevance of a record', () => {
  test.each([
    ['the same heading', '8517', ['8517'], 1],
    ['its chapter', '851713', ['85'], 0.8],
    ['a subheading of it', '85', ['851713'], 0.7],
    ['all goods', '85', [], 0.5],
    ['another chapter', '61', ['85'], 0],
    ['several, of which the nearest counts', '8517', ['61', '85', '8517'], 1],
  ])('about %s', (_, sector, codes, expected) => {
    expect(of({ sector }, codes)).toBe(expected);
  });

  test('about a sector counts less when all goods are asked', () => {
    expect(of({}, ['85'])).toBe(0.7);
    expect(of({}, [])).toBe(1);
  });

  test.each([
    ['the region asked', ['330225'], 1],
    ['a division it lies in', ['330000'], 0.9],
    ['the whole country', [], 0.9],
    ['another region', ['370000'], 0],
  ])('about %s', (_, regions, expected) => {
    expect(of({ region: '330225' }, [], regions)).toBe(expected);
  });

  test('about a county counts as a part of its province and of the country', () => {
    expect(of({ region: '330000' }, [], ['330225'])).toBe(0.5);
    expect(of({}, [], ['330225'])).toBe(0.5);
  });

  test('never takes a region for the part of another because of its digits', () => {
    const question = questionOf({ region: '330225', regionLineages: { '330225': [] } });
    expect(relevance({ sectors: [], regions: ['330000'] }, question, METHOD_1_2)).toBe(0);
  });
});
