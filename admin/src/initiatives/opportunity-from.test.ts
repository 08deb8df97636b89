import { describe, expect, test } from '@jest/globals';
import type { InitiativeRecord, Participant } from './documents.ts';
import { opportunityFrom } from './opportunity-from.ts';

const named = (code: string) => ({ code, name: { zh: code, en: null } });
const firm = (id: string): Participant => ({
  id: `p-${id}`,
  role: 'exporter',
  companyCount: 1,
  label: null,
  organization: { id, ...named(id) },
});
const initiative = {
  id: 'i-1',
  code: 'IN-22-0001',
  title: { zh: '对接洽谈会', en: null },
  markets: [named('RU')],
  regions: [named('330225')],
  sectors: [named('61'), named('62')],
  participants: [firm('o-1')],
} as unknown as InitiativeRecord;

describe('an opportunity out of a meeting', () => {
  test('starts with the meeting, its market, region, sectors and firm', () => {
    expect(opportunityFrom(initiative)).toMatchObject({
      initiative: { id: 'i-1' },
      market: { code: 'RU' },
      region: { code: '330225' },
      sectors: [{ code: '61' }, { code: '62' }],
      exporter: { id: 'o-1' },
    });
  });

  test('leaves the choice open where the meeting had several', () => {
    const started = opportunityFrom({
      ...initiative,
      markets: [named('RU'), named('KZ')] as unknown as InitiativeRecord['markets'],
      participants: [firm('o-1'), firm('o-2')],
    });
    expect(started).not.toHaveProperty('market');
    expect(started).not.toHaveProperty('exporter');
  });
});
