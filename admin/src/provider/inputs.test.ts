import { describe, expect, test } from '@jest/globals';
import { assert, dictionary, jsonValue, object, property, string } from 'fast-check';
import { changedInput, sameValue } from './changed-input.ts';
import { formPathOf } from './field-errors.ts';
import { quantityInput } from './quantity-input.ts';
import { keyOf, keysOf, localizedInput } from './references.ts';

const asIs = (record: object): object => record;

describe('the input of a change', () => {
  test('is empty for a record that nobody touched', () => {
    assert(
      property(
        dictionary(string(), jsonValue()),
        (record) => Object.keys(changedInput(asIs, record, structuredClone(record))).length === 0,
      ),
    );
  });

  test('holds every field whose value is another one, and no other', () => {
    const before = { a: 1, b: { c: ['x'] }, d: null };
    expect(changedInput(asIs, before, { a: 1, b: { c: ['x', 'y'] }, d: '' })).toEqual({ b: { c: ['x', 'y'] } });
  });

  test('compares alike in both directions', () => {
    assert(property(dictionary(string(), jsonValue()), object(), (a, b) => sameValue(a, b) === sameValue(b, a)));
  });
});

describe("a path of the server's input", () => {
  test.each([
    ['input.title.zh', 'title.zh'],
    ['input.exporterId', 'exporter'],
    ['input.participants.2.organizationId', 'participants.2.organization'],
    ['input.value.value', 'value.value'],
    ['input.creditCode', 'creditCode'],
  ])('%s is the form field %s', (path, field) => {
    expect(formPathOf(path)).toBe(field);
  });

  test('is renamed where the form calls it otherwise', () => {
    expect(formPathOf('input.regionCode', { regionCode: 'region' })).toBe('region');
  });
});

describe('a quantity from a form', () => {
  test('sends the value, and no bounds that an earlier choice left behind', () => {
    const draft = {
      qualifier: 'more_than',
      value: '6000000',
      lower: '1',
      upper: '2',
      unit: 'USD',
      wording: ' 逾600万 ',
    } as const;
    expect(quantityInput(draft)).toEqual({ qualifier: 'more_than', value: '6000000', unit: 'USD', wording: '逾600万' });
  });

  test('sends the bounds of a range, and no value', () => {
    const draft = { qualifier: 'between', value: '5', lower: '1', upper: '2', unit: 'USD' } as const;
    expect(quantityInput(draft)).toEqual({
      qualifier: 'between',
      value: null,
      lower: '1',
      upper: '2',
      unit: 'USD',
      wording: null,
    });
  });

  test('is nothing where no number was entered', () => {
    expect(quantityInput({ qualifier: 'about', unit: 'USD', wording: 'a lot' })).toBeNull();
    expect(quantityInput(null)).toBeNull();
  });
});

test('references go out by their key alone', () => {
  expect(keyOf({ id: 'o1', code: 'OR-22-0001' })).toBe('o1');
  expect(keyOf({ code: 'RU' })).toBe('RU');
  expect(keyOf(null)).toBeNull();
  expect(keysOf([{ code: '61' }, { code: '62' }])).toEqual(['61', '62']);
});

test('text in two languages is trimmed, and nothing where neither says anything', () => {
  expect(localizedInput({ zh: ' 名 ', en: '' })).toEqual({ zh: '名', en: null });
  expect(localizedInput({ zh: '  ', en: null })).toBeNull();
});
