import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { type Visit, visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Xiangshan', 'analyst');
const platform = account('Kouan Market Desk', 'platform_admin');

/** What analysts type and read, in each language. */
const WORDS = {
  'zh-CN': {
    indicator: /^指标/,
    listed: /600万/,
    market: /^目标市场/,
    russia: 'els',
    period: /^时期/,
    typedPeriod: '2022年1-2月',
    readPeriod: '2022年1—2月',
    value: /照原文填写数值/,
    amount: '逾600万美元',
    understood: '理解为：逾600万美元',
    vague: '上百万美元',
    vagueReason: /没有说明是多少|未能读懂/,
    change: '下降约27%',
    basisNeeded: /请选择与何时相比/,
    direction: /方向/,
    basis: /^比较基期|^与何时相比|^比较/,
    yoy: '同比',
    sourceNeeded: /请选择来源，或勾选/,
    skip: '暂不填写出处',
    noSource: /没有出处的数据/,
    title: /^名称|^标题|^说明/,
    save: '保存',
    revise: '录入修订',
    revised: '约650万美元',
    revisions: '修订记录',
    current: '现行',
    status: '修订数',
    figures: '数据',
    knownAt: /截至该日已知/,
    codeNeeded: /^代码：/,
    definitionNeeded: /^定义（英文）：/,
  },
  en: {
    indicator: /^Indicator/,
    listed: /6 million/,
    market: /^Market/,
    russia: 'russia',
    period: /^Period/,
    typedPeriod: 'Jan-Feb 2022',
    readPeriod: 'January–February 2022',
    value: /The value, as the source words it/,
    amount: 'more than $6 million',
    understood: 'Understood as: more than 6 million USD',
    vague: 'millions of dollars',
    vagueReason: /does not say how many/,
    change: 'down about 27%',
    basisNeeded: /Choose what it is compared with/,
    direction: /Direction/,
    basis: /^Compared with/,
    yoy: 'year on year',
    sourceNeeded: /Choose a source, or/,
    skip: 'Leave the source out for now',
    noSource: /A figure without a source/,
    title: /^Title/,
    save: 'Save',
    revise: 'Enter a revision',
    revised: 'about 6.5 million USD',
    revisions: 'Revisions',
    current: 'Current',
    status: 'Revised',
    figures: 'Figures',
    knownAt: /As known on/,
    codeNeeded: /^Code: /,
    definitionNeeded: /^Definition \(English\): /,
  },
} as const;

/** The indicator with the beginning of its definition: another one, the count of claims, begins with the same word. */
const CLAIMS_FILED = /^(索赔\s*投保|Claims filed\s*Amounts)/;

async function lookUp(page: Page, field: Locator, typed: string, option: string | RegExp): Promise<void> {
  await field.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Nothing stands in anybody's way, and nothing runs off the page. */
async function isSound({ page }: Visit): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

test.each([
  ['zh-CN', 'desk'],
  ['en', 'phone'],
  ['en', 'desk'],
  ['zh-CN', 'phone'],
] as const)('a value is entered in the words of its source, and revised (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const status = page.getByRole('status');
    await visit.signIn(analyst);
    await visit.open('/figures/create');
    await lookUp(page, page.getByLabel(words.indicator), 'claims_filed', CLAIMS_FILED);
    await lookUp(page, page.getByRole('combobox', { name: words.market }), words.russia, /俄罗斯|Russia/);
    await page.getByLabel(words.period).first().fill(words.typedPeriod);
    await page.getByText(words.readPeriod).first().waitFor();

    const value = page.getByLabel(words.value);
    await value.fill(words.vague);
    await status.getByText(words.vagueReason).waitFor();
    await visit.shot(`figure vague ${language} ${screen}`);
    await value.fill(words.amount);
    await status.getByText(words.understood).waitFor();
    await status.getByText('6,000,000', { exact: true }).waitFor();
    expect(await page.getByLabel(words.period).first().inputValue()).toBe('2022-01/2022-02');

    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.sourceNeeded).first().waitFor();
    await page.getByLabel(words.skip).click();
    await page.getByText(words.noSource).waitFor();
    await isSound(visit);
    await visit.shot(`figure form ${language} ${screen}`);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('link', { name: words.revise }).waitFor();

    await page.getByRole('link', { name: words.revise }).click();
    await page.getByLabel(words.value).fill(words.revised);
    await page.getByLabel(words.skip).click();
    await isSound(visit);
    await visit.shot(`figure revision form ${language} ${screen}`);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    const chain = page.getByRole('region', { name: words.revisions });
    await chain.getByText(words.current).waitFor();
    expect(await chain.getByRole('row').count()).toBe(3);
    await chain.getByText(words.status, { exact: true }).waitFor();
    await isSound(visit);
    await chain.scrollIntoViewIfNeeded();
    await visit.shot(`figure revisions ${language} ${screen}`);
  })(),
);

test.each([
  ['zh-CN', 'phone'],
  ['en', 'desk'],
] as const)('a change is not taken without what it is compared with (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(analyst);
    await visit.open('/figures/create');
    await lookUp(page, page.getByLabel(words.indicator), 'claims_filed', CLAIMS_FILED);
    await page.getByLabel(words.value).fill(words.change);
    await page.getByLabel(words.skip).click();
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.basisNeeded).first().waitFor();
    await isSound(visit);
    await visit.shot(`figure change ${language} ${screen}`);
    await page.getByRole('combobox', { name: words.basis }).click();
    await page.getByRole('option', { name: words.yoy, exact: true }).click();
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('link', { name: words.revise }).waitFor();
  })(),
);

test.each([
  ['zh-CN', 'desk'],
  ['en', 'phone'],
] as const)('the list answers what was known on a day (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(analyst);
    const asked = (day: string): string =>
      `/figures?displayedFilters=${encodeURIComponent('{"knownAt":true}')}&filter=${encodeURIComponent(JSON.stringify({ knownAt: day }))}`;
    await visit.open(asked('2200-12-31'));
    await page.getByLabel(words.knownAt).waitFor();
    await page.getByText(words.listed).first().waitFor();
    await isSound(visit);
    await visit.shot(`figures known ${language} ${screen}`);
    await visit.open(asked('1999-12-31'));
    await page.getByText(words.listed).first().waitFor({ state: 'detached' });
  })(),
);

test.each([
  ['zh-CN', 'desk'],
  ['en', 'phone'],
] as const)('the platform adds an indicator (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(platform);
    await visit.open('/indicators');
    await page.getByText('claims_filed').first().waitFor();
    await isSound(visit);
    await visit.shot(`indicators ${language} ${screen}`);
    await visit.open('/indicators/create');
    await page.getByRole('button', { name: words.save, exact: true }).waitFor();
    await isSound(visit);
    await visit.shot(`indicator form ${language} ${screen}`);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    const wrong = page.getByRole('alert').filter({ has: page.getByRole('listitem') });
    await wrong.getByRole('button', { name: words.codeNeeded }).waitFor();
    expect(await wrong.getByRole('listitem').count()).toBe(8);
    await isSound(visit);
    await visit.shot(`indicator form refused ${language} ${screen}`);
    await wrong.getByRole('button', { name: words.definitionNeeded }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('definition.en');
  })(),
);
