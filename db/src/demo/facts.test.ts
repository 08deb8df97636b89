import { describe, expect, test } from '@jest/globals';
import { demoRecords, demoSources, demoTenants } from './files.ts';
import type { DemoEvidence, DemoRecords } from './types.ts';

/** Identifiers of what the five articles report, and of the ratings; each must stand in a record that cites its source. */
const FACTS = {
  organizations: (
    'lenovo xiaomi dji didi senci kunlun ccoic-cq ru-trading-house harbin-body harbin-ftz xiangshan-gov mofcom ' +
    'cn-bank-ins-regulator mfa-cn cn-gov us-commerce white-house us-state ru-finmin brics us-chip-suppliers wsj ' +
    'pymnts nyt hz-outlet tech360 oecd'
  ).split(' '),
  initiatives: numbered('I', 5),
  opportunities: numbered('P', 4),
  figures: padded('F', 19),
  positions: padded('C', 15),
  statements: padded('S', 16),
  measures: numbered('M', 3),
  riskFactors: numbered('R', 11),
  ratings: numbered('G', 2),
};

/** Which tenant holds which facts; every other one is the market desk's. */
const OF_BUREAUS: Readonly<Record<string, readonly string[]>> = {
  Chongqing: ['senci', 'kunlun', 'ccoic-cq', 'I1', 'P1', 'C13'],
  Xiangshan: ['xiangshan-gov', 'ru-trading-house', 'I2', 'P2', 'F16', 'F17', 'F18', 'F19'],
  Shandong: ['I3', 'P3', 'S15'],
  Harbin: ['harbin-body', 'harbin-ftz', 'I4'],
};

function numbered(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}

function padded(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
}

interface Held {
  readonly tenant: string;
  readonly kind: keyof DemoRecords;
  readonly key: string;
  readonly facts: readonly string[];
  readonly evidence?: readonly DemoEvidence[];
}

const held: readonly Held[] = demoTenants().flatMap((tenant) =>
  Object.entries(demoRecords(tenant)).flatMap(([kind, records]: [string, readonly Omit<Held, 'tenant' | 'kind'>[]]) =>
    records.map((record) => ({ ...record, tenant: tenant.key, kind: kind as keyof DemoRecords })),
  ),
);
const ids = Object.values(FACTS).flat();
const sourceKeys = new Set(demoSources().map(({ key }) => key));
const holding = (fact: string): readonly Held[] => held.filter(({ facts }) => facts.includes(fact));
const figure = (fact: string) =>
  demoTenants()
    .flatMap((tenant) => demoRecords(tenant).figures)
    .find(({ facts }) => facts.includes(fact));

describe('the facts of May 2022', () => {
  test.each(ids)('%s stands in a record that cites a source', (fact) => {
    const records = holding(fact);
    expect(records.length).toBeGreaterThan(0);
    for (const { evidence = [] } of records) expect(evidence.length).toBeGreaterThan(0);
  });

  test.each(ids)('%s stands in the tenant whose fact it is, and in no other', (fact) => {
    const owner = Object.keys(OF_BUREAUS).find((tenant) => OF_BUREAUS[tenant]?.includes(fact)) ?? 'Kouan Market Desk';
    expect([...new Set(holding(fact).map(({ tenant }) => tenant))]).toEqual([owner]);
  });

  test('no record names a fact that nobody reported', () => {
    expect(held.flatMap(({ facts }) => facts).filter((fact) => !ids.includes(fact))).toEqual([]);
  });

  test('all evidence names a source there is, and a place in it that both languages read', () => {
    const wrong = held.flatMap(({ key, evidence = [] }) =>
      evidence
        .filter(({ source, at }) => !sourceKeys.has(source) || !/^(¶ \d|结尾.+ \/ closing|[A-Z]{3}, \d)/.test(at))
        .map(({ source, at }) => ({ key, source, at })),
    );
    expect(wrong).toEqual([]);
  });

  test("what stands as the source's own words on a date is short, in the language of the articles, and no remark", () => {
    const worded = demoTenants()
      .flatMap((tenant) => {
        const { figures, positions, policyEvents } = demoRecords(tenant);
        return [...figures, ...positions, ...policyEvents];
      })
      .map(({ dateWording }) => dateWording ?? null)
      .filter((wording) => wording !== null);
    expect(worded.length).toBeGreaterThan(0);
    expect(worded.filter((wording) => !/^[\w ,…-]{4,60}$/.test(wording) || /stated|article/.test(wording))).toEqual([]);
  });

  test('a figure that several articles word alike is one record with several sources', () => {
    expect(figure('F01')?.facts).toEqual(['F01', 'F02', 'F03']);
    expect(figure('F01')?.evidence?.map(({ source }) => source)).toEqual(['pymnts', 'untitled', 'go-to-sleep']);
    expect(figure('F05')?.facts).toEqual(['F05', 'F06']);
    expect(figure('F04')?.facts).toEqual(['F04']);
  });
});

describe('the traps in the facts', () => {
  test('claims are filed, never paid, and belong to no region', () => {
    expect(figure('F14')).toMatchObject({
      indicator: 'claims_filed',
      value: { qualifier: 'more_than', value: '6000000', unit: 'USD' },
      period: '2022-Q1',
    });
    expect(figure('F14')?.region).toBeUndefined();
  });

  test('36 times is a multiple, about, in its own words, and no base is stored', () => {
    expect(figure('F15')).toMatchObject({
      value: { qualifier: 'about', value: '36', unit: 'times', wording: 'around 36 times more than a year earlier' },
      comparison: { basis: 'yoy', form: 'multiple', direction: 'up', basePeriod: '2021-Q1' },
      relatesTo: 'claims-filed',
    });
    const claims = held.filter(
      ({ kind, facts }) => kind === 'figures' && facts.some((id) => id === 'F14' || id === 'F15'),
    );
    expect(claims).toHaveLength(2);
  });

  test('the share of the county is less than one per cent', () => {
    expect(figure('F17')).toMatchObject({ value: { qualifier: 'less_than', value: '1', unit: 'percent' } });
  });

  test('a base that an article does not state is not taken from another', () => {
    for (const fact of ['F04', 'F07', 'F11', 'F13']) expect(figure(fact)?.comparison.basis).toBe('unspecified');
  });

  test('a company listed in Shanghai is not in Shanghai', () => {
    const organizations = demoTenants().flatMap((tenant) => demoRecords(tenant).organizations);
    expect(organizations.find(({ key }) => key === 'senci')?.region).toBe('500000');
    expect(organizations.filter(({ region }) => region === '310000')).toEqual([]);
  });

  test('a month that the article leaves open stays a range with its wording', () => {
    const initiatives = demoTenants().flatMap((tenant) => demoRecords(tenant).initiatives);
    for (const fact of ['I2', 'I4']) {
      const initiative = initiatives.find(({ facts }) => facts.includes(fact));
      expect(initiative?.takesPlaceFrom?.slice(0, 7)).toBe('2022-04');
      expect(initiative?.takesPlaceTo?.slice(0, 7)).toBe('2022-05');
      expect(initiative?.dateWording).toContain('April or May 2022');
    }
    expect(initiatives.find(({ facts }) => facts.includes('I1'))).not.toHaveProperty('takesPlaceFrom');
  });

  test('four articles have one origin, and the fifth has none', () => {
    const origins = Object.fromEntries(demoSources().map(({ key, origin }) => [key, origin]));
    expect(origins).toEqual({
      wsj: undefined,
      pymnts: 'wsj',
      untitled: 'wsj',
      'go-to-sleep': 'wsj',
      tech360: 'wsj',
      regions: undefined,
      'oecd-crc': undefined,
    });
  });

  test('only electronics carries the pressure of the chip suppliers', () => {
    const notes = demoTenants().flatMap((tenant) => demoRecords(tenant).riskNotes);
    expect(notes.find(({ facts }) => facts.includes('R4'))?.sectors).toEqual(['85']);
  });
});
