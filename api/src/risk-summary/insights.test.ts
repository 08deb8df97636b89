import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDemo } from '@kouan/db';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';

let app: TestApp;
let official: TestPerson;
let exporter: TestPerson;

interface Range {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}

beforeAll(async () => {
  app = await testApp();
  await loadDemo(app.database.service, '2022-06-15');
  const [bureau] = await app.sql(`select id from tenant where region_code = '330225'`);
  const tenant = { id: String(bureau?.['id']) };
  official = await app.person(tenant, ['official']);
  exporter = await app.person(tenant, ['exporter']);
});
afterAll(() => app.close());

const cents = (value: number): number => Math.round(value * 100);

describe('the summary of Russia', () => {
  test('tells for each source what the score would be without it', async () => {
    const { riskSummary } = await official.get<{
      riskSummary: {
        score: Range;
        sensitivity: { source: { title: { en: string } }; score: Range | null; change: number; lostParts: string[] }[];
      };
    }>(`{ riskSummary(market: "RU", asOf: "2022-05-31") { score { lower central upper }
      sensitivity { source { id title { en } } score { lower central upper } change band confidence lostParts } } }`);
    const { score, sensitivity } = riskSummary;
    expect(sensitivity.length).toBe(5);
    for (const source of sensitivity) {
      expect(cents(source.change)).toBe(cents(source.score?.central ?? NaN) - cents(score.central));
    }
    // All that is known of claims comes from one article.
    expect(sensitivity.filter(({ lostParts }) => lostParts.includes('claims_experience'))).toHaveLength(1);
  });

  test('asks what to find out before shipping, with records that open', async () => {
    const { riskSummary } = await exporter.get<{
      riskSummary: { shippingChecks: { topic: string; key: string; text: { zh: string }; recordIds: string[] }[] };
    }>(`{ riskSummary(market: "RU", sector: "85", asOf: "2022-05-31") {
      shippingChecks { topic key text { zh en } kind recordIds records { kind id } recordsTotal } } }`);
    const { shippingChecks } = riskSummary;
    expect([...new Set(shippingChecks.map(({ topic }) => topic))]).toEqual([
      'payment',
      'sanctions',
      'export_controls',
      'insurance',
      'partners',
      'home_rules',
      'counsel',
    ]);
    const events = shippingChecks.find(({ topic }) => topic === 'export_controls')?.recordIds ?? [];
    expect(events.length).toBeGreaterThan(0);
    for (const id of events) {
      const document = 'query ($id: ID!) { policyEvent(id: $id) { id kind } }';
      expect(await exporter.get(document, { id })).toEqual({ policyEvent: { id, kind: 'export_control' } });
    }
  });

  test('shows beside the score how the OECD rated the country on the day, with its disclaimer', async () => {
    const ratings = async (asOf: string, more = ''): Promise<unknown> => {
      const { riskSummary } = await exporter.get<{ riskSummary: { ratings: unknown } }>(
        `{ riskSummary(market: "RU", asOf: "${asOf}"${more}) {
          ratings { issuer { name { en } } grade ratedOn disclaimer { en } evidence { locator } } } }`,
      );
      return riskSummary.ratings;
    };
    const oecd = { issuer: { name: { en: expect.stringContaining('Economic Co-operation') } } };
    const disclaimer = { en: expect.stringContaining('not endorse it for any other purpose') };
    expect(await ratings('2022-05-31')).toMatchObject([{ ...oecd, grade: '7', ratedOn: '2022-03-11', disclaimer }]);
    expect(await ratings('2022-03-10')).toMatchObject([{ ...oecd, grade: '4', ratedOn: '2022-01-28' }]);
    expect(await ratings('2022-01-27')).toEqual([]);
    expect(await ratings('2022-05-31', ', knownAt: "2022-05-10T00:00:00Z"')).toEqual([]);
  });

  test('lists opportunities beside the score for officials, and not for exporters', async () => {
    const document = `{ riskSummary(market: "RU", asOf: "2022-05-31") { score { central }
      opportunities { id title { zh } market { code } } opportunitiesTotal } }`;
    interface Told {
      riskSummary: {
        score: Range;
        opportunities: { market: { code: string } }[] | null;
        opportunitiesTotal: number | null;
      };
    }
    const { riskSummary: seen } = await official.get<Told>(document);
    const { riskSummary: unseen } = await exporter.get<Told>(document);
    expect(seen.opportunitiesTotal).toBeGreaterThan(0);
    expect(seen.opportunities?.every(({ market }) => market.code === 'RU')).toBe(true);
    expect(unseen).toMatchObject({ score: seen.score, opportunities: null, opportunitiesTotal: null });
  });
});

describe('what changed', () => {
  interface Told {
    riskChanges: {
      before: Range | null;
      after: Range | null;
      change: number | null;
      parts: {
        category: string;
        change: number;
        contributionChange: number | null;
        othersChange: number;
        records: { id: string; label: { zh: string; en: string }; why: string; change: number }[];
      }[];
    };
  }
  const FIELDS = `before { lower central upper } after { lower central upper } bandBefore bandAfter confidenceBefore
    confidenceAfter change parts { category before { central } after { central } change contributionChange others
    othersChange records { kind id recordIds label { zh en } why change } }`;

  test('between April and May adds up, and is told by name in both languages', async () => {
    const { riskChanges } = await exporter.get<Told>(
      `{ riskChanges(market: "RU", asOf: "2022-05-31", since: "2022-04-15") { ${FIELDS} } }`,
    );
    expect(cents(riskChanges.change ?? NaN)).toBe(
      cents(riskChanges.after?.central ?? NaN) - cents(riskChanges.before?.central ?? NaN),
    );
    const contributed = riskChanges.parts.reduce((sum, part) => sum + cents(part.contributionChange ?? 0), 0);
    expect(contributed).toBe(cents(riskChanges.change ?? NaN));
    for (const { change, othersChange, records } of riskChanges.parts) {
      const moved = records.reduce((sum, record) => sum + cents(record.change), cents(othersChange));
      expect(moved).toBe(cents(change));
      for (const { label } of records) expect([label.zh, label.en]).not.toContain('');
    }
    const reasons = new Set(riskChanges.parts.flatMap(({ records }) => records.map(({ why }) => why)));
    expect(reasons).toContain('appeared');
    expect(reasons).toContain('aged');
  });

  test('before there was any evidence is told without a change of the score', async () => {
    const { riskChanges } = await exporter.get<Told>(
      `{ riskChanges(market: "RU", asOf: "2022-05-31", since: "2021-01-01") { ${FIELDS} } }`,
    );
    expect(riskChanges).toMatchObject({ before: null, change: null });
    expect(riskChanges.parts.every(({ records }) => records.every(({ why }) => why === 'appeared'))).toBe(true);
  });

  test('is refused with the days reversed', async () => {
    const { errors } = await exporter.ask(
      `{ riskChanges(market: "RU", asOf: "2022-05-01", since: "2022-05-02") { change } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'DATES_REVERSED' });
  });
});

describe('a line of the score', () => {
  interface Point {
    readonly asOf: string;
    readonly score: Range | null;
    readonly band: string | null;
    readonly confidence: number;
  }

  test('is on each of its days what the summary of that day says', async () => {
    const { riskLine } = await exporter.get<{ riskLine: Point[] }>(
      `{ riskLine(market: "RU", sector: "85", from: "2022-02-01", to: "2022-05-31") {
        asOf score { lower central upper } band confidence } }`,
    );
    expect(riskLine).toHaveLength(60);
    for (const { asOf, score, band, confidence } of [
      riskLine[0],
      riskLine[20],
      riskLine[40],
      riskLine[59],
    ] as Point[]) {
      const { riskSummary } = await exporter.get<{ riskSummary: object }>(
        `query ($asOf: Date) { riskSummary(market: "RU", sector: "85", asOf: $asOf) {
          asOf score { lower central upper } band confidence { value } } }`,
        { asOf },
      );
      expect(riskSummary).toEqual({ asOf, score, band, confidence: { value: confidence } });
    }
    expect(riskLine[0]?.score).toBeNull();
    expect(riskLine.at(-1)?.score).not.toBeNull();
  });

  test('is refused with the days reversed', async () => {
    const { errors } = await exporter.ask(`{ riskLine(market: "RU", from: "2022-05-02", to: "2022-05-01") { asOf } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'DATES_REVERSED' });
  });
});
