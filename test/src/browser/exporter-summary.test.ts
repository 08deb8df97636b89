import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { LOOKS, PAIRS, bottomOf, drawer, section, summaryOf } from './harness/risk.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

const WORDS = {
  'zh-CN': {
    verdict: '结论',
    why: '为什么',
    check: '发货前请核对',
    range: '可能范围',
    adjustment: '审核人的调整（不计入评分）',
    ratings: '其他机构的评级（不计入评分）',
    counsel: /不提供法律意见/,
    change: '更改查询条件',
    asOf: /^截至/,
    quarter: '2022年第一季度末',
    more: '更多',
    knownAt: '当时已知',
    changes: /以来的变化/,
    appeared: '新出现',
    yearBefore: '一年前',
    restNamed: /没有一项专门涉及/,
    sum: /^各部分计入总分的变化合计：/,
    ofScore: /^计入总分 [+-]\d+\.\d{2} 分$/,
    minus: /低于这一平均，数字前就会是负号/,
    notNamed: /没有一项专门涉及 HS 8502；评分依据的是 3 项涉及 HS 85 的事实、30 项涉及全部商品的事实/,
    gained: /较早一天信息不足，没有评分；现在为 64.6/,
    restsOn: /依据 \d+ 条记录/,
    checkTopics: ['收款渠道', '制裁', '出口管制', '信用保险', '咨询律师'],
    printList: '打印核对清单',
    sources: '来源与证据',
    opportunities: '本单位在该市场的商机',
  },
  en: {
    verdict: 'Verdict',
    why: 'Why',
    check: 'Check before you ship',
    range: 'May be',
    adjustment: "Reviewer's adjustment (not in the score)",
    ratings: 'Ratings of others (not in the score)',
    counsel: /gives no legal advice/,
    change: 'Change what is asked',
    asOf: /^As of/,
    quarter: 'End of Q1 2022',
    more: 'More',
    knownAt: 'As known on',
    changes: /^What changed since/,
    appeared: 'New',
    yearBefore: 'A year before',
    restNamed: /No fact that counts here names/,
    sum: /^The parts together/,
    ofScore: /^[+-]\d+\.\d{2} points of the score$/,
    minus: /milder than that mean carries a minus/,
    notNamed: /names HS 8502; the score rests on 3 facts about HS 85 and 30 about all goods\./,
    gained: /On the earlier day too little was known for a score; now it is 64.6/,
    restsOn: /Rests on \d+ records?/,
    checkTopics: ['Payment', 'Sanctions', 'Export controls', 'Insurance', 'Counsel'],
    printList: 'Print this list',
    sources: 'Sources and evidence',
    opportunities: "Your tenant's opportunities in this market",
  },
} as const;

test.each(LOOKS)('the first screen answers how risky, how sure, why and what to check (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    const verdict = section(page, words.verdict);
    for (const text of [words.range, words.why, words.adjustment, words.ratings]) {
      await verdict.getByText(text, { exact: true }).first().waitFor();
    }
    await verdict.getByText(words.counsel).waitFor();
    expect(
      await verdict.getByRole('heading', { name: words.why }).locator('xpath=../..').getByRole('listitem').count(),
    ).toBe(3);
    // On a desk the whole answer stands without scrolling; on a phone the score with its range does.
    const seen = screen === 'desk' ? verdict : verdict.getByText(words.range);
    expect(await bottomOf(seen)).toBeLessThanOrEqual(screen === 'desk' ? 800 : 844);
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`first screen ${language} ${screen}`);
  })(),
);

test.each(PAIRS)('the first screen says where no record is about the goods asked (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&sector=8502');
    await summaryOf(page);
    const line = section(page, words.verdict).getByText(words.notNamed);
    expect(await bottomOf(line)).toBeLessThanOrEqual(screen === 'desk' ? 800 : 844);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`goods not named ${language} ${screen}`);
    // Laptops are named by records of their own.
    await visit.open('/risk-summary?market=RU&sector=847130');
    await page.getByRole('heading', { name: /847130/, level: 2 }).waitFor();
    await summaryOf(page);
    expect(await page.getByText(words.restNamed).count()).toBe(0);
  })(),
);

test(
  'headings follow each other, and a list of choices stands out from the page below it',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    expect(await violations(page, ['heading-order'])).toEqual([]);
    await page.getByRole('combobox', { name: /HS/ }).fill('85');
    const choices = page.locator('.MuiAutocomplete-paper');
    await choices.getByRole('option').first().waitFor();
    const { border, shadow } = await choices.evaluate((each) => {
      const { borderTopWidth, boxShadow } = getComputedStyle(each);
      return { border: borderTopWidth, shadow: boxShadow };
    });
    expect(border).toBe('1px');
    expect(shadow).not.toBe('none');
  }),
);

test(
  'on a phone the line under what opens its sources is drawn at its text',
  journey({ screen: 'phone' }, async (visit) => {
    const { page } = visit;
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    const opener = section(page, WORDS['zh-CN'].changes).getByRole('listitem').getByRole('button').first();
    const gaps = await opener.evaluate((button) => {
      const [text] = button.children;
      const range = document.createRange();
      range.selectNodeContents(text ?? button);
      const line = getComputedStyle(text ?? button).borderBottomStyle;
      const below = (text ?? button).getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
      return { line, below, height: button.getBoundingClientRect().height };
    });
    expect(gaps.line).toBe('dashed');
    expect(gaps.below).toBeLessThanOrEqual(6);
    expect(gaps.height).toBeGreaterThanOrEqual(44);
  }),
);

test.each(PAIRS)('any date is asked for in two steps, and by what was known then (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    if (screen === 'phone') await page.getByRole('button', { name: words.change }).click();
    await page.getByRole('button', { name: words.asOf }).click();
    const dates = page.getByRole('dialog');
    await dates.getByRole('button', { name: words.quarter }).click();
    await page.waitForURL(/asOf=2022-03-31/);
    await dates.getByRole('button', { name: words.more }).click();
    await dates.getByLabel(words.knownAt).fill('2022-05-20');
    await page.waitForURL(/knownAt=2022-05-20/);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await visit.shot(`dates ${language} ${screen}`);
    await page.keyboard.press('Escape');
    await dates.waitFor({ state: 'detached' });
    await page
      .getByText(language === 'en' ? 'as of 31 Mar 2022' : '截至 2022年3月31日')
      .first()
      .waitFor();
  })(),
);

test.each(PAIRS)('what has changed is told with the records that did it (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&since=2022-04-30');
    await summaryOf(page);
    const changes = section(page, words.changes);
    await changes
      .getByText('64.0 (59.8–70.4) → 64.6 (62.4–69.2)')
      .or(changes.getByText('64.0（59.8–70.4） → 64.6（62.4–69.2）'))
      .waitFor();
    await changes.getByText(words.appeared).first().waitFor();
    // What the parts add to the score comes to its change, and a reader can see that it does.
    const sum = (await changes.getByText(words.sum).innerText()).split(/[:：]/)[1] ?? '';
    const [added = '', whole = ''] = sum.split('=').map((side) => side.replaceAll('−', '-').replaceAll(' ', ''));
    const parts = (added.match(/[+-]\d+\.\d{2}/g) ?? []).map(Number);
    expect(parts.length).toBe(6);
    expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(Number(whole), 6);
    expect(await changes.getByText(words.ofScore).count()).toBe(6);
    await changes.getByText(words.minus).waitFor();
    await changes.scrollIntoViewIfNeeded();
    await visit.shot(`changes ${language} ${screen}`);
    await changes.getByRole('listitem').getByRole('button').first().click();
    await drawer(page).getByText(words.sources).waitFor();
    await page.keyboard.press('Escape');
    await drawer(page).waitFor({ state: 'detached' });
    await changes.getByRole('button', { name: words.yearBefore }).click();
    await page.waitForURL(/since=2021-05-31/);
    await changes.getByText(words.gained).waitFor();
    expect(await violations(page)).toEqual([]);
  })(),
);

test.each(PAIRS)('the list to check before shipping opens the records it rests on (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&sector=85');
    await summaryOf(page);
    const checks = section(page, words.check);
    for (const topic of words.checkTopics) await checks.getByRole('heading', { name: topic, exact: true }).waitFor();
    await checks.getByText(words.counsel).first().waitFor();
    await checks.getByText(words.restsOn).first().waitFor();
    await checks.scrollIntoViewIfNeeded();
    await visit.shot(`checks ${language} ${screen}`);
    await checks.getByRole('listitem').getByRole('button').first().click();
    await drawer(page).getByRole('article').first().waitFor();
    await page.keyboard.press('Escape');
    await drawer(page).waitFor({ state: 'detached' });
  })(),
);

test(
  'the list is printed by itself, and the page whole and over its full width',
  journey({}, async (visit) => {
    const { page } = visit;
    const words = WORDS['zh-CN'];
    await page.addInitScript(() => {
      const asked = globalThis as unknown as { print: () => void; printed: string[] };
      asked.print = () => {
        const main = [...document.querySelectorAll('[aria-busy] > section')];
        // What is not printed is hidden by the rules for paper, which the test turns on beforehand.
        asked.printed = main.filter((each) => getComputedStyle(each).display !== 'none').map(({ id }) => id);
        globalThis.dispatchEvent(new Event('afterprint'));
      };
    });
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    const print = section(page, words.check).getByRole('button', { name: words.printList });
    // On paper there are no buttons to be found.
    const button = await print.elementHandle();
    await page.emulateMedia({ media: 'print' });
    await button?.evaluate((each) => (each as HTMLElement).click());
    const printed = await page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
    expect(printed).toEqual(['risk-checks']);
    await page.setViewportSize({ width: 794, height: 1123 });
    const head = await page.getByRole('heading', { name: '俄罗斯 · 全部行业' }).boundingBox();
    expect(head?.x).toBeLessThan(20);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot('printed summary');
  }),
);

test(
  'paper shows all records of the list and the whole of the charts, as if no script ran any more',
  journey({}, async (visit) => {
    const { page } = visit;
    // What is printed is laid out anew, and no chart is told of it.
    await page.addInitScript(() => {
      globalThis.ResizeObserver = class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      };
    });
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    const drawing = page.locator('#risk-line svg').first();
    await drawing.waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const [box, shown] = await Promise.all([
      drawing.boundingBox(),
      page.locator('#risk-line [role=img]').first().boundingBox(),
    ]);
    expect((box?.x ?? Infinity) + (box?.width ?? Infinity)).toBeLessThanOrEqual(794);
    // All of the drawing is within its edges, and nothing below it is covered.
    expect(await drawing.getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/);
    expect(box?.height).toBeLessThanOrEqual((shown?.height ?? 0) + 1);
    const lists = await page.locator('#risk-checks li').evaluateAll((checks) =>
      checks.map((check) => {
        const openers = [...check.querySelectorAll('button[aria-haspopup=dialog]')];
        return {
          said: Number(/依据 (\d+) 条记录/.exec(check.textContent ?? '')?.[1] ?? 0),
          printed: openers.filter((opener) => opener.checkVisibility()).length,
          heights: openers.map((opener) => getComputedStyle(opener).minHeight),
        };
      }),
    );
    expect(Math.max(...lists.map(({ said }) => said))).toBeGreaterThan(3);
    for (const { said, printed } of lists) expect(printed).toBe(said);
    expect([...new Set(lists.flatMap(({ heights }) => heights))]).toEqual(['0px']);
    await visit.shot('printed charts');
  }),
);
