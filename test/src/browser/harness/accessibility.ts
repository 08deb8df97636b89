import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  }>;
}

/**
 * What stands in the way of people who read by ear, by keyboard or with weak eyes; empty when nothing does.
 * @param rules by tag or by name
 */
export async function violations(page: Page, rules: readonly string[] = RULES): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (named) => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: named }),
    rules,
  );
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`),
  );
}

/** By how many pixels the page is wider than its window; a phone's reader never scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** By how many pixels one can scroll on below the end of what the page shows. */
export function blankBelow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const shown = [...(main?.querySelectorAll('p, a, td, .MuiAlert-root') ?? [])];
    const end = Math.max(...shown.map((each) => each.getBoundingClientRect().bottom)) + globalThis.scrollY;
    return document.documentElement.scrollHeight - Math.max(end, globalThis.innerHeight);
  });
}
