import type { Locator, Page } from 'playwright-core';

/** Both languages on both screens. */
export const LOOKS = [
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
  ['en', 'phone'],
] as const;
/** Both languages and both screens, without every combination: for what does not change its layout with either. */
export const PAIRS = [
  ['zh-CN', 'desk'],
  ['en', 'phone'],
] as const;

/** A section of the page by its name. */
export function section(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name });
}

/** The drawer with the sources of a number. */
export function drawer(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Waits until the summary and everything that it loads afterwards is there. */
export async function summaryOf(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /风险评分|Risk score/ })
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
}

/** How far down a thing ends, in pixels of the window. */
export async function bottomOf(thing: Locator): Promise<number> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return box.y + box.height;
}
