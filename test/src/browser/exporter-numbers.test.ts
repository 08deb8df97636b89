import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluate } from '../../../admin/src/risk-summary/evaluate.ts';
import { account } from '../accounts.ts';
import { violations } from './harness/accessibility.ts';
import { PAIRS, section, summaryOf } from './harness/risk.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

const WORDS = {
  'zh-CN': {
    parts: '评分构成',
    all: '展开全部计算',
    line: '评分走势',
    table: '以表格显示',
    copy: '复制数据',
    copied: /数据已复制/,
    image: '保存为图片',
    without: '如果没有某一来源',
    confidence: /^可信度/,
    differ: '各报道说法不同，范围涵盖任何一种说法允许的数值',
    named: /取各报道所提不同数字的平均值.*下降逾60%.*近三分之二/,
    range: '范围 60.0–100.0',
    rounded: /标“≈”处/,
    factors: /可靠性 × 时效 × 确定性/,
    kind: /新闻报道 0\.6/,
  },
  en: {
    parts: 'What the score is made of',
    all: 'Show all arithmetic',
    line: 'The score over time',
    table: 'As a table',
    copy: 'Copy the numbers',
    copied: /The numbers are copied/,
    image: 'Save as an image',
    without: 'Without one of its sources',
    confidence: /^Confidence/,
    differ: 'Its reports differ; its range takes in all that any of them allows',
    named: /The mean of the different numbers that its reports name.*more than 60%.*almost two thirds/,
    range: 'range 60.0–100.0',
    rounded: /^Where "≈" stands/,
    factors: /reliability × age × certainty/,
    kind: /News 0\.6/,
  },
} as const;

/** What a PNG begins with. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

test.each(PAIRS)('every number of the score can be computed again from the page alone (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    await page.getByRole('button', { name: words.all }).click();
    const sums = await page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.textContent ?? ''));
    // Six parts with more than thirty facts, each with its place, weight, age, reliability and points.
    expect(sums.length).toBeGreaterThan(150);
    for (const sum of sums) {
      const [formula = '', sign, result = ''] = sum.split(/ ([=≈]) /);
      const last = 10 ** -Math.max(2, result.split('.')[1]?.length ?? 0);
      // Points are rounded so that they add up, which may move the last digit; then it is not said to be equal.
      const allowed = sign === '=' ? 0.5001 * last : 1.01 * last;
      expect([sum, Math.abs(evaluate(formula) - Number(result)) <= allowed]).toEqual([sum, true]);
    }
    expect(sums.filter((sum) => sum.includes('≈')).length).toBeGreaterThan(0);
    expect(await page.getByText(words.rounded).count()).toBe(1);
    await section(page, words.parts).getByText(words.factors).first().waitFor();
    await section(page, words.parts).getByText(words.kind).first().waitFor();
    expect(sums).toContain('17.93 + 7.73 + 18.37 + 9.60 + 5.90 + 5.07 = 64.60');
    // The companies that leave, less the one that came back: the direction of a part.
    expect(sums).toContainEqual(expect.stringMatching(/^\(0\.\d+ .* − 0\.6726\) ÷ \(.*\) = 0\.4848$/));
    // Both ends of the whole range, and its direction.
    expect(sums).toContainEqual(expect.stringMatching(/^\(0\.25 × 70\.52 .* = 62\.49$/));
    expect(sums).toContainEqual(expect.stringMatching(/^\(0\.25 × 72\.80 .* = 69\.16$/));
    expect(sums).toContainEqual(expect.stringMatching(/^\(0\.25 \+ 0\.15 .* = 1$/));
    expect(await violations(page)).toEqual([]);
    await section(page, words.parts).scrollIntoViewIfNeeded();
    await visit.shot(`arithmetic ${language} ${screen}`);
    const phones = section(page, words.parts).getByRole('listitem').filter({ hasText: words.named }).last();
    await phones.getByText(words.differ).waitFor();
    await phones.getByText(words.range).waitFor();
    await phones.scrollIntoViewIfNeeded();
    await visit.shot(`wordings ${language} ${screen}`);
  })(),
);

test.each(PAIRS)('a chart is read as a table, copied and taken along as a picture (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    const line = section(page, words.line);
    await line.getByRole('img', { name: words.line }).waitFor();
    await line.scrollIntoViewIfNeeded();
    await visit.shot(`line ${language} ${screen}`);
    await line.getByRole('button', { name: words.table }).click();
    await line.getByRole('row').filter({ hasText: /64\.6/ }).last().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await line.getByRole('button', { name: words.copy }).click();
    await page.getByText(words.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').at(-1)).toMatch(/2022.*\t64\.6.*62\.4–69\.2/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      line.getByRole('button', { name: words.image }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kouan-.*\.png$/);
    const picture = readFileSync(await download.path());
    expect(picture.subarray(0, 4)).toEqual(PNG);
    // Wide enough to be read in print; PNG keeps its width at byte 16.
    expect(picture.readUInt32BE(16)).toBe(1920);
  })(),
);

test.each(PAIRS)('it is told what the score would be without each source (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU');
    await summaryOf(page);
    const without = section(page, words.without);
    await without.scrollIntoViewIfNeeded();
    const rows = without.getByRole('row').filter({ has: page.getByRole('link') });
    await rows.first().waitFor();
    const changes = (await rows.allInnerTexts()).map((row) =>
      Math.abs(Number(/([+-]?\d+(?:\.\d+)?) (?:分|points)/.exec(row)?.[1] ?? Infinity)),
    );
    expect(changes.length).toBeGreaterThan(3);
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    const [source, score] = await Promise.all([
      rows.first().getByRole('rowheader').boundingBox(),
      rows.first().getByRole('cell').first().boundingBox(),
    ]);
    const isBeside = (score?.x ?? 0) > (source?.x ?? Infinity) + 1;
    expect(isBeside).toBe(screen === 'desk');
    await visit.shot(`sensitivity ${language} ${screen}`);
    await section(page, words.confidence).scrollIntoViewIfNeeded();
    await visit.shot(`confidence ${language} ${screen}`);
  })(),
);
