import { expect, test } from '@jest/globals';
import { byDate } from './by-date.ts';

const event = (id: string, occurredFrom: string | null, occurredTo: string | null = occurredFrom) => ({
  id,
  occurredFrom,
  occurredTo,
});

test('the latest event comes first and one without a date last', () => {
  const events = [event('undated', null), event('march', '2022-03-02'), event('april', '2022-04-02')];
  expect(byDate(events).map(({ id }) => id)).toEqual(['april', 'march', 'undated']);
});

test('an event that may lie anywhere in a month is placed by the last day of it', () => {
  const events = [event('day', '2022-04-20'), event('month', '2022-04-01', '2022-04-30')];
  expect(byDate(events).map(({ id }) => id)).toEqual(['month', 'day']);
});

test('what shares a date keeps its order', () => {
  const events = [event('first', null), event('second', null)];
  expect(byDate(events).map(({ id }) => id)).toEqual(['first', 'second']);
});
