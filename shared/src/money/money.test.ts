import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from '../errors/index.ts';
import { quantities } from '../quantity/testing/arbitraries.ts';
import { addMoney, formatMoney, money, moneyOf, totalsByCurrency } from './index.ts';
import type { Money } from './types.ts';

const CURRENCIES = ['USD', 'CNY', 'EUR', 'RUB'] as const;
const amounts: fc.Arbitrary<Money> = fc
  .constantFrom(...CURRENCIES)
  .chain((currency) => quantities(currency).map((amount) => moneyOf(amount)));

describe('money', () => {
  test('carries its currency as the unit of its amount', () => {
    expect(money({ qualifier: 'more_than', value: '6000000', unit: 'USD' })).toMatchObject({
      currency: 'USD',
      amount: { unit: 'USD', qualifier: 'more_than', lower: '6000000' },
    });
  });

  test('is never negative, and always in a currency', () => {
    expect(() => money({ qualifier: 'exactly', value: '-1', unit: 'USD' }, 'value')).toThrow(
      'QUANTITY_NEGATIVE at value',
    );
    expect(() => money({ qualifier: 'exactly', value: '1', unit: 'percent' }, 'value')).toThrow(
      'UNKNOWN_CURRENCY at value.unit',
    );
  });

  test('of two currencies is never added, of one it always is', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const refused = (): boolean => {
          try {
            return addMoney(a, b).currency !== a.currency;
          } catch (error) {
            return error instanceof DomainError && error.reason === 'CURRENCY_MISMATCH';
          }
        };
        expect(refused()).toBe(a.currency !== b.currency);
      }),
    );
  });
});

describe('totals by currency', () => {
  test('are one line for each currency, in order', () => {
    const list = [
      money({ qualifier: 'exactly', value: '5', unit: 'USD' }),
      money({ qualifier: 'exactly', value: '7', unit: 'CNY' }),
      money({ qualifier: 'about', value: '10', unit: 'USD' }),
    ];
    expect(totalsByCurrency(list).map((total) => formatMoney(total, 'en'))).toEqual(['7 CNY', 'about 15 USD']);
    expect(totalsByCurrency([])).toEqual([]);
  });

  test('never lose an item, a currency or a qualifier', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 12 }), (list) => {
        const totals = totalsByCurrency(list);
        expect(totals.map(({ currency }) => currency)).toEqual(
          [...new Set(list.map(({ currency }) => currency))].toSorted(),
        );
        for (const { currency, amount } of totals) {
          const items = list.filter((item) => item.currency === currency);
          const lower = items.reduce((total, item) => total + Number(item.amount.lower ?? -Infinity), 0);
          expect(Number(amount.lower ?? -Infinity)).toBeCloseTo(lower, 0);
          expect(amount.qualifier === 'exactly').toBe(items.every((item) => item.amount.qualifier === 'exactly'));
        }
      }),
    );
  });
});

test('money is read in both languages', () => {
  const amount = money({ qualifier: 'more_than', value: '6000000', unit: 'USD' });
  expect([formatMoney(amount, 'zh-CN'), formatMoney(amount, 'en')]).toEqual(['逾600万美元', 'more than 6 million USD']);
});
