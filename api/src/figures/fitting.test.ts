import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allHands } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

const CREATE = 'mutation ($input: FigureInput!) { createFigure(input: $input) { id } }';

const amount = (unit: string) => ({ qualifier: 'exactly', value: '60', unit });
const EXPORTS = { indicator: 'exports', market: 'KZ', period: '2021-03', value: amount('USD') };
const CHANGE = {
  ...EXPORTS,
  value: amount('percent'),
  comparisonForm: 'percent_change',
  direction: 'up',
  comparisonBasis: 'yoy',
};

describe('a figure whose parts contradict each other', () => {
  test.each([
    ['a level of exports in per cent', { ...EXPORTS, value: amount('percent') }, 'UNIT_MONEY_NEEDED', 'value.unit'],
    ['a number of claims in money', { ...EXPORTS, indicator: 'claim_count' }, 'UNIT_COUNT_NEEDED', 'value.unit'],
    ['a loss ratio in money', { ...EXPORTS, indicator: 'loss_ratio' }, 'UNIT_PERCENT_NEEDED', 'value.unit'],
    ['a month that has not begun', { ...EXPORTS, period: '2099-03' }, 'DATE_IN_FUTURE', 'period'],
    [
      'a change year on year against another month',
      { ...CHANGE, basePeriod: '2019-05' },
      'BASE_PERIOD_OTHER',
      'basePeriod',
    ],
    [
      'a change on the month before against the year before',
      { ...CHANGE, comparisonBasis: 'previous_period', basePeriod: '2020-03' },
      'BASE_PERIOD_OTHER',
      'basePeriod',
    ],
  ])('is refused with nothing written: %s', async (_what, input, reason, field) => {
    const before = await checksums(app);
    const refusal = refusalOf(await person.ask(CREATE, { input }));
    expect(refusal).toEqual({ code: 'BAD_INPUT', reason, field: `input.${field}` });
    expect(await checksums(app)).toEqual(before);
  });

  test('is none where they fit: the month of the year before, the month before, a unit that is counted', async () => {
    for (const input of [
      { ...CHANGE, basePeriod: '2020-03' },
      { ...CHANGE, comparisonBasis: 'previous_period', basePeriod: '2021-02' },
      { ...CHANGE, period: '2021-01/2021-02', comparisonBasis: 'cumulative_yoy', basePeriod: '2020-01/2020-02' },
      { ...EXPORTS, indicator: 'claim_count', value: amount('count') },
    ]) {
      expect(refusalOf(await person.ask(CREATE, { input }))).toBeNull();
    }
  });
});
