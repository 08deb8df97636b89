import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { addOpportunity, xiangshanOfficial } from './harness/records.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const official = account('Xiangshan', 'official');

const WORDS = {
  'zh-CN': {
    atMove: '当时的风险评分',
    since: '进入当前阶段以来的风险变化',
    moved: /评分(上升|下降).*分/,
    open: '查看当时的风险摘要',
    notKept: '此次变更录入时尚未保存风险摘要',
    noScore: '无评分',
  },
  en: {
    atMove: 'Risk score then',
    since: 'Risk since this stage was reached',
    moved: /The score (rose|fell)/,
    open: 'The risk summary of that moment',
    notKept: 'The risk was not yet kept',
    noScore: 'no score',
  },
} as const;

test.each([
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
  ['en', 'phone'],
] as const)(
  'an official sees the risk at each move of an opportunity, and what became of it (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      const person = await xiangshanOfficial();
      const { id, version } = await addOpportunity(person, `发电机组报价 ${language} ${screen}`, {
        sectors: ['85'],
        identifiedOn: '2022-04-10',
      });
      await person.get(
        `mutation ($id: ID!, $version: Int!, $input: StageMoveInput!) {
          moveOpportunity(id: $id, version: $version, input: $input) { id } }`,
        { id, version, input: { to: 'qualified', effectiveOn: '2022-04-20' } },
      );
      await visit.signIn(official);
      await visit.open(`/opportunities/${id}/show`);
      const since = page.getByRole('region', { name: words.since });
      await since.waitFor();
      // What moved it is told record by record, each of which opens.
      await since.getByText(words.moved).first().waitFor();
      expect(await since.getByRole('listitem').getByRole('link').count()).toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      expect(await page.getByText(words.atMove).count()).toBe(2);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await since.scrollIntoViewIfNeeded();
      await visit.shot(`opportunity risk ${language} ${screen}`);
      await page.getByRole('link', { name: words.open }).first().scrollIntoViewIfNeeded();
      await visit.shot(`opportunity risk history ${language} ${screen}`);
      await page.getByRole('link', { name: words.open }).first().click();
      await page.waitForURL(/risk-summary\?.*sector=85.*asOf=2022-04-10.*knownAt=/);
    })(),
);

test(
  'a move from before the risk was kept says so, and leads to what can be worked out',
  journey({}, async (visit) => {
    const { page } = visit;
    const person = await xiangshanOfficial();
    const { opportunities } = await person.get<{ opportunities: { nodes: { id: string; isDemo: boolean }[] } }>(
      '{ opportunities(first: 50) { nodes { id isDemo } } }',
    );
    const demo = opportunities.nodes.find(({ isDemo }) => isDemo);
    await visit.signIn(official);
    await visit.open(`/opportunities/${demo?.id ?? ''}/show`);
    await page.getByText(WORDS['zh-CN'].notKept).first().waitFor();
    expect(await page.getByRole('region', { name: WORDS['zh-CN'].since }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await visit.shot('opportunity risk not kept zh-CN desk');
  }),
);

test(
  'a market without a score is kept as one, with the reason',
  journey({ language: 'en' }, async (visit) => {
    const { page } = visit;
    const { id } = await addOpportunity(await xiangshanOfficial(), 'Fish from Iceland', { market: 'IS' });
    await visit.signIn(official);
    await visit.open(`/opportunities/${id}/show`);
    await page.getByText(WORDS.en.noScore).first().waitFor();
    // The page of the summary has a usual day of its own, which need not be today.
    const today = page.getByRole('link', { name: 'The risk summary of today' });
    const day = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
    expect(await today.getAttribute('href')).toContain(`asOf=${day}`);
    expect(await violations(page)).toEqual([]);
    await visit.shot('opportunity risk no score en desk');
  }),
);
