import { beforeAll, expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';

interface Evidence {
  readonly stance: string;
  readonly locator: string;
  readonly source: {
    readonly id: string;
    readonly title: { en: string };
    readonly origin: { readonly id: string } | null;
  };
}

interface Figure {
  readonly id: string;
  readonly indicator: { readonly code: string };
  readonly sector: { readonly code: string } | null;
  readonly period: string | null;
  readonly comparisonBasis: string;
  readonly direction: string;
  readonly value: {
    readonly qualifier: string;
    readonly value: string;
    readonly lower: string | null;
    readonly upper: string | null;
    readonly unit: string;
  };
  readonly impliedBase: { readonly base: { readonly qualifier: string; readonly lower: string } } | null;
  readonly evidence: readonly Evidence[];
}

interface Position {
  readonly organization: { readonly name: { readonly en: string } };
  readonly kind: string;
  readonly basis: string;
  readonly evidence: readonly Evidence[];
}

interface Part {
  readonly category: string;
  readonly contribution: number | null;
  readonly weight: number;
  readonly inputs: readonly {
    readonly recordIds: readonly string[];
    readonly evidenceIds: readonly string[];
    readonly origins: number;
    readonly corroboration: string;
  }[];
}

interface Summary {
  readonly score: { readonly central: number; readonly lower: number; readonly upper: number };
  readonly band: string;
  readonly confidence: { readonly word: string; readonly origins: number; readonly documents: number };
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly policyEvents: readonly { readonly evidence: readonly Evidence[] }[];
  readonly notes: readonly { readonly state: string }[];
}

const EVIDENCE = `evidence { stance locator source { id title { en } origin { id } } }`;
const SUMMARY = `query ($asOf: Date, $knownAt: DateTime) {
  riskSummary(market: "RU", asOf: $asOf, knownAt: $knownAt) {
    score { central lower upper } band
    confidence { word origins documents }
    parts { category weight contribution inputs { recordIds evidenceIds origins corroboration } }
    figures {
      id indicator { code } sector { code } period comparisonBasis direction
      value { qualifier value lower upper unit } impliedBase { base { qualifier lower upper unit } isTiny } ${EVIDENCE}
    }
    positions { organization { name { en } } kind basis ${EVIDENCE} }
    policyEvents { ${EVIDENCE} }
    notes { state }
  }
}`;

let exporter: Person;
let summary: Summary;

beforeAll(async () => {
  exporter = await signIn(serverUrl(), account('Xiangshan', 'exporter'));
  summary = (await exporter.get<{ riskSummary: Summary }>(SUMMARY, { asOf: '2022-05-31' })).riskSummary;
});

const exportsOf = (sector: string): readonly Figure[] =>
  summary.figures.filter((figure) => figure.indicator.code === 'exports' && figure.sector?.code === sector);

const claims = (unit: string): Figure | undefined =>
  summary.figures.find((figure) => figure.indicator.code === 'claims_filed' && figure.value.unit === unit);

/** Documents that retell one report are one origin. */
const originsOf = (figures: readonly Figure[]): Set<string> =>
  new Set(figures.flatMap(({ evidence }) => evidence.map(({ source }) => source.origin?.id ?? source.id)));

test('claims filed are more than 6 million USD in the first quarter of 2022', () => {
  expect(claims('USD')).toMatchObject({
    period: '2022-Q1',
    value: { qualifier: 'more_than', value: '6000000', lower: '6000000', upper: null },
    evidence: [{ stance: 'supports', locator: '¶ 9' }],
  });
});

test('they are about 36 times those of a year earlier, with a note on the tiny base that this implies', () => {
  const change = claims('times');
  expect(change).toMatchObject({
    comparisonBasis: 'yoy',
    direction: 'up',
    value: { qualifier: 'about', value: '36' },
    impliedBase: { isTiny: true, base: { qualifier: 'more_than', upper: null, unit: 'USD' } },
  });
  // Six million by 36 is 0.17 million; "about 36" may be a little more, so the base may be a little less.
  const lowest = Number(change?.impliedBase?.base.lower);
  expect(lowest).toBeLessThanOrEqual(6_000_000 / 36);
  expect(lowest).toBeGreaterThan(140_000);
});

test('nothing is called paid: claims are filed alone', () => {
  const indicators = summary.figures.map(({ indicator }) => indicator.code).filter((code) => code.startsWith('claims'));
  expect([...new Set(indicators)]).toEqual(['claims_filed']);
});

test('exports fell by 27 % on the month before', () => {
  const all = summary.figures.filter(({ indicator, sector }) => indicator.code === 'exports' && sector === null);
  expect(all).toContainEqual(
    expect.objectContaining({
      period: '2022-03',
      comparisonBasis: 'previous_period',
      direction: 'down',
      value: expect.objectContaining({ qualifier: 'exactly', value: '27', unit: 'percent' }),
    }),
  );
});

test('laptops fell by more than 40 % and base stations by 98 %', () => {
  const down = (qualifier: string, value: string): object =>
    expect.objectContaining({
      direction: 'down',
      value: expect.objectContaining({ qualifier, value, unit: 'percent' }),
    });
  expect(exportsOf('847130')).toContainEqual(down('more_than', '40'));
  expect(exportsOf('851761')).toContainEqual(down('exactly', '98'));
});

test('smartphones fell by about two thirds: three wordings that are compatible and come from one origin', () => {
  const wordings = exportsOf('851713');
  expect(wordings.map(({ value }) => value.qualifier).sort()).toEqual(['about', 'almost', 'more_than']);
  expect(originsOf(wordings).size).toBe(1);
  const ids = wordings.map(({ id }) => id);
  const input = summary.parts
    .flatMap(({ inputs }) => inputs)
    .find(({ recordIds }) => recordIds.some((id) => ids.includes(id)));
  expect(input).toMatchObject({ corroboration: 'compatible', origins: 1 });
});

test.each([
  ['DJI', 'suspended', 'announced'],
  ['Lenovo', 'reducing', 'reported'],
  ['Xiaomi', 'reducing', 'reported'],
  ['Didi', 'reversed', 'announced'],
])('%s is %s, as %s, with its sources', (name, kind, basis) => {
  const positions = summary.positions.filter(({ organization }) => organization.name.en.includes(name));
  const position = positions.find((each) => each.kind === kind);
  expect(position).toMatchObject({ basis });
  expect(position?.evidence.filter(({ stance }) => stance === 'supports').length).toBeGreaterThan(0);
});

test('every figure, position and policy event of the summary names where its source says so', () => {
  const records = [...summary.figures, ...summary.positions, ...summary.policyEvents];
  expect(records.length).toBeGreaterThan(20);
  const without = records.filter(({ evidence }) => !evidence.some(({ locator }) => locator.length > 0));
  expect(without).toEqual([]);
});

test('the parts add up to the score, and every input of a part names its records and evidence', () => {
  const total = summary.parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
  expect(total).toBeCloseTo(summary.score.central, 1);
  expect(summary.score.lower).toBeLessThanOrEqual(summary.score.central);
  expect(summary.score.central).toBeLessThanOrEqual(summary.score.upper);
  const inputs = summary.parts.flatMap((part) => part.inputs);
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter(({ recordIds, evidenceIds }) => !recordIds.length || !evidenceIds.length)).toEqual([]);
});

test('articles that retell one report count as fewer origins than documents', () => {
  expect(summary.confidence.origins).toBeLessThan(summary.confidence.documents);
});

test('before anything was recorded nothing was known, and the summary says so instead of scoring zero', async () => {
  const { riskSummary } = await exporter.get<{ riskSummary: { score: null; figures: [] } }>(SUMMARY, {
    knownAt: '2022-01-01T00:00:00+08:00',
  });
  expect(riskSummary).toMatchObject({ score: null, figures: [], positions: [], notes: [] });
});

test('an exporter reads published notes and can write nothing', async () => {
  expect(new Set(summary.notes.map(({ state }) => state))).toEqual(new Set(['published']));
  const refused = await exporter.ask(
    `mutation { createOpportunity(input: { title: { en: "Mine" }, market: "RU" }) { id } }`,
  );
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
