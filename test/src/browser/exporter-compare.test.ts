import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { blankBelow, sidewaysOverflow, violations } from './harness/accessibility.ts';
import { LOOKS, PAIRS, section, summaryOf } from './harness/risk.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

const WORDS = {
  'zh-CN': {
    compare: '对比',
    scores: '评分对比',
    parts: '各部分对比',
    market: '目标市场',
    kazakhstan: /哈萨克斯坦/,
    add: '添加',
    remove: /^移除 哈萨克斯坦/,
    noScore: '已知信息不足，不给出评分',
    missing: /没有相关记录/,
    full: /最多四项/,
    open: /71\.7.*俄罗斯 · 全部行业/,
    summary: '结论',
    none: /选择目标市场/,
  },
  en: {
    compare: 'Compare',
    scores: 'Scores',
    parts: 'Part by part',
    market: 'Market',
    kazakhstan: /Kazakhstan/,
    add: 'Add',
    remove: /^Remove Kazakhstan/,
    noScore: 'Too little is known for a score',
    missing: /no record speaks to it/,
    full: /Four at most/,
    open: /71\.7.*Russia · All sectors/,
    summary: 'Verdict',
    none: /Choose a market/,
  },
} as const;

test.each(LOOKS)(
  'markets and sectors stand side by side, and each number opens its summary (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(exporter);
      await visit.open('/risk-summary?market=RU&sector=85');
      await summaryOf(page);
      await page.getByRole('main').getByRole('link', { name: words.compare, exact: true }).click();
      await section(page, words.scores).getByText('66.2').waitFor();
      await section(page, words.scores).getByText('64.6').waitFor();

      await page.getByLabel(words.market, { exact: true }).fill(language === 'en' ? 'Kazakhstan' : '哈萨克斯坦');
      await page.getByRole('option', { name: words.kazakhstan }).click();
      await page.getByRole('button', { name: words.add, exact: true }).click();
      await page.waitForURL(/of=RU-85&of=RU&of=KZ/);
      await section(page, words.scores).getByText(words.noScore).waitFor();
      await section(page, words.parts).getByText(words.missing).first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await visit.shot(`compare ${language} ${screen}`);

      await page.getByRole('button', { name: words.remove }).click();
      await page.waitForURL((url) => !url.href.includes('of=KZ'));
      await section(page, words.parts).getByRole('link', { name: words.open }).first().click();
      await page.waitForURL(/\/risk-summary\?market=RU/);
      await section(page, words.summary).waitFor();
    })(),
);

test.each(PAIRS)('a comparison is handed on by its address and takes four at most (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-comparison?of=RU&of=RU-85&of=RU-847130&of=KZ&of=BY&asOf=2022-04-15');
    await section(page, words.scores).getByText('69.9').first().waitFor();
    await page.getByText(words.full).waitFor();
    expect(await section(page, words.scores).getByRole('listitem').count()).toBe(4);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`compare four ${language} ${screen}`);
  })(),
);

test.each(LOOKS)('the page ends where its text ends, and its headings follow each other (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-comparison?asOf=2022-05-31&of=RU&of=RU-8502&of=RU-61&of=UA');
    await section(page, WORDS[language].parts).getByRole('link').nth(12).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await blankBelow(page)).toBeLessThanOrEqual(100);
    expect(await page.evaluate(() => document.body.scrollWidth - globalThis.innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page, ['heading-order'])).toEqual([]);
  })(),
);

test(
  'an empty comparison says how to begin',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-comparison');
    await page.getByText(WORDS['zh-CN'].none).waitFor();
    expect(await violations(page)).toEqual([]);
  }),
);
