import { expect, test } from '@jest/globals';
import { METHOD_1_2 } from '@kouan/shared';
import { goodsNotNamed } from './named-goods.ts';

type Summary = Parameters<typeof goodsNotNamed>[0];

const fact = (key: string, relevance: number) => ({ key, recordIds: [key], weight: { relevance } });
const note = (id: string, ...codes: string[]) => ({ id, sectors: codes.map((code) => ({ code })) });

/** A summary of two notes about all goods, one about chapter 85, and whatever is given. */
function asked(sector: string | null, more: readonly string[] = [], inputsTotal?: number): Summary {
  const inputs = [fact('a', 0.5), fact('b', 0.5), fact('c', 0.8), ...(more.length > 0 ? [fact('d', 0.7)] : [])];
  return {
    methodVersion: METHOD_1_2.version,
    market: { code: 'RU' },
    sector: sector && { code: sector },
    asOf: '2022-05-31',
    parts: [{ inputs, inputsTotal: inputsTotal ?? inputs.length }],
    figures: [],
    positions: [],
    policyEvents: [],
    notes: [note('a'), note('b'), note('c', '84', '85'), note('d', ...more)],
  } as unknown as Summary;
}

test('where no fact is about the goods asked, it is told what the score rests on instead', () => {
  expect(goodsNotNamed(asked('8502'))).toEqual({ asked: '8502', wider: [{ code: '85', facts: 1 }], general: 2 });
});

test('a fact about the goods asked, or about a part of them, names them', () => {
  expect(goodsNotNamed(asked('8502', ['8502']))).toBeNull();
  expect(goodsNotNamed(asked('8502', ['850211']))).toBeNull();
});

test('without goods there is nothing to be named, and what is not listed cannot be told', () => {
  expect(goodsNotNamed(asked(null))).toBeNull();
  expect(goodsNotNamed(asked('8502', [], 90))).toBeNull();
});
