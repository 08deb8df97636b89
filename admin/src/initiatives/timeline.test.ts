import { describe, expect, test } from '@jest/globals';
import { timelineOf } from './timeline.ts';

const title = { zh: '回访企业', en: null };
const change = {
  id: 's',
  from: null,
  to: 'held',
  enteredAt: '2022-05-12T02:00:00Z',
  enteredBy: null,
  reason: null,
} as const;

describe('the timeline of an initiative', () => {
  test('runs by the day things took effect, not by the day they were entered', () => {
    const items = timelineOf({
      statusHistory: [{ ...change, effectiveOn: '2022-05-10' }],
      milestones: [{ id: 'm', title, dueOn: '2022-05-20', doneOn: '2022-05-09' }],
      outcomes: [{ id: 'o', text: title, occurredOn: '2022-05-11' }],
    });
    expect(items.map(({ kind, date }) => [kind, date])).toEqual([
      ['milestone', '2022-05-09'],
      ['status', '2022-05-10'],
      ['outcome', '2022-05-11'],
    ]);
  });

  test('puts what has no day last', () => {
    const items = timelineOf({
      statusHistory: [{ ...change, effectiveOn: null }],
      milestones: [{ id: 'm', title, dueOn: '2022-06-30', doneOn: null }],
      outcomes: [{ id: 'o', text: title, occurredOn: null }],
    });
    expect(items.map(({ kind }) => kind)).toEqual(['milestone', 'status', 'outcome']);
  });
});
