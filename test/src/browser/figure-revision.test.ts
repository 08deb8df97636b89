import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { PAIRS } from './harness/risk.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Kouan Market Desk', 'analyst');

/** A figure of the demonstration that has a source. */
const CODE = 'FI-22-0010';
const AMOUNT = /逾600万美元|more than 6 million USD/;

const WORDS = {
  'zh-CN': {
    revise: '录入修订',
    revises: new RegExp(`修订 ${CODE}`),
    source: '来源',
    place: /^在来源中的位置/,
    former: /^选用原来源/,
    value: /照原文填写数值/,
    amount: '约650万美元',
    save: '保存',
    placeNeeded: /请写明在来源中的位置/,
  },
  en: {
    revise: 'Enter a revision',
    revises: new RegExp(`Revises ${CODE}`),
    source: 'Source',
    place: /^Place in the source/,
    former: /^Choose the former source/,
    value: /The value, as the source words it/,
    amount: 'about 6.5 million USD',
    save: 'Save',
    placeNeeded: /Say where in the source/,
  },
} as const;

test.each(PAIRS)('a figure opened from the list is revised, with a source of its own (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(analyst);
    await visit.open(`/figures?filter=${encodeURIComponent(JSON.stringify({ q: CODE }))}`);
    await page.getByText(AMOUNT).first().click();
    await page.getByRole('link', { name: words.revise }).first().click();
    await page.getByText(words.revises).waitFor();
    const source = page.getByRole('combobox', { name: words.source, exact: true });
    const place = page.getByLabel(words.place);
    expect(await source.inputValue()).toBe('');
    expect(await place.inputValue()).toBe('');
    const former = page.getByRole('button', { name: words.former });
    await former.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`revision source ${language} ${screen}`);

    await former.click();
    expect(await source.inputValue()).not.toBe('');
    expect(await place.inputValue()).toBe('');
    await page.getByLabel(words.value).fill(words.amount);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.placeNeeded).first().waitFor();
    await visit.shot(`revision place ${language} ${screen}`);
  })(),
);

test(
  'a figure opened by its address is revised as well',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(analyst);
    await visit.open(`/figures?filter=${encodeURIComponent(JSON.stringify({ q: CODE }))}`);
    await page.getByText(AMOUNT).first().click();
    await page.getByRole('link', { name: WORDS['zh-CN'].revise }).first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: WORDS['zh-CN'].revise }).first().click();
    await page.getByText(WORDS['zh-CN'].revises).waitFor();
  }),
);
