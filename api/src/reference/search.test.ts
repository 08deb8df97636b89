import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SECTORS } from '@kouan/db';
import fc from 'fast-check';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { searchEntries } from '../platform/reference/search.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await app.person(await app.tenant(), ['exporter']);
});
afterAll(() => app.close());

async function goods(q: string, first = 25): Promise<string[]> {
  const asked = 'query ($q: String, $first: Int!) { sectors(q: $q, first: $first) { code } }';
  return (await person.get<{ sectors: { code: string }[] }>(asked, { q, first })).sectors.map(({ code }) => code);
}

describe('goods are found', () => {
  test.each([
    ['generator', ['8502']],
    ['generators', ['8502']],
    ['Diesel Generators', ['850211', '850212', '850213']],
    ['phone', ['8517', '851713', '851714']],
    ['phones', ['8517', '851713', '851714']],
    ['smartphones', ['8517', '851713']],
    ['mobile', ['8517', '851713']],
    ['laptop', ['8471', '847130']],
    ['laptops', ['8471', '847130']],
    ['computers', ['8471']],
    ['notebook', ['8471', '847130']],
    ['apparel', ['61', '62']],
    ['clothing', ['61', '62']],
    ['garments', ['61', '62']],
    ['gloves', ['61', '62']],
    ['glove', ['61', '62']],
    ['tyres', ['40']],
    ['tires', ['40']],
    ['batteries', ['85']],
    ['knives', ['82']],
    ['drone', ['8806']],
    ['手机', ['8517', '851713', '851714']],
    ['shouji', ['8517', '851713']],
    ['笔记本电脑', ['8471', '847130']],
    ['发电机', ['8502', '850211']],
    ['服装', ['61', '62']],
  ])('by %s: %j', async (typed, codes) => {
    expect(await goods(typed)).toEqual(expect.arrayContaining(codes));
  });

  test('by every word of theirs, written in capitals too', () => {
    const { sectors } = app.app.get(ReferenceData);
    const lost = SECTORS.flatMap(({ code, words }) =>
      words.flatMap((word) => {
        const found = [word, word.toUpperCase()].map((typed) => searchEntries(sectors.values(), typed, 125));
        return found.every((entries) => entries.some((entry) => entry.code === code)) ? [] : [`${code} ${word}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['85', '85'],
    ['8502', '8502'],
    ['8471.30', '847130'],
    ['generators', '8502'],
    ['apparel', '61'],
  ])('by %s with %s first', async (typed, first) => {
    expect((await goods(typed))[0]).toBe(first);
  });
});

describe('goods whose own code the list does not hold are found by what contains them, the nearest first', () => {
  test.each([
    ['870421', ['87']],
    ['8704.21', ['87']],
    ['8704', ['87']],
    ['8502391000', ['8502', '85']],
    ['8502.11.1000', ['850211', '8502', '85']],
  ])('by %s: %j', async (typed, codes) => {
    expect(await goods(typed)).toEqual(codes);
    expect(await goods(typed, 1)).toEqual(codes.slice(0, 1));
  });

  test.each(['98', '0000', '9804', '8704 trucks'])('and nothing by %s', async (typed) => {
    expect(await goods(typed)).toEqual([]);
  });
});

test('a country that goes by a code stands before those whose names begin with it', async () => {
  const { markets } = await person.get<{ markets: { code: string }[] }>('{ markets(q: "in") { code } }');
  expect(markets[0]?.code).toBe('IN');
});

test('an answer is never longer than was asked for, whatever is typed', () => {
  const { sectors } = app.app.get(ReferenceData);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (typed, first) => {
      const found = searchEntries(sectors.values(), typed, first);
      expect(found.length).toBeLessThanOrEqual(first);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
