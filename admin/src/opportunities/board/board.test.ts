import { describe, expect, test } from '@jest/globals';
import { OPPORTUNITY_STAGES, type OpportunityStage } from '@kouan/shared';
import * as fc from 'fast-check';
import type { OpportunityNode } from '../documents.ts';
import { CLOSED_COLUMNS, OPEN_COLUMNS, cardsOf, totalOf } from './board.ts';

const card = (id: string, stage: OpportunityStage): OpportunityNode => ({ id, stage, version: 1 }) as OpportunityNode;
const money = (value: string, unit: string) =>
  ({ qualifier: 'exactly', value, lower: value, upper: value, unit, wording: null }) as const;

describe('the board', () => {
  test('has every stage in one column', () => {
    expect([...OPEN_COLUMNS, ...CLOSED_COLUMNS].toSorted()).toEqual([...OPPORTUNITY_STAGES].toSorted());
  });

  test('shows a dropped card in its new column alone while the server has not answered', () => {
    const rows = [card('a', 'identified'), card('b', 'identified')];
    const moved = { a: card('a', 'qualified') };
    expect(cardsOf('identified', rows, moved).map(({ id }) => id)).toEqual(['b']);
    expect(cardsOf('qualified', rows, moved).map(({ id }) => id)).toEqual(['a']);
  });

  test('shows every card exactly once, whatever is under way', () => {
    const stage = fc.constantFrom(...OPPORTUNITY_STAGES);
    const rows = fc.uniqueArray(fc.record({ id: fc.uuid(), from: stage, to: stage, isMoved: fc.boolean() }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(rows, (drawn) => {
        const moved = Object.fromEntries(
          drawn.filter(({ isMoved }) => isMoved).map(({ id, to }) => [id, card(id, to)]),
        );
        const read = drawn.map(({ id, from }) => card(id, from));
        const shown = OPPORTUNITY_STAGES.flatMap((column) => cardsOf(column, read, moved).map(({ id }) => id));
        expect(shown.toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the head of a column', () => {
  test('counts over all currencies and sums none of them together', () => {
    const lines = [
      { stage: 'qualified', count: 2, value: money('100', 'USD') },
      { stage: 'qualified', count: 1, value: money('300', 'CNY') },
      { stage: 'qualified', count: 4, value: null },
      { stage: 'introduced', count: 9, value: money('1', 'USD') },
    ] as const;
    expect(totalOf('qualified', lines)).toEqual({ count: 7, sums: [money('100', 'USD'), money('300', 'CNY')] });
  });

  test('of an empty stage counts none', () => {
    expect(totalOf('lost', [])).toEqual({ count: 0, sums: [] });
  });
});
