import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { WORDED_FIELDS, type ValueDraft, type WordedField } from './reading-draft.ts';
import { type Filled, type Reworded, reword } from './rewording.ts';

const FRESH: ValueDraft = { comparisonForm: 'level', value: { qualifier: 'exactly' } };

/** The form with these fields. */
function holding(draft: ValueDraft, fields: Readonly<Partial<Record<WordedField, unknown>>>): ValueDraft {
  return Object.entries(fields).reduce<ValueDraft>(
    (form, [path, value]) =>
      path.startsWith('value.')
        ? { ...form, value: { ...form.value, [path.slice('value.'.length)]: value } }
        : { ...form, [path]: value },
    draft,
  );
}

/** Words a value anew, time after time, as somebody does who corrects what they type. */
function afterAll(draft: ValueDraft, wordings: readonly string[]): Reworded & { readonly draft: ValueDraft } {
  const start = { ...reword({}, draft, ''), draft };
  return wordings.reduce((state, wording) => {
    const next = reword(state.filled, state.draft, wording);
    return { ...next, draft: holding(state.draft, next.fields) };
  }, start);
}

describe('a value that is worded anew', () => {
  test('keeps no direction, basis or form of the words before', () => {
    expect(afterAll(FRESH, ['同比下降27%', '40%']).fields).toMatchObject({
      comparisonForm: null,
      comparisonBasis: null,
      direction: null,
      'value.value': '40',
    });
    expect(afterAll(FRESH, ['36 times as much as a year earlier', 'up 2.5-fold']).fields).toMatchObject({
      comparisonForm: 'multiple',
      comparisonBasis: null,
      direction: 'up',
      'value.qualifier': 'about',
    });
  });

  test('keeps no currency that the new words do not name', () => {
    expect(afterAll(FRESH, ['逾600万美元', '约700万']).fields).toMatchObject({
      'value.value': '7000000',
      'value.unit': null,
    });
  });

  test('has no number where the new words cannot be read', () => {
    expect(afterAll(FRESH, ['逾600万美元', '约1.2万吨']).fields).toMatchObject({
      comparisonForm: 'level',
      'value.qualifier': 'exactly',
      'value.value': null,
      'value.lower': null,
      'value.upper': null,
      'value.unit': null,
    });
  });

  test('has no number of the figure that is revised where its words cannot be read', () => {
    const revised = holding(FRESH, { 'value.value': '6000000', 'value.unit': 'USD' });
    expect(afterAll(revised, ['约1.2万吨']).fields).toMatchObject({ 'value.value': null, 'value.unit': 'USD' });
    expect(afterAll(revised, ['约1.2万吨', '']).fields).toMatchObject({ 'value.value': '6000000' });
  });

  test('keeps the number that was entered by hand because the words could not be read, until it is worded again', () => {
    const unread = afterAll(FRESH, ['约1.2万吨']);
    const entered = holding(unread.draft, { 'value.value': '12000' });
    expect(reword(unread.filled, entered, '').fields).toMatchObject({ 'value.value': '12000' });
    expect(reword(unread.filled, entered, '约1.3万吨').fields).toMatchObject({ 'value.value': null });
  });

  test('keeps the basis that somebody chose, and what somebody corrected', () => {
    const { filled, draft } = afterAll(FRESH, ['下降27%']);
    const chosen = holding(draft, { comparisonBasis: 'previous_period', direction: 'up' });
    expect(reword(filled, chosen, '40%').fields).toMatchObject({
      comparisonBasis: 'previous_period',
      direction: 'up',
      'value.value': '40',
    });
  });
});

/** Words that name much, little and nothing, and words that cannot be read. */
const wording = fc.constantFrom(
  '逾600万美元',
  '约1.2万吨',
  '上百万美元',
  '同比下降27%',
  '40%',
  '近三分之二',
  'up 2.5-fold',
  '36 times as much as a year earlier',
  '$5-6 million',
  '600万',
  '30家',
  '持平',
  '',
);
const byHand = fc.oneof(
  fc.record({ field: fc.constant('comparisonForm' as const), value: fc.constantFrom('level', 'share_percent', null) }),
  fc.record({ field: fc.constant('comparisonBasis' as const), value: fc.constantFrom('yoy', 'previous_period') }),
  fc.record({ field: fc.constant('direction' as const), value: fc.constantFrom('up', 'down', 'level') }),
  fc.record({ field: fc.constant('value.unit' as const), value: fc.constantFrom('HKD', 'USD') }),
  fc.record({ field: fc.constant('value.value' as const), value: fc.constantFrom('1', '40', '6000000') }),
);
const own = fc
  .array(byHand, { maxLength: 4 })
  .map((choices) => choices.reduce((draft, { field, value }) => holding(draft, { [field]: value }), FRESH));

describe('however often a value is worded', () => {
  test('the form ends as the last words alone would have left it', () => {
    fc.assert(
      fc.property(own, fc.array(wording, { minLength: 1, maxLength: 6 }), (draft, wordings) => {
        const last = wordings.at(-1) ?? '';
        expect(afterAll(draft, wordings).fields).toEqual(reword({}, draft, last).fields);
      }),
    );
  });

  test('what a person chose in between counts as if it had been chosen before the last words', () => {
    fc.assert(
      fc.property(
        own,
        fc.array(wording),
        byHand,
        fc.array(wording, { minLength: 1 }),
        (draft, before, choice, after) => {
          const state = afterAll(draft, before);
          const chosen = holding(state.draft, { [choice.field]: choice.value });
          // Choosing what the words say already changes nothing.
          fc.pre(state.fields[choice.field] !== choice.value);
          const last = after.reduce<{ readonly draft: ValueDraft; readonly filled: Filled }>(
            (now, words) => {
              const next = reword(now.filled, now.draft, words);
              return { filled: next.filled, draft: holding(now.draft, next.fields) };
            },
            { draft: chosen, filled: state.filled },
          );
          const alone = reword({}, holding(draft, { [choice.field]: choice.value }), after.at(-1) ?? '');
          expect(reword(last.filled, last.draft, after.at(-1) ?? '').fields).toEqual(alone.fields);
        },
      ),
    );
  });

  test('every field that words can fill in is told', () => {
    fc.assert(
      fc.property(own, wording, (draft, words) => {
        expect(Object.keys(reword({}, draft, words).fields).toSorted()).toEqual([...WORDED_FIELDS].toSorted());
      }),
    );
  });
});
