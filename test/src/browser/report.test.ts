import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

const WORDS = {
  'zh-CN': { download: '下载报告', saved: '报告已下载', score: '风险评分' },
  en: { download: 'Download report', saved: 'The report has been downloaded', score: 'Risk score' },
} as const;

/** What the reader chooses, what the file is then called, and which language its first edition is in. */
const REPORTS = {
  'zh-CN': [
    ['中文（PDF）', /^风险摘要-俄罗斯-2022-05-31\.pdf$/, 'zh-CN'],
    ['英文（PDF）', /^Risk-summary-Russia-2022-05-31\.pdf$/, 'en'],
    ['中英文（PDF）', /^风险摘要-俄罗斯-2022-05-31\.pdf$/, 'zh-CN'],
  ],
  en: [
    ['Chinese (PDF)', /^风险摘要-俄罗斯-2022-05-31\.pdf$/, 'zh-CN'],
    ['English (PDF)', /^Risk-summary-Russia-2022-05-31\.pdf$/, 'en'],
    ['Chinese and English (PDF)', /^风险摘要-俄罗斯-2022-05-31\.pdf$/, 'zh-CN'],
  ],
} as const;

/** Chooses a report and waits until the browser has it. */
async function downloaded(page: Page, open: string, choice: string): Promise<{ name: string; content: string }> {
  await page.getByRole('button', { name: open }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'latin1') };
}

test.each([
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
  ['en', 'phone'],
] as const)('the exporter takes the report along in every language (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&asOf=2022-05-31');
    await page.getByRole('button', { name: words.score }).first().waitFor();
    const button = page.getByRole('button', { name: words.download });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`report menu ${language} ${screen}`);
    await page.keyboard.press('Escape');
    for (const [choice, name, lang] of REPORTS[language]) {
      const report = await downloaded(page, words.download, choice);
      expect(report.name).toMatch(name);
      expect(report.content.startsWith('%PDF-1.7')).toBe(true);
      expect(report.content).toContain(`/Lang (${lang})`);
      await page.getByText(words.saved).first().waitFor();
    }
    await visit.shot(`report downloaded ${language} ${screen}`);
  })(),
);

test(
  'a printed report leads back to the same answer',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&asOf=2022-05-31');
    const score = page.getByRole('button', { name: '风险评分' }).first();
    const printed = await score.innerText();
    const { content } = await downloaded(page, '下载报告', '中文（PDF）');
    const link = /\/URI \((http[^)]*risk-summary[^)]*)\)/.exec(content)?.[1] ?? '';
    expect(link.startsWith(`${serverUrl()}/#/risk-summary?market=RU&asOf=2022-05-31&knownAt=2`)).toBe(true);
    await page.goto('about:blank');
    await page.goto(link);
    await score.waitFor();
    expect(await score.innerText()).toBe(printed);
  }),
);

test(
  'a double click brings one report',
  journey({}, async (visit) => {
    const { page } = visit;
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/reports/') && asked.push(request.url()));
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&asOf=2022-05-31');
    await page.getByRole('button', { name: '下载报告' }).click();
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: '中文（PDF）', exact: true }).dblclick(),
    ]);
    await page.getByText('报告已下载').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(1);
  }),
);

test(
  'what the server refuses is said in the words of the reader, and the button works again',
  journey({ expectedErrors: [/429/] }, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await page.route('**/reports/**', (route) =>
      route.fulfill({
        status: 429,
        json: {
          errors: [{ message: '正在生成的报告过多，请在 5 秒后再试。', extensions: { code: 'TOO_MANY_REQUESTS' } }],
        },
      }),
    );
    await visit.open('/risk-summary?market=RU&asOf=2022-05-31');
    const button = page.getByRole('button', { name: '下载报告' });
    await button.click();
    await page.getByRole('menuitem', { name: '中文（PDF）', exact: true }).click();
    await page.getByText('正在生成的报告过多，请在 5 秒后再试。').waitFor();
    await visit.shot('report refused');
    await page.unroute('**/reports/**');
    expect((await downloaded(page, '下载报告', '中文（PDF）')).content.startsWith('%PDF')).toBe(true);
  }),
);
