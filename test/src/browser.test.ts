import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { AuthService, createApp } from '@kouan/api';
import { type EmbeddedPostgres, migrate, startEmbeddedPostgres } from '@kouan/db';
import type { Browser, Page } from 'playwright-core';
import { launch } from './chromium.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const shots = path.join(here, '../test-results');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let pg: EmbeddedPostgres;
let app: Awaited<ReturnType<typeof createApp>>;
let browser: Browser;
let page: Page;
let dir: string;
let url: string;
const consoleErrors: string[] = [];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  dir = mkdtempSync(path.join(tmpdir(), 'proto-ui-'));
  [pg, browser] = await Promise.all([startEmbeddedPostgres({ dataDir: path.join(dir, 'pg'), database: 'ui', disposable: true }), launch()]);
  await migrate(pg);
  app = await createApp(pg, { logger: false, adminDir: path.join(here, '../../admin/dist') });
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  await app.get(AuthService).ensureUser('admin@example.com', '管理员', 'admin123');
  page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } });
  page.on('console', (m) => m.type() === 'error' && consoleErrors.push(m.text()));
  page.setDefaultTimeout(8000);
  page.on('pageerror', (e) => consoleErrors.push(String(e)));
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await pg?.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const r = await page.evaluate(() => (globalThis as unknown as { axe: { run(o: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }));
  return r.violations.map((v) => `${v.impact} ${v.id}: ${v.nodes[0]!.html.slice(0, 160)}`);
}

test('login, create a task, see it in the list, in Chinese', async () => {
  const t0 = performance.now(); const lap = (n: string) => process.env['LAPS'] && console.log(n, Math.round(performance.now() - t0));
  await page.goto(url); lap('goto');
  await page.getByLabel('用户名').waitFor(); lap('login form');
  await page.getByLabel('用户名').fill('admin@example.com'); lap('filled');
  await page.locator('input[name=password]').fill('admin123');
  await page.getByRole('button', { name: '登录' }).click(); lap('clicked');
  await page.getByText('每日任务数').waitFor(); lap('logged in');
  await page.getByRole('menuitem', { name: '任务' }).click();
  await page.getByRole('link', { name: '新建' }).first().click();
  await page.getByLabel('标题').fill('上海项目一期工程');
  await page.getByLabel('金额').fill('12.5');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('上海项目一期工程').waitFor();
  await page.getByText('管理员').first().waitFor();
  lap('saved'); await page.evaluate(() => document.fonts.ready); lap('fonts');
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans SC Variable"', '上海'))).toBe(true);
  await page.screenshot({ path: path.join(shots, 'list.png') });
  lap('shot'); expect(await violations()).toEqual([]); lap('axe');
  await page.getByRole('menuitem', { name: '概览' }).or(page.getByRole('menuitem', { name: '数据概览' })).first().click();
  await page.locator('svg path').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(shots, 'dashboard.png') });
  expect(await violations()).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
