import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addAdjustment,
  addOrganization,
  allHands,
  deleteDocument,
  readDocument,
  recordKind,
  restoreDocument,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const SOURCE = '{ kind title { zh } publisher publishedOn origin { id title { zh } } root { id kind } }';
const EVIDENCE = `evidence { id stance locator source ${SOURCE} }`;

/** Everything that is said of a market at a moment: its score with all that it is made of, its figures, its series. */
const SAID = `query ($knownAt: DateTime) {
  riskSummary(market: "RU", asOf: "2022-05-31", knownAt: $knownAt) {
    score { lower central upper } confidence { value origins documents } reasons { text { zh } } missing { text { zh } }
    parts { category score { lower central upper } inputs { label { zh } points origins recordIds } }
    figures { id indicator { name { zh } } value { value } attribution observationStatus ${EVIDENCE} }
    positions { id kind organization { name { zh } } statement { zh } ${EVIDENCE} }
    policyEvents { id kind effect title { zh } authority { name { zh } } ${EVIDENCE} }
    notes { id severity title { zh } ${EVIDENCE} }
    ratings { id grade issuer { name { zh } } ${EVIDENCE} } adjustment { points reason { zh } }
    sensitivity { source ${SOURCE} score { central } }
  }
  riskLine(market: "RU", from: "2022-05-01", to: "2022-05-31", knownAt: $knownAt) { asOf score { central } }
  figures(filter: { market: "RU" }, sort: code, knownAt: $knownAt) {
    totalCount nodes { id attribution value { value } ${EVIDENCE} } }
  figureSeries(indicator: "exports", kind: monthly, market: "RU", from: "2022-01-01", to: "2022-12-31", knownAt: $knownAt) {
    points { period term { origins value { value } } } }
}`;

/** A bureau with one record of every kind, and two people who keep them. */
interface Bureau {
  readonly writer: TestPerson;
  readonly reviewer: TestPerson;
  readonly ids: Readonly<Record<Kind, string>>;
  readonly evidence: string;
  readonly wire: string;
}

const KINDS = [
  'Organization',
  'Source',
  'Figure',
  'MarketPosition',
  'PolicyEvent',
  'CountryRating',
  'RiskNote',
] as const;
type Kind = (typeof KINDS)[number];

async function cite(person: TestPerson, record: object, sourceId: string): Promise<string> {
  const input = { ...record, sourceId, locator: '第1段' };
  const { added } = await person.get<{ added: { id: string } }>(
    'mutation ($input: EvidenceInput!) { added: addEvidence(input: $input) { id } }',
    { input },
  );
  return added.id;
}

async function bureau(): Promise<Bureau> {
  const tenant = await app.tenant();
  const writer = await allHands(app, tenant);
  const reviewer = await allHands(app, tenant);
  const organization = await addOrganization(writer);
  const write = async (kind: Kind, more: object = {}): Promise<string> =>
    (await writeLeast(writer, recordKind(kind), organization, more)).id;
  const source = await write('Source', { publishedOn: '2022-05-06' });
  const wire = await write('Source', { kind: 'wire', title: { zh: '通讯社电讯' } });
  const fall = { value: { qualifier: 'exactly', value: '27', unit: 'percent' }, direction: 'down', period: '2022-03' };
  const figure = await write('Figure', {
    ...fall,
    indicator: 'exports',
    market: 'RU',
    comparisonBasis: 'yoy',
    comparisonForm: 'percent_change',
  });
  await write('Figure', { market: 'RU', period: '2022-02' });
  const position = await write('MarketPosition', { reportedOn: '2022-05-01' });
  const event = await write('PolicyEvent', { kind: 'sanction', occurredFrom: '2022-03-01' });
  const rating = await write('CountryRating');
  const note = await write('RiskNote', { validFrom: '2022-05-01' });
  await supportDraft(writer, note);
  await step(writer, note, 'submitRiskNote(id: $id, version: $version)');
  await step(reviewer, note, 'publishRiskNote(id: $id, version: $version)');
  const evidence = await cite(writer, { figureId: figure }, source);
  for (const record of [{ marketPositionId: position }, { policyEventId: event }, { countryRatingId: rating }]) {
    await cite(writer, record, source);
  }
  await addAdjustment(reviewer, source);
  const ids = {
    Organization: organization,
    Source: source,
    Figure: figure,
    MarketPosition: position,
    PolicyEvent: event,
    CountryRating: rating,
    RiskNote: note,
  };
  return { writer, reviewer, ids, evidence, wire };
}

async function versionOf(person: TestPerson, kind: Kind, id: string): Promise<number> {
  const read = readDocument(recordKind(kind), 'version');
  return (await person.get<{ record: { version: number } }>(read, { id })).record.version;
}

async function step(person: TestPerson, id: string, what: string): Promise<void> {
  const version = await versionOf(person, 'RiskNote', id);
  await person.get(`mutation ($id: ID!, $version: Int!) { ${what} { id } }`, { id, version });
}

function correct(kind: Kind, input: object): Change {
  return async ({ writer, ids }) => {
    const id = ids[kind];
    const version = await versionOf(writer, kind, id);
    await writer.get(updateDocument(recordKind(kind)), { id, version, input });
  };
}

/** Into the bin, and out of it again. */
function throwAway(kind: Kind): Change[] {
  return [
    async ({ writer, ids }) => {
      const id = ids[kind];
      await writer.get(deleteDocument(recordKind(kind)), { id, version: await versionOf(writer, kind, id) });
    },
    ({ writer, ids }) => writer.get(restoreDocument(recordKind(kind)), { id: ids[kind] }),
  ];
}

type Change = (bureau: Bureau) => Promise<unknown>;

/** What may happen to the records of a bureau; the steps of one list follow each other, the lists in any order. */
const HAPPENINGS: readonly (readonly Change[])[] = [
  [correct('Source', { title: { zh: '更正后的标题' }, publisher: '另一家', publishedOn: '2022-05-20' })],
  [
    ({ writer, ids, wire }) =>
      versionOf(writer, 'Source', ids.Source).then((version) =>
        writer.get(updateDocument(recordKind('Source')), { id: ids.Source, version, input: { originId: wire } }),
      ),
    correct('Source', { originId: null }),
  ],
  [correct('Source', { kind: 'insurer_report' })],
  [correct('Organization', { name: { zh: '更名后的企业' } })],
  [correct('MarketPosition', { kind: 'exited', statement: { zh: '已经退出。' } })],
  [correct('PolicyEvent', { title: { zh: '更正后的措施' }, effect: 'lowers', kind: 'facilitation' })],
  [correct('CountryRating', { grade: '7' })],
  [correct('Figure', { attribution: '海关总署' }), correct('Figure', { observationStatus: 'final' })],
  throwAway('Figure'),
  throwAway('MarketPosition'),
  throwAway('PolicyEvent'),
  throwAway('CountryRating'),
  [
    ({ writer, evidence }) => writer.get('mutation ($id: ID!) { removeEvidence(id: $id) }', { id: evidence }),
    ({ writer, ids, wire }) => cite(writer, { figureId: ids.Figure }, wire),
  ],
  [
    ({ reviewer, ids }) =>
      step(reviewer, ids.RiskNote, 'withdrawRiskNote(id: $id, version: $version, comment: "过时")'),
    ...throwAway('RiskNote'),
  ],
  [
    async ({ reviewer }) => {
      const { riskAdjustments } = await reviewer.get<{ riskAdjustments: { nodes: { id: string; version: number }[] } }>(
        '{ riskAdjustments { nodes { id version } } }',
      );
      await reviewer.get(
        'mutation ($id: ID!, $version: Int!) { endRiskAdjustment(id: $id, version: $version, reason: "不再成立") { id } }',
        riskAdjustments.nodes[0],
      );
    },
  ],
];

const anyOrder = fc
  .shuffledSubarray([...HAPPENINGS], { minLength: HAPPENINGS.length })
  .map((happenings) => happenings.flat());

test('what was said of a market at a moment is said of that moment whatever happens to its records later', async () => {
  await fc.assert(
    fc.asyncProperty(anyOrder, async (changes) => {
      const where = await bureau();
      const said: { readonly knownAt: string; readonly answer: unknown }[] = [];
      for (const change of changes) {
        const knownAt = new Date().toISOString();
        said.push({ knownAt, answer: await where.writer.get(SAID, { knownAt }) });
        await change(where);
      }
      for (const { knownAt, answer } of said) expect(await where.writer.get(SAID, { knownAt })).toEqual(answer);
      // The changes were such as show; what comes out of the bin again is as it was.
      expect(new Set(said.map(({ answer }) => JSON.stringify(answer))).size).toBeGreaterThan(said.length / 2);
    }),
    { numRuns: 4 },
  );
});
