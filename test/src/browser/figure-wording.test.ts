import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { PAIRS } from './harness/risk.ts';
import { type Visit, visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Xiangshan', 'analyst');

/** What analysts type and read, in each language. */
const WORDS = {
  'zh-CN': {
    indicator: /^指标/,
    value: /照原文填写数值/,
    amount: '逾600万美元',
    understood: '理解为：逾600万美元',
    unread: '约1.2万吨',
    unreadReason: /“吨”不是可用的单位/,
    fields: /^数值(?!的)/,
    byHand: /将按您填写的数值保存/,
    number: /^数值 ?\*?$/,
    currency: /^币种/,
    fall: '同比下降27%',
    fallUnderstood: '理解为：同比下降27%',
    bare: '40%',
    change: '增减百分比',
    way: '请选择上升、下降或持平',
    basis: /请选择与何时相比/,
    fraction: '近三分之二',
    fractionRead: '读到：近三分之二。还需说明：',
    whichForm: '请选择：这是数值、占比，还是增减',
    share: '占比',
    shareUnderstood: '理解为：近三分之二',
    companies: '30家',
    stray: /原文说的是“家企业”，所选指标以“金额”计/,
    skip: '暂不填写出处',
    save: '保存',
    note: /^数据出自/,
    otherLanguage: 'English',
    inOtherLanguage: /The value, as the source words it/,
    understoodThere: /Understood as: more than 6 million USD/,
  },
  en: {
    indicator: /^Indicator/,
    value: /The value, as the source words it/,
    amount: 'more than $6 million',
    understood: 'Understood as: more than 6 million USD',
    unread: 'about 12,000 tonnes',
    unreadReason: /is no unit of a figure|was not understood/,
    fields: /^Value/,
    byHand: /To be saved with the number that you entered/,
    number: /^Value$/,
    currency: /^Currency/,
    fall: 'down 27% year on year',
    fallUnderstood: 'Understood as: down 27% year on year',
    bare: '40%',
    change: 'Change in per cent',
    way: 'Choose up, down or level',
    basis: /Choose what it is compared with/,
    fraction: 'almost two thirds',
    fractionRead: 'Read: almost two thirds. Still to be told:',
    whichForm: 'Choose whether this is a level, a share or a change',
    share: 'Share',
    shareUnderstood: 'Understood as: almost two thirds',
    companies: '30 companies',
    stray: /speak of "companies", but the chosen indicator is measured in "Money"/,
    skip: 'Leave the source out for now',
    save: 'Save',
    note: /^Attributed to/,
    otherLanguage: '中文',
    inOtherLanguage: /照原文填写数值/,
    understoodThere: /理解为：逾600万美元/,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const CLAIMS_FILED = /^(索赔\s*投保|Claims filed\s*Amounts)/;

/** Opens the form of a new figure for an indicator in money. @returns the field for the words of the value */
async function openForm({ page, open, signIn: enter }: Visit, words: Words): Promise<Locator> {
  await enter(analyst);
  await open('/figures/create');
  await page.getByLabel(words.indicator).fill('claims_filed');
  await page.getByRole('option', { name: CLAIMS_FILED }).first().click();
  return page.getByLabel(words.value);
}

async function save(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.save, exact: true }).click();
}

/** What the form tells about what stands in the way of saving. */
function summary(page: Page): Locator {
  return page
    .getByRole('alert')
    .filter({ has: page.getByRole('button') })
    .first();
}

async function isSound({ page }: Visit): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

/** How many figures there are whose note is this one. */
async function countOf(person: Person, attribution: string): Promise<number> {
  const { figures } = await person.get<{ figures: { nodes: { attribution: string | null }[] } }>(
    `{ figures(first: 100, sort: recent) { nodes { attribution } } }`,
  );
  return figures.nodes.filter((figure) => figure.attribution === attribution).length;
}

test.each(PAIRS)('words that cannot be read leave no number of the words before (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const status = page.getByRole('status');
    const note = `tonnes ${language} ${screen}`;
    const person = await signIn(serverUrl(), analyst);
    const value = await openForm(visit, words);
    await page.getByLabel(words.note).fill(note);
    await value.fill(words.amount);
    await status.getByText(words.understood).waitFor();

    await value.fill(words.unread);
    await status.getByText(words.unreadReason).waitFor();
    await status.getByText(words.understood).waitFor({ state: 'detached' });
    await page.getByLabel(words.skip).click();
    await save(page, words);
    await summary(page).getByText(words.unreadReason).waitFor();
    await isSound(visit);
    await value.scrollIntoViewIfNeeded();
    await visit.shot(`wording unread ${language} ${screen}`);
    expect(await countOf(person, note)).toBe(0);

    const fields = page.getByRole('group', { name: words.fields });
    await fields.getByLabel(words.number).fill('12000');
    await fields.getByLabel(words.currency).fill('USD');
    await page.getByRole('option', { name: /^USD/ }).click();
    await status.getByText(words.byHand).waitFor();
    await visit.shot(`wording by hand ${language} ${screen}`);
    await save(page, words);
    await page.waitForURL(/\/show$/);
    expect(await countOf(person, note)).toBe(1);
  })(),
);

test.each(PAIRS)('new words keep no direction and no basis of the words before (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const status = page.getByRole('status');
    const note = `forty ${language} ${screen}`;
    const person = await signIn(serverUrl(), analyst);
    const value = await openForm(visit, words);
    await page.getByLabel(words.note).fill(note);
    await value.fill(words.fall);
    await status.getByText(words.fallUnderstood).waitFor();
    await value.fill(words.bare);
    await status.getByRole('button', { name: words.whichForm }).waitFor();
    await page.getByRole('radio', { name: words.change }).click();
    await status.getByRole('button', { name: words.way }).waitFor();
    await status.getByRole('button', { name: words.basis }).waitFor();
    await isSound(visit);
    await visit.shot(`wording replaced ${language} ${screen}`);
    await page.getByLabel(words.skip).click();
    await save(page, words);
    await summary(page).getByText(words.way).waitFor();
    expect(await countOf(person, note)).toBe(0);
  })(),
);

test.each(PAIRS)('a fraction is shown as one, and leads to the choice of what it is (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const status = page.getByRole('status');
    const value = await openForm(visit, words);
    await value.fill(words.fraction);
    await status.getByText(words.fractionRead).waitFor();
    expect(await status.textContent()).not.toMatch(/USD|美元/);
    await isSound(visit);
    await visit.shot(`wording fraction ${language} ${screen}`);
    await status.getByRole('button', { name: words.whichForm }).click();
    expect(
      await page
        .getByRole('radio')
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await page.getByRole('radio', { name: words.share }).click();
    await status.getByText(words.shareUnderstood).waitFor();
    await visit.shot(`wording share ${language} ${screen}`);

    await value.fill(words.companies);
    await status.getByText(words.stray).waitFor();
    await visit.shot(`wording stray ${language} ${screen}`);
  })(),
);

test.each([
  ['zh-CN', 'desk'],
  ['en', 'desk'],
] as const)('what was typed stays when the language is switched (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const value = await openForm(visit, words);
    await value.fill(words.amount);
    await page.getByLabel(words.note).fill('note');
    await page.getByRole('button', { name: words.otherLanguage }).click();
    const same = page.getByLabel(words.inOtherLanguage);
    await same.waitFor();
    expect(await same.inputValue()).toBe(words.amount);
    await page.getByRole('status').getByText(words.understoodThere).waitFor();
    await isSound(visit);
    await visit.shot(`language switched from ${language} ${screen}`);
  })(),
);
