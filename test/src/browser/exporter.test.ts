import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

/** What stands on the summary of the Russian market: a section, and a number in it that opens its sources. */
const NUMBERS = {
  'zh-CN': [
    ['各季度出险情况', '逾600万美元'],
    ['各季度出险情况', '同比约36倍'],
    ['贸易变化', '环比下降27%'],
    ['贸易变化', '环比下降逾40%'],
    ['贸易变化', '下降逾60%'],
    ['贸易变化', '环比下降98%'],
    ['谁在离开，谁在留下', /暂停 企业公布.*大疆/],
    ['谁在离开，谁在留下', /收缩 媒体报道 联想/],
    ['谁在离开，谁在留下', /收缩 媒体报道 小米/],
    ['谁在离开，谁在留下', /撤回决定.*滴滴/],
  ],
} as const;

/** The words of the summary page. */
const WORDS = {
  'zh-CN': {
    open: '查看风险摘要',
    score: '风险评分',
    verdict: '结论',
    sources: '来源与证据',
    close: '关闭',
    glance: '俄罗斯：高',
    glanceScore: /64\.6（区间 62\.4–69\.2/,
    companies: '谁在离开，谁在留下',
    month: /^2022年4月/,
    passages: /^5 份文件中的 \d{2} 处/,
    retold: '以下有 4 篇出自该来源，按一个来源计。',
  },
  en: {
    open: /risk summary/i,
    score: 'Risk score',
    verdict: 'Verdict',
    sources: 'Sources and evidence',
    close: 'Close',
    glance: 'Russia: High',
    glanceScore: /64\.6 of 100 \(range 62\.4 to 69\.2\)/,
    companies: 'Who left, who stays',
    month: /^April 2022/,
    passages: /^\d{2} passages in 5 documents/,
    retold: '4 of these documents go back to it and count as one source.',
  },
} as const;

/** The drawer with the sources of a number. */
const drawer = (page: Page): Locator => page.getByRole('dialog');

test.each([
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
  ['en', 'phone'],
] as const)(
  'the exporter goes from the start page to the risk of Russia and down to its sources (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(exporter);
      await visit.open('/');
      const link = page.getByRole('main').getByRole('link', { name: words.open }).first();
      await link.waitFor();
      await page.getByText(words.glance, { exact: true }).waitFor();
      await page.getByText(words.glanceScore).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await visit.shot(`start exporter ${language} ${screen}`);
      await link.click();
      const score = page.getByRole('button', { name: words.score }).first();
      await score.waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await visit.shot(`risk summary ${language} ${screen}`);
      // A step that is known by its month alone is no step of a month.
      await page.getByRole('region', { name: words.companies }).getByText(words.month).first().waitFor();
      await score.click();
      await drawer(page).getByText(words.sources).waitFor();
      // A document stands once, however many of its passages are behind the score.
      expect(await drawer(page).getByRole('article').count()).toBe(5);
      await drawer(page).getByText(words.passages).waitFor();
      await drawer(page).getByText(words.retold).waitFor();
      expect(await violations(page)).toEqual([]);
      await visit.shot(`sources ${language} ${screen}`);
      await drawer(page).getByRole('button', { name: words.close }).click();
      await drawer(page).waitFor({ state: 'detached' });
    })(),
);

test(
  'every number of the Russian case opens the sources that say so',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    for (const [section, number] of NUMBERS['zh-CN']) {
      await page.getByRole('region', { name: section }).getByRole('button', { name: number }).first().click();
      await drawer(page).getByRole('article').first().waitFor();
      await drawer(page)
        .getByText(/¶|结尾/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await drawer(page).waitFor({ state: 'detached' });
    }
  }),
);

test(
  'claims are said to be filed, and the tiny base that 36 times implies is pointed out',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    const claims = page.getByRole('region', { name: '各季度出险情况' });
    await claims.getByText(/隐含的基数/).waitFor();
    await claims.getByText('提出索赔不等于已经获赔').waitFor();
    await claims.getByRole('button', { name: '逾600万美元' }).click();
    await drawer(page).getByText('不是已赔付的金额', { exact: false }).first().waitFor();
    await visit.shot('sources of claims');
  }),
);

test(
  'smartphones: three wordings are compatible and count as one origin',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    const smartphones = page
      .getByRole('region', { name: '贸易变化' })
      .getByRole('article')
      .filter({ hasText: '智能手机' });
    await smartphones.getByText('说法相容，表述不尽相同').waitFor();
    await smartphones.getByText('3 种说法出自同一报道，按一个出处计。', { exact: false }).waitFor();
    await smartphones.getByRole('button', { name: '环比下降约三分之二' }).click();
    await drawer(page).getByText('同一出处', { exact: false }).first().waitFor();
    await visit.shot('one origin');
  }),
);

test(
  'asked for another market, the summary says that too little is known instead of showing zero',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=FR');
    await page.getByText('已知信息不足，不给出评分').waitFor();
    await visit.shot('no score');
  }),
);
