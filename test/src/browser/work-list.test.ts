import { beforeAll, expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Xiangshan', 'analyst');
const exporter = account('Xiangshan', 'exporter');

/** A market that the demonstration says nothing about. */
const MARKET = 'MN';
const CREATE = `mutation ($input: FigureInput!) { figure: createFigure(input: $input) { id } }`;
const SOURCE = `mutation ($input: SourceInput!) { source: createSource(input: $input) { id } }`;
const EVIDENCE = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;

/** A figure whose sources disagree with another one about the same thing. */
let disputed: string;

beforeAll(async () => {
  const person = await signIn(serverUrl(), analyst);
  const sources = await Promise.all(['甲报', '乙报'].map((name) => addSource(person, name)));
  const fall = { comparisonBasis: 'previous_period', comparisonForm: 'percent_change', direction: 'down' };
  const [first = '', second = ''] = sources;
  const said = (value: string) => ({ qualifier: 'exactly', value, unit: 'percent' });
  disputed = await addFigure(person, { ...fall, period: '2022-03', value: said('27') }, first);
  await addFigure(person, { ...fall, period: '2022-03', value: said('40') }, second);
  const usd = (value: string, qualifier = 'exactly') => ({ value: { qualifier, value, unit: 'USD' } });
  await addFigure(person, { period: '2021-Q1', ...usd('10000000') }, first);
  await addFigure(person, { period: '2021-Q3', ...usd('9000000', 'more_than') }, first);
  await addFigure(person, { period: '2022-Q1', ...usd('12000000', 'about') }, second);
});

async function addSource(person: Person, publisher: string): Promise<string> {
  const input = { kind: 'news', title: { zh: `${publisher}关于对蒙出口的报道` }, publisher, publishedOn: '2022-05-11' };
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
    list: '待完善事项',
    conflicts: /说法相互矛盾/,
    settle: /对照并处理/,
    disagree: '2 种说法不一：环比下降27%；环比下降40%。Kouan 不取其一，按全部范围显示：环比下降27%至40%。',
    mend: /处理办法/,
    others: '同一事项的其他数据',
    upTwenty: '同比增长约20%',
    gap: '空缺',
    close: '关闭',
  },
  en: {
    list: 'Work list',
    conflicts: /Reports that conflict/,
    settle: /Compare and settle/,
    disagree:
      '2 reports disagree: down 27% on the period before; down 40% on the period before. Kouan does not pick one and shows the whole range: down between 27% and 40% on the period before.',
    mend: /To mend it/,
    others: 'Others about the same thing',
    upTwenty: 'up about 20% year on year',
    gap: 'gap',
    close: 'Close',
  },
} as const;

const LOOKS = [
  ['zh-CN', 'desk'],
  ['en', 'phone'],
] as const;

test.each(LOOKS)('the analyst goes from the start page down to a conflict (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(analyst);
    await visit.open('/');
    const panel = page.getByRole('region', { name: words.list });
    await panel.getByRole('link', { name: words.conflicts }).waitFor();
    await visit.shot(`start analyst ${language} ${screen}`);
    await panel.getByRole('link', { name: words.conflicts }).click();
    await page.getByRole('button', { name: words.conflicts, pressed: true }).waitFor();
    const settle = page.getByRole('link', { name: words.settle }).first();
    await settle.waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`work list ${language} ${screen}`);
    await settle.click();
    const others = page.getByRole('region', { name: words.others });
    await others.getByText(words.disagree).waitFor();
    await others.getByText(words.mend).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await others.scrollIntoViewIfNeeded();
    await visit.shot(`conflict ${language} ${screen}`);
  })(),
);

test.each([
  ['zh-CN', 'phone'],
  ['en', 'desk'],
] as const)('the exporter is shown a conflict as what it is (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open(`/figures/${disputed}/show`);
    const others = page.getByRole('region', { name: words.others });
    await others.getByText(words.disagree).waitFor();
    expect(await others.getByText(words.mend).count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await others.scrollIntoViewIfNeeded();
    await visit.shot(`conflict exporter ${language} ${screen}`);
    await others.getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('article').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
  })(),
);

test.each([...LOOKS, ['zh-CN', 'phone'], ['en', 'desk']] as const)(
  'a series has gaps, and its change on the year before opens the arithmetic (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(analyst);
      await visit.open(
        `/figure-series?indicator=exports&market=${MARKET}&kind=quarterly&from=2021-01-01&to=2022-12-31`,
      );
      const derived = page.getByRole('button', { name: words.upTwenty });
      await derived.waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('cell', { name: words.gap, exact: true }).count()).toBeGreaterThan(4);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await visit.shot(`series ${language} ${screen}`);
      await derived.click();
      const drawer = page.getByRole('dialog');
      await drawer.getByText('(12,000,000 ÷ 10,000,000 − 1) × 100 = 20 %').waitFor();
      await drawer.getByText('(10,800,000 ÷ 10,000,000 − 1) × 100 = 8 %').waitFor();
      expect(await drawer.getByRole('article').count()).toBe(2);
      expect(await violations(page)).toEqual([]);
      await visit.shot(`arithmetic ${language} ${screen}`);
    })(),
);

test(
  'two wordings of one report on smartphones are shown as compatible, and as one origin',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/figures?filter=%7B%22q%22%3A%22智能手机%22%7D');
    await page.getByText('近三分之二', { exact: false }).first().click();
    const others = page.getByRole('region', { name: WORDS['zh-CN'].others });
    await others.getByText('独立出处 1 个', { exact: false }).waitFor();
    await others.getByText('说法相容，表述不尽相同').first().waitFor();
    await others.scrollIntoViewIfNeeded();
    await visit.shot('smartphones');
  }),
);
