import { beforeAll, expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { type Visit, visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Xiangshan', 'analyst');
const exporter = account('Xiangshan', 'exporter');
const administrator = account('Xiangshan', 'tenant_admin');

/** A market that the demonstration says nothing about. */
const MARKET = 'UY';
const CREATE = `mutation ($input: FigureInput!) { figure: createFigure(input: $input) { id } }`;
const SOURCE = `mutation ($input: SourceInput!) { source: createSource(input: $input) { id } }`;
const EVIDENCE = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;

/** A figure with more evidence than comes along with it. */
let supported: string;
const PIECES = 63;
/** More facts in one part of the market's summary than a summary lists. */
const CHANGES = 57;
const YEAR_ON_YEAR = { comparisonBasis: 'yoy', comparisonForm: 'percent_change' } as const;

beforeAll(async () => {
  const person = await signIn(serverUrl(), analyst);
  const [first, second] = [await addSource(person, '甲报'), await addSource(person, '乙报')];
  supported = await addFigure(person, { period: '2021', value: usd('41000000') }, first);
  for (let piece = 1; piece < PIECES; piece++) {
    const input = { sourceId: first, figureId: supported, locator: `第${piece}段`, stance: 'supports' };
    await person.get(EVIDENCE, { input });
  }
  const goods = (sector: string, period: string, value: string, source = first) =>
    addFigure(person, { sector, period, value: usd(value) }, source);
  await goods('61', '2022-Q1', '3000000');
  await goods('62', '2022-Q1', '2000000');
  await goods('61', '2022-Q2', '4000000');
  await addFigure(person, { period: '2022-Q1', value: usd('20000000') }, first);
  await goods('64', '2022-Q1', '1000000');
  await goods('64', '2022-Q1', '1500000', second);
  for (let chapter = 1; chapter <= CHANGES; chapter++) {
    const sector = String(chapter).padStart(2, '0');
    const value = { qualifier: 'exactly', value: `${10 + chapter}`, unit: 'percent' };
    await addFigure(person, { sector, period: '2022-03', value, ...YEAR_ON_YEAR, direction: 'down' }, first);
  }
});

const usd = (value: string) => ({ qualifier: 'exactly', value, unit: 'USD' });

async function addSource(person: Person, publisher: string): Promise<string> {
  const title = { zh: `${publisher}关于对乌拉圭出口的报道`, en: `Report on exports to Uruguay, ${publisher}` };
  const input = { kind: 'news', title, publisher, publishedOn: '2022-05-11' };
  return (await person.get<{ source: { id: string } }>(SOURCE, { input })).source.id;
}

async function addFigure(person: Person, figure: object, sourceId: string): Promise<string> {
  const input = { indicator: 'exports', market: MARKET, ...figure };
  const { id } = (await person.get<{ figure: { id: string } }>(CREATE, { input })).figure;
  await person.get(EVIDENCE, { input: { sourceId, figureId: id, locator: '第3段', stance: 'supports' } });
  return id;
}

const WORDS = {
  'zh-CN': {
    evidence: '更多：来源与证据',
    supports: '支持',
    trail: '查看修改记录',
    trailName: '修改记录',
    moreTrail: '更多：修改记录',
    shown: (shown: number, total: number) => `已显示 ${shown} 条，共 ${total} 条`,
    groups: '数据互证',
    conflict: '说法相互矛盾',
    open: /^展开：出口额.*/,
    disagree: /2 种说法不一/,
    close: '关闭',
    goodsShare: '占对该市场全部商品的比重',
    marketShare: '占对全部市场的比重',
    sum: '各期相加的全年合计',
    sectorSum: '多个行业合计',
    sectors: /^要相加的行业/,
    needsSector: /请在上方选择行业/,
    notSummed: /不能再按时期相加/,
    missing: /缺少所需时期或行业的数据/,
    share: '15%',
    derived: 'Kouan 推算',
    market: '目标市场',
    uruguay: '乌拉圭',
    million: /150万美元/,
    parts: '评分构成',
    openPart: /贸易走势：查看计算过程/,
    notListed: /另有 7 项事实未逐项列出/,
    showAll: /^显示全部 57 项事实/,
    moreFacts: '更多：本部分的事实',
    records: '依据的记录',
  },
  en: {
    evidence: 'More: Sources and evidence',
    supports: 'Supports',
    trail: 'Show the history of changes',
    trailName: 'History of changes',
    moreTrail: 'More: History of changes',
    shown: (shown: number, total: number) => `${shown} of ${total} shown`,
    groups: 'Figures side by side',
    conflict: 'Reports conflict',
    open: /^Open: Exports.*/,
    disagree: /2 reports disagree/,
    close: 'Close',
    goodsShare: 'Share of all goods with the market',
    marketShare: 'Share of all markets',
    sum: 'Sum of the periods of each year',
    sectorSum: 'Sum over several sectors',
    sectors: /^Sectors to add up/,
    needsSector: /Choose a sector above/,
    notSummed: /are not added up over time/,
    missing: /A figure that it needs is missing/,
    share: '15%',
    derived: 'Derived by Kouan',
    market: 'Market',
    uruguay: 'Uruguay',
    million: /1\.5 million USD/,
    parts: 'What the score is made of',
    openPart: /Trade trend: show the arithmetic/,
    notListed: /7 more facts are not listed/,
    showAll: /^Show all 57 facts/,
    moreFacts: 'More: facts of this part',
    records: 'Records it rests on',
  },
} as const;

const LOOKS = [
  ['zh-CN', 'desk'],
  ['en', 'phone'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
] as const;

/** Nothing stands in anybody's way, and nothing runs off the page. */
async function isSound({ page }: Visit): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

test.each(LOOKS)('all evidence behind a record can be read, however much it is (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open(`/figures/${supported}/show`);
    const more = page.getByRole('button', { name: words.evidence });
    await page.getByText(words.shown(50, PIECES)).waitFor();
    expect(await page.getByRole('article').getByText(words.supports, { exact: true }).count()).toBe(50);
    await more.scrollIntoViewIfNeeded();
    await isSound(visit);
    await visit.shot(`evidence more ${language} ${screen}`);
    await more.click();
    await more.waitFor({ state: 'detached' });
    expect(await page.getByRole('article').getByText(words.supports, { exact: true }).count()).toBe(PIECES);
    // All of them are passages of one document.
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await page.getByRole('button', { name: words.trail }).count()).toBe(0);
    await isSound(visit);
  })(),
);

test.each(LOOKS)('who may read the trail reads all that was done to a record (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(administrator);
    await visit.open(`/figures/${supported}/show`);
    await page.getByRole('button', { name: words.trail }).click();
    const trail = page.getByRole('list', { name: words.trailName });
    const more = page.getByRole('button', { name: words.moreTrail });
    for (const shown of [20, 40, 60]) {
      await page.getByText(words.shown(shown, PIECES + 1)).waitFor();
      expect(await trail.getByRole('listitem').count()).toBe(shown);
      if (shown === 20) {
        await trail.scrollIntoViewIfNeeded();
        await isSound(visit);
        await visit.shot(`trail ${language} ${screen}`);
      }
      await more.click();
    }
    await more.waitFor({ state: 'detached' });
    expect(await trail.getByRole('listitem').count()).toBe(PIECES + 1);
  })(),
);

test.each(LOOKS)(
  'groups of figures are found by market and state, and open their sources (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(screen === 'phone' ? exporter : analyst);
      await visit.open(`/figure-groups`);
      await page.getByRole('main').getByRole('heading', { name: words.groups, level: 1 }).waitFor();
      await page.getByRole('listitem').first().waitFor();
      await isSound(visit);
      await visit.shot(`groups ${language} ${screen}`);
      await visit.open(`/figure-groups?market=${MARKET}`);
      await page.getByRole('button', { name: words.conflict, exact: true }).click();
      await page.getByRole('button', { name: words.open }).first().click();
      await page.getByText(words.disagree).waitFor();
      await isSound(visit);
      await visit.shot(`group opened ${language} ${screen}`);
      expect(await page.getByRole('combobox', { name: words.market }).inputValue()).toBe(words.uruguay);
      expect(page.url()).toContain('relation=conflict');
      await page.getByRole('button', { name: words.million }).last().click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('article').waitFor();
      await drawer.getByRole('button', { name: words.close }).click();
    })(),
);

test.each(LOOKS)('what follows from a series is worked out, or says why not (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const part = (name: string) => page.getByRole('region', { name });
    await visit.signIn(exporter);
    const series = `/figure-series?indicator=exports&market=${MARKET}`;
    await visit.open(`${series}&from=2022-01-01&to=2022-12-31&kind=quarterly&sector=61&sectors=61,62`);
    await part(words.goodsShare).getByRole('button', { name: words.share }).waitFor();
    await part(words.goodsShare).getByText(words.derived).waitFor();
    await part(words.goodsShare).getByText(words.missing).waitFor();
    await part(words.marketShare).getByText(words.missing).first().waitFor();
    await part(words.sum).getByText(words.missing).waitFor();
    await part(words.sectorSum).getByText(words.missing).waitFor();
    await isSound(visit);
    await part(words.goodsShare).scrollIntoViewIfNeeded();
    await visit.shot(`derived ${language} ${screen}`);
    await part(words.sectorSum).scrollIntoViewIfNeeded();
    await visit.shot(`derived sums ${language} ${screen}`);
    await part(words.sectorSum)
      .getByRole('button', { name: /500万美元|5 million USD/ })
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('3,000,000 + 2,000,000 = 5,000,000').first().waitFor();
    await isSound(visit);
    await visit.shot(`derived arithmetic ${language} ${screen}`);
    await drawer.getByRole('button', { name: words.close }).click();
    await visit.open(`${series}&from=2021-01-01&to=2021-12-31&kind=annual`);
    await part(words.sum).getByText(words.notSummed).waitFor();
    await part(words.goodsShare).getByText(words.needsSector).waitFor();
    await isSound(visit);
    await visit.shot(`derived refusals ${language} ${screen}`);
  })(),
);

test.each(LOOKS)('every fact under a part opens, however many there are (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open(`/risk-summary?market=${MARKET}&asOf=2022-05-31`);
    await page.getByRole('button', { name: words.openPart }).first().click();
    await page.getByText(words.notListed).waitFor();
    const all = page.getByRole('button', { name: words.showAll });
    await all.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await visit.shot(`facts not listed ${language} ${screen}`);
    await all.click();
    await page.getByText(words.shown(50, CHANGES)).waitFor();
    await page.getByRole('button', { name: words.moreFacts }).click();
    await page.getByRole('button', { name: words.moreFacts }).waitFor({ state: 'detached' });
    const last = page.getByRole('region', { name: words.parts }).getByRole('button', { name: /11%/ }).last();
    await last.scrollIntoViewIfNeeded();
    await isSound(visit);
    await visit.shot(`facts all ${language} ${screen}`);
    await last.click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(words.records).waitFor();
    await drawer.getByRole('article').waitFor();
    await visit.shot(`fact opened ${language} ${screen}`);
    await drawer.getByRole('link', { name: /11%/ }).click();
    await page.waitForURL(/\/figures\/[^/]+\/show/);
  })(),
);
