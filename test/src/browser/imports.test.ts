import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
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
    correct: '更正各列的读取方式',
    howRead: /^各列如何读取（/,
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
    correct: 'Correct how columns are read',
    howRead: /^How columns are read \(/,
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
  // What sticks out is cut off by the page's frame, so that nothing can be scrolled to it.
  const width = page.viewportSize()?.width ?? 0;
  const cards = await page.getByRole('main').getByRole('region').all();
  for (const card of cards) {
    const box = await card.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
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
    journey({ language, screen, expectedErrors: [/status of 422/] }, async (visit) => {
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
      await page.getByRole('button', { name: words.download }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toMatch(words.saved);
      expect(await readFile(await saved.path(), 'utf8')).toMatch(/^\uFEFF".*"\r\n"3","数据年月",".*202213.*"\r\n$/);
      expect(await preview.count()).toBe(0);
      await page.getByRole('button', { name: words.correct }).click();
      await preview.getByText(words.howRead).waitFor();
      expect(await preview.getByRole('button', { name: words.commit }).isDisabled()).toBe(true);
      await accessible(page);

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

const MAPPING = {
  'zh-CN': {
    title: '导入预览',
    choose: '文件类型',
    claims: '口岸理赔数据模板',
    day: /分类自哪一天起生效/,
    dayWrong: /请填写 1999 年以后/,
    previous: /上次 4（无日期，不写入）/,
    columns: /各列如何读取（/,
    undated: /文件未写明上次等级的日期/,
    readsOf: (header: string) => `“${header}”列读取为`,
    reads: { 'Buyer country': '国家（地区）代码', From: '起始月份', Until: '截止月份', Claimed: '金额' },
    missing: /还没有列对应：指标、币种/,
    measure: '指标',
    filed: '索赔',
    currency: '币种',
    publisher: /数据由谁提供/,
    commit: /^导入 2 条数据/,
    done: /已导入：新增 2/,
    asRead: '各列如何读取',
    read: /Buyer country → 国家（地区）代码.*人工指定/,
    all: /全部行：USD → 币种/,
    discard: '放弃此文件',
  },
  en: {
    title: 'Preview of the import',
    choose: 'Kind of file',
    claims: 'Kouan’s claims template',
    day: /From which day does the classification hold/,
    dayWrong: /Give a day from 1999/,
    previous: /previous 4 \(no date, not written\)/,
    columns: /How columns are read \(/,
    undated: /does not date the previous grade/,
    readsOf: (header: string) => `Column “${header}” is read as`,
    reads: { 'Buyer country': 'Country code', From: 'First month', Until: 'Last month', Claimed: 'Amount' },
    missing: /No column yet for: Measure, Currency/,
    measure: 'Measure',
    filed: 'filed',
    currency: 'Currency',
    publisher: /Who reports these figures/,
    commit: /^Import 2 figures/,
    done: /was imported: 2 new/,
    asRead: 'How columns were read',
    read: /Buyer country → Country code.*assigned by hand/,
    all: /all rows: USD → Currency/,
    discard: 'Discard this file',
  },
} as const;

const csv = (name: string, lines: readonly string[]): ReturnType<typeof customs> => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

test.each([
  ['zh-CN', 'desk', 21],
  ['zh-CN', 'phone', 22],
  ['en', 'desk', 23],
  ['en', 'phone', 24],
] as const)(
  'an analyst says what the columns of a broker’s table are, and from when a list without a date holds (%s, %s)',
  (language, screen, seed) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = MAPPING[language];
      await visit.signIn(analyst);
      await visit.open('/imports');
      const preview = page.getByRole('region', { name: words.title });
      const list = [
        'Country Code ISO Alpha 3',
        'Country Name',
        'Previous Classification',
        'Current Prevailing Classification',
        'Notes',
      ];
      await bring(page, csv(`crc ${seed}.csv`, [list.join(','), 'RUS,Russia,4,7,']));
      const day = preview.getByLabel(words.day);
      await day.fill('1998-12-31');
      await preview.getByText(words.dayWrong).waitFor();
      await day.fill('2022-03-11');
      await preview.getByText(words.previous).waitFor();
      await preview.getByText(words.columns).click();
      await preview.getByText(words.undated).waitFor();
      await accessible(page);
      await visit.shot(`imports oecd ${language} ${screen}`);
      await preview.getByRole('button', { name: words.discard }).click();
      await preview.waitFor({ state: 'detached' });

      const pick = async (choice: Locator, option: string): Promise<void> => {
        await choice.click();
        await page.getByRole('option', { name: option, exact: true }).click();
      };
      const rows = [`RUS,202201,202203,${seed}000000`, `BR,202201,202203,${seed}00`];
      await bring(
        page,
        csv(`broker ${seed}.csv`, ['Claims statement,,,', 'Buyer country,From,Until,Claimed', ...rows]),
      );
      await preview.getByRole('combobox', { name: words.choose }).waitFor();
      await visit.shot(`imports unknown ${language} ${screen}`);
      await pick(preview.getByRole('combobox', { name: words.choose }), words.claims);
      for (const [header, meaning] of Object.entries(words.reads)) {
        await pick(preview.getByRole('combobox', { name: words.readsOf(header) }), meaning);
      }
      await preview.getByText(words.missing).waitFor();
      await accessible(page);
      await visit.shot(`imports mapping ${language} ${screen}`);
      await pick(preview.getByRole('combobox', { name: words.measure, exact: true }), words.filed);
      await preview.getByLabel(words.currency, { exact: true }).fill('USD');
      await preview.getByLabel(words.publisher).fill(`Broker ${seed}`);
      await preview.locator('button:enabled').filter({ hasText: words.commit }).waitFor();
      await accessible(page);
      await visit.shot(`imports mapped ${language} ${screen}`);
      // What has been said of the columns outlives a reload.
      await page.reload();
      await preview.locator('button:enabled').filter({ hasText: words.commit }).waitFor();
      await preview.getByRole('button', { name: words.commit }).click();
      await page.getByText(words.done).waitFor();
      const line = page.getByRole('listitem').filter({ hasText: `broker ${seed}.csv` });
      await line.getByText(words.asRead, { exact: true }).click();
      await line.getByText(words.read).waitFor();
      await line.getByText(words.all).waitFor();
      await accessible(page);
      await visit.shot(`imports as read ${language} ${screen}`);
    })(),
);

const CHANGES = {
  'zh-CN': {
    title: '导入预览',
    fall: '累计同比下降7.2%（基期：2021年1—3月）',
    rise: '累计同比增长46.5%（基期：2021年1—3月）',
    amount: '86,088,258,010元人民币',
    period: '2022年1—3月',
    discard: '放弃此文件',
  },
  en: {
    title: 'Preview of the import',
    fall: /^down 7.2% .*2021\)$/,
    rise: /^up 46.5% .*2021\)$/,
    amount: '86,088,258,010 CNY',
    period: /^(Russia · )?.*Jan.*Mar.* 2022$/,
    discard: 'Discard this file',
  },
} as const;

test.each([
  ['zh-CN', 'desk', 31],
  ['zh-CN', 'phone', 32],
  ['en', 'desk', 33],
  ['en', 'phone', 34],
] as const)('an analyst tells a fall from a rise before it is written (%s, %s)', (language, screen, seed) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = CHANGES[language];
    await visit.signIn(analyst);
    await visit.open('/imports');
    const table = [
      '（2）2022年3月进出口商品国别（地区）总值表（人民币值）,,,,,,',
      '单位：万元人民币,,,,,,',
      '国别,进出口,出口,进口,累计比去年同期±％,,',
      ',1至3月,1至3月,1至3月,进出口,出口,进口',
      '俄罗斯,27515338.3917,8608825.801,18906512.5907,14.1,-7.2,46.5',
    ];
    await bring(page, csv(`bulletin ${seed}.csv`, table));
    const preview = page.getByRole('region', { name: words.title });
    await preview.getByText(words.fall).waitFor();
    await preview.getByText(words.rise).waitFor();
    await preview.getByText(words.amount).waitFor();
    await preview.getByText(words.period).first().waitFor();
    await accessible(page);
    await visit.shot(`imports changes ${language} ${screen}`);
    await preview.getByRole('button', { name: words.discard }).click();
    await preview.waitFor({ state: 'detached' });
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
