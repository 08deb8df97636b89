import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createApp } from '../app.ts';
import { INDICATORS_STAY_FRESH, ReferenceData } from '../platform/reference/reference-data.ts';
import { allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

const FIELDS = `code group unitKind countedUnit version amendedAt definitionSource definitionUrl
  name { zh en } definition { zh en }`;
const CREATE = `mutation ($input: IndicatorInput!) { record: createIndicator(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($code: ID!, $version: Int!, $input: IndicatorInput!) {
  record: updateIndicator(code: $code, version: $version, input: $input) { ${FIELDS} } }`;

let app: TestApp;
let platform: TestPerson;
let analyst: TestPerson;

beforeAll(async () => {
  app = await testApp();
  platform = await app.person(await app.tenant({ kind: 'platform' }), ['platform_admin']);
  analyst = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

const indicator = (code: string, more: object = {}): object => ({
  code,
  group: 'claims',
  unitKind: 'count',
  countedUnit: 'companies',
  name: { zh: '逾期企业数量', en: 'Companies paid late' },
  definition: { zh: '应收款逾期的企业户数。', en: 'Number of companies whose receivables are overdue.' },
  definitionSource: 'Kouan',
  ...more,
});

async function add(code: string, more: object = {}): Promise<{ code: string; version: number }> {
  return (await platform.get<{ record: { code: string; version: number } }>(CREATE, { input: indicator(code, more) }))
    .record;
}

describe('an indicator that the platform adds', () => {
  test('can be named by a figure of any tenant at once', async () => {
    const added = await add('late_companies');
    expect(added).toEqual({
      ...indicator('late_companies'),
      version: 1,
      definitionUrl: null,
      amendedAt: expect.any(String),
    });
    const value = { qualifier: 'exactly', value: '12', unit: 'companies' };
    const { id } = await writeLeast(analyst, recordKind('Figure'), '', { indicator: 'late_companies', value });
    const { figure } = await analyst.get<{ figure: object }>(
      'query ($id: ID!) { figure(id: $id) { indicator { code name { en } } } }',
      { id },
    );
    expect(figure).toEqual({ indicator: { code: 'late_companies', name: { en: 'Companies paid late' } } });
  });

  test('stands in the register, found by its words, and in the list of all', async () => {
    await add('rare_words', { name: { zh: '罕见词', en: 'Seldom seen' } });
    const register = `query ($filter: IndicatorFilter) {
      indicatorRegister(filter: $filter) { totalCount nodes { code } } indicators { code } }`;
    const found = await analyst.get<{ indicators: { code: string }[] }>(register, {
      filter: { q: '罕见', group: 'claims' },
    });
    expect(found).toMatchObject({ indicatorRegister: { totalCount: 1, nodes: [{ code: 'rare_words' }] } });
    expect(found.indicators.map(({ code }) => code)).toContain('rare_words');
    expect(await analyst.get(register, { filter: { q: '罕见', group: 'trade' } })).toMatchObject({
      indicatorRegister: { totalCount: 0 },
    });
  });

  test('is read page by page without a gap', async () => {
    const pages = `query ($after: String) { indicatorRegister(first: 5, after: $after) {
      nodes { code } pageInfo { hasNextPage endCursor } } }`;
    interface Pages {
      readonly indicatorRegister: {
        readonly nodes: { code: string }[];
        readonly pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const codes: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Pages['indicatorRegister'] = (await analyst.get<Pages>(pages, { after }))
        .indicatorRegister;
      codes.push(...nodes.map(({ code }) => code));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const all = await app.sql('select code from indicator order by code collate "C"');
    expect(codes).toEqual(all.map(({ code }) => code));
  });

  test('is amended by its version, and the platform keeps the trail of both', async () => {
    const { code, version } = await add('amended_once');
    const input = { name: { zh: '改名', en: 'Renamed' }, definitionUrl: 'https://example.org/glossary' };
    const { record } = await platform.get<{ record: object }>(UPDATE, { code, version, input });
    expect(record).toMatchObject({ ...input, version: 2, definitionSource: 'Kouan' });
    const stale = await platform.ask(UPDATE, { code, version, input });
    expect(refusalOf(stale)).toMatchObject({ code: 'CONFLICT' });
    const trail = await app.sql(
      `select action, actor_id, changes from audit_event where record_kind = 'indicator' and record_label = $1 order by at`,
      [code],
    );
    expect(trail).toMatchObject([
      { action: 'create', actor_id: platform.userId },
      { action: 'update', actor_id: platform.userId },
    ]);
    expect(trail[1]?.['changes']).toContainEqual({ field: 'name_en', before: 'Companies paid late', after: 'Renamed' });
  });
});

describe('the register refuses', () => {
  const cases: readonly [string, object, object][] = [
    ['a code that is taken', indicator('exports'), { reason: 'INDICATOR_EXISTS', field: 'input.code' }],
    ['a code with capitals', indicator('Late'), { reason: 'INDICATOR_CODE', field: 'input.code' }],
    ['a name in one language', indicator('one_name', { name: { zh: '名' } }), { field: 'input.name.en' }],
    ['no definition', indicator('undefined_one', { definition: null }), { field: 'input.definition' }],
    [
      'no source of the definition',
      indicator('unsourced', { definitionSource: ' ' }),
      { field: 'input.definitionSource' },
    ],
    ['an address that is none', indicator('no_address', { definitionUrl: 'glossary' }), { reason: 'URL_INVALID' }],
    ['money that counts companies', indicator('odd_unit', { unitKind: 'money' }), { reason: 'INDICATOR_UNIT' }],
  ];

  test.each(cases)('%s', async (_, input, refusal) => {
    const before = await checksums(app);
    expect(refusalOf(await platform.ask(CREATE, { input }))).toMatchObject({ code: 'BAD_INPUT', ...refusal });
    expect(await checksums(app)).toEqual(before);
  });

  test('another unit for an indicator that figures are entered in', async () => {
    const before = await checksums(app);
    const answer = await platform.ask(UPDATE, { code: 'exports', version: 1, input: { unitKind: 'percent' } });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_INPUT', field: 'input.unitKind' });
    expect(await checksums(app)).toEqual(before);
  });

  test('everybody but administrators of the platform', async () => {
    const before = await checksums(app);
    const answer = await analyst.ask(CREATE, { input: indicator('not_theirs') });
    expect(refusalOf(answer)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await checksums(app)).toEqual(before);
  });
});

describe('another server process', () => {
  test('takes a figure of a new indicator, and shows an amended name, once its register is two seconds old', async () => {
    const other = await createApp({
      database: app.database.service,
      authSecret: 'a-secret-for-tests-that-is-long-enough',
      secureCookies: false,
      trustedProxies: 0,
      logLevel: 'silent',
      demoAccounts: false,
      uploadDir: app.uploadDir,
    });
    try {
      await other.init();
      const data = other.get(ReferenceData);
      await add('seen_elsewhere');
      expect(data.indicatorOf('seen_elsewhere').name.en).toBe('seen_elsewhere');
      const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + INDICATORS_STAY_FRESH + 1);
      await data.freshIndicators();
      clock.mockRestore();
      expect(data.indicatorOf('seen_elsewhere').name.en).toBe('Companies paid late');
      expect(data.requireIndicator('seen_elsewhere', 'input.indicator')).toBe('seen_elsewhere');
    } finally {
      await other.close();
    }
  });
});
