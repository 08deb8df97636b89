import { describe, expect, test } from '@jest/globals';
import { type Participant, toInput } from './documents.ts';

const line = (given: Partial<Participant>): Participant => ({
  id: 'p',
  role: 'exporter',
  companyCount: 1,
  label: null,
  organization: null,
  ...given,
});

describe('the input of an initiative', () => {
  test('leaves out a participant line that was left blank', () => {
    expect(toInput({ participants: [line({}), line({ label: { zh: '  ', en: null } })] }).participants).toEqual([]);
  });

  test('keeps a group that is not named, with how many it was', () => {
    const group = line({ label: { zh: '本地服装企业', en: null }, companyCount: 5 });
    expect(toInput({ participants: [group] }).participants).toEqual([
      { organizationId: null, role: 'exporter', label: { zh: '本地服装企业', en: null }, companyCount: 5 },
    ]);
  });

  test('sends a number of companies without a name on, so that the server asks who they were', () => {
    expect(toInput({ participants: [line({ companyCount: 5 })] }).participants).toHaveLength(1);
  });

  test('names organizations by their id', () => {
    const organization = { id: 'o-1', code: 'ORG-22-0001', name: { zh: '某贸易行', en: null } };
    expect(toInput({ participants: [line({ organization, role: 'partner' })] }).participants).toMatchObject([
      { organizationId: 'o-1', role: 'partner' },
    ]);
  });

  test('leaves region and owner to the server where none is entered', () => {
    const input = toInput({ regions: [], owner: null });
    expect(input.regions).toBeUndefined();
    expect(input.ownerId).toBeUndefined();
  });
});
