import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const reviewer = account('Xiangshan', 'reviewer');
const analyst = account('Xiangshan', 'analyst');

const WORDS = {
  'zh-CN': {
    market: '目标市场',
    country: '哈萨克斯坦',
    points: '调整分数',
    reason: /理由/,
    save: '保存',
    raised: '上调 7.5 分',
    end: '终止调整',
    why: /终止理由/,
    ended: '调整已终止',
    grade: '经合组织国家风险分类',
    disclaimer: '不认可将其用于其他目的',
  },
  en: {
    market: 'Market',
    country: 'Kazakhstan',
    points: 'Points',
    reason: /Reason/,
    save: 'Save',
    raised: '+7.5 points',
    end: 'End the adjustment',
    why: /Why it is ended/,
    ended: 'The adjustment has ended',
    grade: 'OECD country risk classification',
    disclaimer: 'does not endorse it for any other purpose',
  },
} as const;

const LOOKS = [
  ['zh-CN', 'desk'],
  ['en', 'phone'],
] as const;

test.each(LOOKS)('a reviewer judges a score, and takes it back with a reason (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const main = page.getByRole('main');
    await visit.signIn(reviewer);
    await visit.open('/riskAdjustments/create');
    await main.getByRole('combobox', { name: words.market }).fill(words.country);
    await page.getByRole('option', { name: words.country }).first().click();
    await main.getByRole('spinbutton', { name: words.points }).fill('7.5');
    await main.getByRole('textbox', { name: words.reason }).first().fill('结算等待时间变长');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`adjustment form ${language} ${screen}`);
    await main.getByRole('button', { name: words.save }).click();
    await main.getByText(words.raised).waitFor();
    expect(await violations(page)).toEqual([]);
    await visit.shot(`adjustment ${language} ${screen}`);
    await main.getByRole('button', { name: words.end }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words.why }).fill('银行恢复办理');
    await dialog.getByRole('button', { name: words.end }).click();
    await page.getByText(words.ended).waitFor();
    await main.getByText('银行恢复办理').waitFor();
    expect(await main.getByRole('button', { name: words.end }).count()).toBe(0);
    await visit.open('/riskAdjustments');
    await main.getByText(words.raised).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`adjustments ${language} ${screen}`);
  })(),
);

test.each(LOOKS)('an analyst reads how the OECD rates Russia, with its disclaimer (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const main = page.getByRole('main');
    await visit.signIn(analyst);
    await visit.open('/countryRatings');
    await main.getByText(words.grade).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`ratings ${language} ${screen}`);
    await main.getByText(words.grade).first().click();
    await main.getByText(words.disclaimer).waitFor();
    expect(await violations(page)).toEqual([]);
    await visit.shot(`rating ${language} ${screen}`);
  })(),
);
