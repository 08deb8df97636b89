import { readWording } from '@kouan/shared';
import { describe, expect, test } from '@jest/globals';
import { draftQuantity, fieldsOf, isCorrected, strayUnit, valueInput } from './reading-draft.ts';

const MONEY = { code: 'claims_paid', unitKind: 'money' };
const COMPANIES = { code: 'company_count', unitKind: 'count', countedUnit: 'companies' };

function reading(wording: string) {
  const result = readWording(wording);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.reading;
}

describe('words of a value', () => {
  test('fill in number, qualifier, currency and how to read it', () => {
    expect(fieldsOf(reading('逾600万美元'), {})).toEqual({
      comparisonForm: 'level',
      'value.qualifier': 'more_than',
      'value.value': '6000000',
      'value.lower': null,
      'value.upper': null,
      'value.unit': 'USD',
    });
    expect(fieldsOf(reading('同比下降27%'), {})).toMatchObject({
      comparisonForm: 'percent_change',
      direction: 'down',
      comparisonBasis: 'yoy',
    });
    expect(fieldsOf(reading('$5-6 million'), {})).toMatchObject({ 'value.lower': '5000000', 'value.upper': '6000000' });
  });

  test('leave open what they do not say, and leave alone what somebody chose', () => {
    expect(fieldsOf(reading('60%'), { comparisonForm: 'level', indicator: MONEY })).toMatchObject({
      comparisonForm: null,
    });
    expect(fieldsOf(reading('60%'), { comparisonForm: 'share_percent' })).toMatchObject({
      comparisonForm: 'share_percent',
    });
    expect(fieldsOf(reading('下降27%'), { comparisonBasis: 'yoy' })).not.toHaveProperty('comparisonBasis');
    expect(fieldsOf(reading('600万'), { comparisonForm: 'level' })).not.toHaveProperty('value.unit');
  });

  test('in another unit than the indicator has are told', () => {
    const stray = (words: string, draft: object) => strayUnit(reading(words), draft);
    expect(stray('600万美元', { indicator: COMPANIES })).toEqual({ said: 'USD', expected: 'companies' });
    expect(stray('30家', { indicator: MONEY })).toEqual({ said: 'companies', expected: 'money' });
    expect(stray('30家', { indicator: COMPANIES })).toBeNull();
    expect(stray('同比增长3%', { indicator: MONEY })).toBeNull();
  });

  test('in per cent are no level of money, whatever somebody chose', () => {
    const stray = (comparisonForm: 'level' | 'share_percent' | null) =>
      strayUnit(reading('60%'), { indicator: MONEY, comparisonForm });
    expect(stray('level')).toEqual({ said: 'percent', expected: 'money' });
    expect([stray('share_percent'), stray(null)]).toEqual([null, null]);
  });
});

describe('the value that will be saved', () => {
  const draft = (wording: string, more: object = {}) => ({
    comparisonForm: 'multiple' as const,
    value: { qualifier: 'about' as const, value: '3', wording, ...more },
  });

  test('keeps the bounds of "3 times more", which hold both readings, until it is corrected', () => {
    expect(valueInput(draft('3 times more'))).toMatchObject({ lower: '2.7', upper: '4' });
    expect(valueInput(draft('3 times more', { value: '4' }))).not.toHaveProperty('upper');
    expect(draftQuantity(draft('3 times more'))).toMatchObject({ value: '3', upper: '4', unit: 'times' });
  });

  test('is nothing while the number is none yet', () => {
    expect(draftQuantity({ comparisonForm: 'level', value: { value: '6.', unit: 'USD' } })).toBeNull();
    expect(draftQuantity({ comparisonForm: 'level', value: { value: '6' } })).toBeNull();
  });

  test('is nothing while nobody said how to read it', () => {
    expect(draftQuantity({ comparisonForm: null, value: { value: '66.67', unit: 'USD' } })).toBeNull();
  });

  test('tells when it is another than the words say', () => {
    const value = draftQuantity({
      comparisonForm: 'level',
      value: { qualifier: 'about', value: '6000000', unit: 'USD' },
    });
    expect(value && isCorrected(reading('逾600万美元'), value)).toBe(true);
    expect(value && isCorrected(reading('约600万美元'), value)).toBe(false);
  });
});
