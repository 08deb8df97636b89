import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

/** What the screens say, and a market and sector that no other test of the same server watches. */
const CASES = {
  'zh-CN desk': {
    market: 'KZ',
    speaks: '涉及：贸易走势',
    watch: '关注',
    watching: '已关注',
    markAll: '全部标为已读',
    mail: '每天一封（北京时间8点）',
  },
  'en desk': {
    market: 'UZ',
    speaks: 'Speaks to: Trade trend',
    watch: 'Watch',
    watching: 'Watching',
    markAll: 'Mark all as read',
    mail: 'Once a day (8:00 Beijing time)',
  },
  'zh-CN phone': {
    market: 'BY',
    speaks: '涉及：贸易走势',
    watch: '关注',
    watching: '已关注',
    markAll: '全部标为已读',
    mail: '有变化即发',
  },
  'en phone': {
    market: 'RU',
    speaks: 'Speaks to: Trade trend',
    watch: 'Watch',
    watching: 'Watching',
    markAll: 'Mark all as read',
    mail: 'At once',
  },
} as const;

const analyst = (): Promise<Person> => signIn(serverUrl(), account('Xiangshan', 'analyst'));

/** A figure of the market, by the bureau's analyst, with its source. */
async function addFigure(market: string): Promise<void> {
  const person = await analyst();
  const { createFigure } = await person.get<{ createFigure: { id: string } }>(
    `mutation ($input: FigureInput!) { createFigure(input: $input) { id } }`,
    {
      input: {
        indicator: 'exports',
        market,
        sector: '84',
        title: { zh: '机械出口额', en: 'Exports of machinery' },
        value: { qualifier: 'exactly', value: '7500000', unit: 'USD' },
      },
    },
  );
  const { createSource } = await person.get<{ createSource: { id: string } }>(
    `mutation ($input: SourceInput!) { createSource(input: $input) { id } }`,
    { input: { kind: 'official_statistics', title: { zh: '海关月度统计', en: 'Customs monthly statistics' } } },
  );
  const input = { sourceId: createSource.id, figureId: createFigure.id, locator: '表2' };
  await person.get(`mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`, { input });
}

/** A screen as people find it: no violation, nothing wider than the window, and a picture of it. */
async function looked(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

test.each(Object.keys(CASES) as (keyof typeof CASES)[])(
  'an exporter watches a market, is told what changes, and reads it (%s)',
  (name) => {
    const [language, screen] = name.split(' ') as ['zh-CN' | 'en', 'desk' | 'phone'];
    const words = CASES[name];
    return journey({ language, screen }, async (visit) => {
      const { page } = visit;
      await visit.signIn(exporter);
      await visit.open(`/risk-summary?market=${words.market}&sector=84`);
      const button = page.getByRole('button', { name: words.watch, exact: true });
      await button.click();
      await page.getByRole('button', { name: words.watching, exact: true, pressed: true }).waitFor();
      await looked(page);
      await visit.shot(`watch button ${name}`);
      await addFigure(words.market);

      await visit.open('/watch-list');
      const list = page.getByRole('main').getByRole('listitem');
      await list
        .filter({ hasText: / 84 |84 / })
        .first()
        .waitFor();
      await list
        .getByRole('link', { name: language === 'en' ? '2 unread' : '2条未读' })
        .first()
        .waitFor();
      await looked(page);
      await visit.shot(`watch list ${name}`);

      await visit.open('/notices');
      const headline = language === 'en' ? 'Figure added: Exports of machinery' : '新增数据：机械出口额';
      const notice = list.filter({ hasText: headline }).first();
      await notice.getByText(words.speaks).waitFor();
      await notice.getByRole('link', { name: / 84 / }).first().waitFor();
      await page.getByRole('link', { name: language === 'en' ? /^Notices: [1-9]/ : /^变化提醒：[1-9]/ }).waitFor();
      await looked(page);
      await visit.shot(`notices ${name}`);
      await page.getByRole('radio', { name: words.mail }).check();
      await page.getByRole('button', { name: words.markAll }).click();
      await page.getByRole('link', { name: language === 'en' ? 'Notices: 0 unread' : '变化提醒：0条未读' }).waitFor();
      await looked(page);
      await visit.shot(`notices read ${name}`);

      await visit.open(`/risk-summary?market=${words.market}&sector=84`);
      await page.getByRole('button', { name: words.watching, exact: true }).click();
      await button.waitFor();
    })();
  },
);

test.each([
  ['zh-CN', '添加关注', /只看某家企业/, /目标市场|市场/, '大疆', /^商品/, '手机', /8517.*电话/, '总评分'],
  [
    'en',
    'Add to the list',
    /company/i,
    /^Market/,
    'DJI',
    /^Goods/,
    'generators',
    /8502.*Generating sets/,
    'Whole score',
  ],
] as const)(
  'an exporter watches what one company does in a market, with goods by their everyday name (%s)',
  (language, add, companyLabel, marketLabel, company, goodsLabel, goods, found, whole) =>
    journey({ language }, async (visit) => {
      const { page } = visit;
      await visit.signIn(account('Chongqing', 'exporter'));
      await visit.open('/watch-list');
      await page.getByRole('button', { name: add }).click();
      const form = page.locator('form');
      await form.getByLabel(marketLabel).first().fill('RU');
      await page.getByRole('option', { name: /RU/ }).first().click();
      await form.getByLabel(goodsLabel).fill(goods);
      const option = page.getByRole('option', { name: found }).first();
      await option.waitFor();
      await visit.shot(`watch goods ${language}`);
      await option.click();
      await form.getByLabel(companyLabel).fill(company);
      await page
        .getByRole('option', { name: new RegExp(company) })
        .first()
        .click();
      await looked(page);
      await visit.shot(`watch company ${language}`);
      await form.getByRole('button', { name: add }).click();
      const row = page.getByRole('main').getByRole('listitem').filter({ hasText: company });
      // The score is that of the market and the goods, and not of the company beside whose name it stands.
      await row.first().getByText(whole, { exact: true }).waitFor();
      await looked(page);
      await visit.shot(`watched company ${language}`);
      await row.first().getByRole('button').last().click();
      await row.first().waitFor({ state: 'detached' });
    })(),
);
