import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Xiangshan', 'analyst');

const WORDS = {
  'zh-CN': {
    title: '导入预览',
    exports: '出口',
    commit: /^导入 \d+ 条数据/,
    done: /已导入：新增 2/,
    undo: '撤销导入',
    undone: '已撤销',
    mistakes: '需要改正的行',
    download: '下载问题清单（CSV）',
    saved: /^对俄出口-\d+-需要改正的行\.csv$/,
    month: /第 3 行，“数据年月”列.*不是年月/,
    nothing: /没有需要导入的内容/,
    discard: '放弃此文件',
  },
  en: {
    title: 'Preview of the import',
    exports: 'Exports',
    commit: /^Import (one|\d+) figures?/,
    done: /was imported: 2 new/,
    undo: 'Undo import',
    undone: 'Undone',
    mistakes: 'Rows to be mended',
    download: 'Download the list (CSV)',
    saved: /^对俄出口-\d+-rows-to-mend\.csv$/,
    month: /Line 3, column “数据年月”.*is no month/,
    nothing: /There is nothing to import/,
    discard: 'Discard this file',
  },
} as const;

const HEADER = '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","人民币",\r\n';

/** A file of customs; the amounts differ between journeys, which share one server. */
function customs(seed: number, month = '202203'): { name: string; mimeType: string; buffer: Buffer } {
  const rows = `"${month}","344","俄罗斯联邦","85","电机、电气设备","${seed},234,567",\r\n`;
  const cut = `"202204","344","俄罗斯联邦","85171300","智能手机","${seed},000",\r\n`;
  return { name: `对俄出口 ${seed}.csv`, mimeType: 'text/csv', buffer: Buffer.from(HEADER + cut + rows) };
}

const bring = (page: Page, file: ReturnType<typeof customs>): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file);

async function accessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

test.each([
  ['zh-CN', 'desk', 11],
  ['zh-CN', 'phone', 12],
  ['en', 'desk', 13],
  ['en', 'phone', 14],
] as const)(
  'an analyst mends a file, sees what it would change, imports it and undoes it (%s, %s)',
  (language, screen, seed) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(analyst);
      await visit.open('/imports');
      await bring(page, customs(seed, '202213'));
      const preview = page.getByRole('region', { name: words.title });
      const mistakes = page.getByRole('list', { name: words.mistakes });
      await mistakes
        .getByText(words.month)
        .or(mistakes.getByRole('listitem').filter({ hasText: words.month }))
        .first()
        .waitFor();
      await accessible(page);
      await visit.shot(`imports refused ${language} ${screen}`);
      const saving = page.waitForEvent('download');
      await preview.getByRole('button', { name: words.download }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toMatch(words.saved);
      expect(await readFile(await saved.path(), 'utf8')).toMatch(/^\uFEFF".*"\r\n"3","数据年月",".*202213.*"\r\n$/);
      expect(await preview.getByRole('button', { name: words.commit }).isDisabled()).toBe(true);

      await bring(page, customs(seed));
      const commit = preview.getByRole('button', { name: words.commit });
      await commit.waitFor();
      expect(await commit.isDisabled()).toBe(true);
      await preview.getByRole('radio', { name: words.exports, exact: true }).press('Space');
      await preview.locator('button:enabled').filter({ hasText: words.commit }).waitFor();
      await accessible(page);
      await visit.shot(`imports preview ${language} ${screen}`);
      await commit.press('Enter');
      await page.getByText(words.done).waitFor();
      await accessible(page);
      await visit.shot(`imports done ${language} ${screen}`);

      await bring(page, customs(seed));
      await preview.getByRole('radio', { name: words.exports, exact: true }).press('Space');
      await preview.getByText(words.nothing).waitFor();
      await preview.getByRole('button', { name: words.discard }).click();
      await preview.waitFor({ state: 'detached' });

      const line = page.getByRole('listitem').filter({ hasText: customs(seed).name });
      await line.getByRole('button', { name: words.undo }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await accessible(page);
      await visit.shot(`imports undo ${language} ${screen}`);
      await dialog.getByRole('button', { name: words.undo }).click();
      await line.getByText(words.undone).waitFor();
    })(),
);

test(
  'an official is not offered the page, and is told so when opening it',
  journey({}, async ({ page, signIn, open }) => {
    await signIn(account('Xiangshan', 'official'));
    await open('/imports');
    await page.getByText('您没有此项权限').waitFor();
    expect(await page.getByRole('menuitem', { name: '导入数据' }).count()).toBe(0);
  }),
);
