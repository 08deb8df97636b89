import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Account, account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { type Look, type Visit, visitors } from './harness/visit.ts';

const { journey, another } = visitors();

/** Together they may open every screen of the console; who comes first opens what others may open too. */
const PEOPLE = [
  account('Xiangshan', 'analyst'),
  account('Xiangshan', 'reviewer'),
  account('Xiangshan', 'official'),
  account('Xiangshan', 'exporter'),
  account('Xiangshan', 'tenant_admin'),
  account('Kouan Market Desk', 'platform_admin'),
];

const LOOKS: readonly (Look & { readonly language: 'zh-CN' | 'en' })[] = [
  { language: 'zh-CN', screen: 'desk' },
  { language: 'en', screen: 'phone' },
];

/** A crawl opens some forty screens, one after the other. */
const CRAWL_TIME = 300_000;

test.each(LOOKS)(
  'every screen that the menu leads to can be used by ear and by keyboard, and fits its window ($language, $screen)',
  async (look) => {
    const found: string[] = [];
    const seen = new Set<string>();
    for (const person of PEOPLE) {
      await journey(look, async (visit) => {
        await visit.signIn(person);
        for (const path of ['/', ...(await menu(person))]) {
          found.push(...(await crawl(visit, path, seen)).map((fault) => `${person.role} ${fault}`));
        }
      })();
    }
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  },
  CRAWL_TIME,
);

/** Where the menu leads; on a phone it is folded away, so it is read in a desk's window. */
async function menu(person: Account): Promise<string[]> {
  const visit = await another();
  await visit.signIn(person);
  await visit.open('/');
  const links = visit.page.getByRole('menuitem');
  await links.first().waitFor();
  await settled(visit.page);
  const hrefs = await links.evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''));
  return hrefs.filter((href) => href.startsWith('#/') && href !== '#/').map((href) => href.slice(1));
}

/** Opens a screen, and behind a list its first record, that record's form and the form for a new one. */
async function crawl(visit: Visit, path: string, seen: Set<string>): Promise<string[]> {
  const { page } = visit;
  if (seen.has(path)) return [];
  const faults = await check(visit, path, seen);
  const forNew = await page.locator(`a[href="#${path}/create"]`).count();
  const row = page.locator('.RaList-content tbody tr, .RaList-content li a').first();
  if (path !== '/' && (await row.count()) > 0) {
    await row.click();
    await settled(page);
    const record = new URL(page.url()).hash.slice(1);
    if (record.startsWith(`${path}/`)) {
      faults.push(...(await check(visit, record, seen, `${path}/:id/show`)));
      const form = record.replace(/\/show$/, '');
      if ((await page.locator(`a[href="#${form}"]`).count()) > 0) {
        faults.push(...(await check(visit, form, seen, `${path}/:id`)));
      }
    }
  }
  if (forNew > 0) faults.push(...(await check(visit, `${path}/create`, seen)));
  return faults;
}

async function check(visit: Visit, path: string, seen: Set<string>, name = path): Promise<string[]> {
  const { page } = visit;
  seen.add(name);
  await visit.open(path);
  await settled(page);
  const wide = await sidewaysOverflow(page);
  const faults = (await violations(page)).map((fault) => `${name}: ${fault}`);
  return wide > 0 ? [...faults, `${name}: ${wide} px wider than its window`] : faults;
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.MuiSkeleton-root') === null);
}
