import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allHands } from '../testing/record-kinds.ts';
import type { TestPerson } from '../testing/test-app.ts';
import { readPdf } from './testing/pdf-text.ts';
import { RUSSIA, type ReportDesk, reportDesk, textOf } from './testing/report-desk.ts';

let desk: ReportDesk;
let hands: TestPerson;
let keeper: TestPerson;
beforeAll(async () => {
  desk = await reportDesk();
  const [{ id } = {}] = await desk.app.sql(`select id from tenant where kind = 'platform'`);
  hands = await allHands(desk.app, { id: String(id) });
  keeper = await desk.app.person({ id: String(id) }, ['platform_admin']);
});
afterAll(() => desk.app.close());

interface Found {
  readonly id: string;
  readonly version: number;
}

/** A record of the market desk that the report on Russia names. */
async function found(sql: string): Promise<Found> {
  const [row] = await desk.app.sql(sql);
  if (!row) throw new Error(`nothing found: ${sql}`);
  return { id: String(row['id']), version: Number(row['version']) };
}

const SOURCE = `select id, version from source where publisher = 'tech360.tv' and kind = 'news' or publisher = 'A corrected publisher'
  order by id limit 1`;
const COMPANY = `select o.id, o.version from organization o join market_position p on p.tenant_id = o.tenant_id
  and p.organization_id = o.id and p.market_code = 'RU' order by p.id limit 1`;
const POSITION = `select id, version from market_position where market_code = 'RU' and kind = 'reducing' order by id limit 1`;
const EVENT = `select id, version from policy_event where 'RU' = any(market_codes) and kind = 'sanction' order by id limit 1`;
const FIGURE = `select id, version from figure where market_code = 'RU' and indicator_code = 'exports'
  and comparison_form = 'percent_change' and deleted_at is null order by id limit 1`;
const RATING = `select id, version from country_rating where market_code = 'RU' and rated_on < '2022-05-31'
  order by rated_on desc limit 1`;
const NOTE = `select n.id, n.version from risk_note n join risk_note_version v on v.tenant_id = n.tenant_id
  and v.id = n.published_version_id and v.market_code = 'RU' order by v.severity desc, n.id limit 1`;
const PLACE = `select e.id, 0 as version from evidence e join market_position p on p.tenant_id = e.tenant_id
  and p.id = e.market_position_id and p.market_code = 'RU' where e.stance = 'supports' order by e.id limit 1`;

async function update(kind: string, sql: string, input: object): Promise<void> {
  const given = `mutation ($id: ID!, $version: Int!, $input: ${kind}Input!) {
    update${kind}(id: $id, version: $version, input: $input) { id } }`;
  await hands.get(given, { ...(await found(sql)), input });
}

async function bin(kind: string, sql: string): Promise<Found> {
  const record = await found(sql);
  await hands.get(`mutation ($id: ID!, $version: Int!) { delete${kind}(id: $id, version: $version) { id } }`, record);
  return record;
}

/** Corrections to what the report names: what is done, and words that tell it in a report of a later moment. */
const CORRECTIONS: readonly (readonly [string, () => Promise<unknown>, string | null])[] = [
  [
    'the title, publisher and day of a source',
    () =>
      update('Source', SOURCE, {
        title: { zh: '更正后的标题', en: 'A corrected title' },
        publisher: 'A corrected publisher',
        publishedOn: '2022-05-09',
      }),
    'A corrected title A corrected publisher',
  ],
  ['the kind of a source, by which its evidence weighs', () => update('Source', SOURCE, { kind: 'other' }), null],
  ['the origin of a source, by which it counts', () => update('Source', SOURCE, { originId: null }), null],
  [
    'the name of a company',
    () => update('Organization', COMPANY, { name: { zh: '更名公司', en: 'Renamed Company' } }),
    'Renamed Company',
  ],
  [
    'what a company is reported to do',
    () => update('MarketPosition', POSITION, { kind: 'exited', statement: { en: 'It has left after all.' } }),
    'It has left after all',
  ],
  [
    'the title and effect of a measure',
    () => update('PolicyEvent', EVENT, { title: { en: 'A measure told better' }, effect: 'lowers' }),
    'A measure told better',
  ],
  [
    'the title and status of a figure',
    () => update('Figure', FIGURE, { scopeNote: { en: 'A note told better.' }, observationStatus: 'final' }),
    'A note told better',
  ],
  ['the grade of a rating', () => update('CountryRating', RATING, { grade: '5' }), null],
  [
    'the name of an indicator',
    () =>
      keeper.get(
        `mutation ($input: IndicatorInput!) { updateIndicator(code: "exports", version: 1, input: $input) { code } }`,
        {
          input: {
            name: { zh: '出口（新名）', en: 'Exports renamed' },
            definition: { zh: '定义', en: 'A definition' },
            definitionSource: 'A source',
          },
        },
      ),
    'Exports renamed',
  ],
  [
    'evidence that is taken away',
    async () => hands.get('mutation ($id: ID!) { removeEvidence(id: $id) }', { id: (await found(PLACE)).id }),
    null,
  ],
  ['a figure in the bin', () => bin('Figure', FIGURE), null],
  [
    'a note that is withdrawn and goes into the bin',
    async () => {
      const note = await found(NOTE);
      const withdraw = `mutation ($id: ID!, $version: Int!) {
        withdrawRiskNote(id: $id, version: $version, comment: "超过有效期") { id } }`;
      await hands.get(withdraw, note);
      await hands.get(`mutation ($id: ID!, $version: Int!) { deleteRiskNote(id: $id, version: $version) { id } }`, {
        id: note.id,
        version: note.version + 1,
      });
    },
    null,
  ],
  [
    'a position that was in the bin for a while',
    async () => {
      const { id } = await bin('MarketPosition', POSITION);
      await hands.get('mutation ($id: ID!) { restoreMarketPosition(id: $id) { id } }', { id });
    },
    null,
  ],
];

describe('a report of a moment that is past', () => {
  test.each(CORRECTIONS)('stays the same to the last byte after a correction of %s', async (_, correct, told) => {
    const question = { ...RUSSIA, knownAt: new Date().toISOString(), language: 'both' };
    const before = await desk.report(question);
    await correct();
    expect((await desk.report(question)).equals(before)).toBe(true);
    const now = { ...RUSSIA, knownAt: new Date().toISOString(), language: 'en' };
    const words = textOf(readPdf(await desk.report(now)));
    expect(words.includes(told?.replaceAll(' ', '') ?? '')).toBe(true);
  });
});

describe('a position in the bin and out of it again', () => {
  test('is missing from a report of a moment between the two, whenever that is made', async () => {
    const { id } = await bin('MarketPosition', POSITION);
    const between = { ...RUSSIA, knownAt: new Date().toISOString(), language: 'en' };
    const then = await desk.report(between);
    await hands.get('mutation ($id: ID!) { restoreMarketPosition(id: $id) { id } }', { id });
    expect((await desk.report(between)).equals(then)).toBe(true);
    const later = await desk.report({ ...between, knownAt: new Date().toISOString() });
    expect(textOf(readPdf(later)).length).toBeGreaterThan(textOf(readPdf(then)).length);
  });
});
