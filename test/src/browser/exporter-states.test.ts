import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { PAIRS, section, summaryOf } from './harness/risk.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const exporter = account('Xiangshan', 'exporter');

const WORDS = {
  'zh-CN': {
    noScore: '已知信息不足，不给出评分',
    todo: '去掉行业或行政区划，看整个市场；',
    notKnownThen: /截至 2022年5月1日 已录入的信息，不足以给出 2022年5月31日 的评分/,
    laterDay: '换一个较晚的日期；',
    allKnown: /^改用现有全部信息/,
    old: /^最新的证据距所问日期已 \d+ 天/,
    unknown: '走向不明',
    offline: '无法连接服务器',
    retry: '重试',
    notRenewed: /未能更新，以下为/,
    verdict: '结论',
    adjustment: '审核人的调整（不计入评分）',
    points: '+5 分',
    gives: '→ 64.2',
    ratings: '其他机构的评级（不计入评分）',
    opportunities: '本单位在该市场的商机',
    never: '仅供并列参考，不会抵减风险。',
  },
  en: {
    noScore: 'Too little is known for a score',
    todo: 'leave out the sector or the region and look at the whole market;',
    notKnownThen: /recorded by the end of 1 May 2022.*too little for a score as of 31 May 2022/,
    laterDay: 'ask as of a later day;',
    allKnown: /^use all that stands now/,
    old: /^The latest evidence is [\d,]+ days older/,
    unknown: 'Not known',
    offline: 'The server cannot be reached',
    retry: 'Try again',
    notRenewed: /could not be renewed/,
    verdict: 'Verdict',
    adjustment: "Reviewer's adjustment (not in the score)",
    points: '+5 points',
    gives: '→ 64.2',
    ratings: 'Ratings of others (not in the score)',
    opportunities: "Your tenant's opportunities in this market",
    never: 'They stand beside the risk and are never set off against it.',
  },
} as const;

test.each(PAIRS)('a score on old evidence says so beside itself, and tells no direction (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&asOf=2024-05-31');
    const verdict = page.getByRole('region', { name: words.verdict });
    await verdict.getByText(words.old).waitFor();
    await verdict.getByText(words.unknown, { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await visit.shot(`old evidence ${language} ${screen}`);
  })(),
);

test.each(PAIRS)('without a score it is said why, and what to do (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=FR&sector=85');
    await page.getByRole('heading', { name: words.noScore }).waitFor();
    await page.getByText(words.todo).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`no score ${language} ${screen}`);
  })(),
);

test.each(PAIRS)('what was not known then is told from what is not known (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&asOf=2022-05-31&knownAt=2022-05-01');
    await page.getByRole('heading', { name: words.noScore }).waitFor();
    await page.getByText(words.notKnownThen).waitFor();
    expect(await page.getByText(words.laterDay, { exact: true }).count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await visit.shot(`not known then ${language} ${screen}`);
    await page.getByRole('link', { name: words.allKnown }).click();
    await page.waitForURL((url) => url.href.includes('asOf=2022-05-31') && !url.href.includes('knownAt'));
    await summaryOf(page);
  })(),
);

test(
  'a later day is proposed where one may help: not after today, and not for what was recorded too late',
  journey({ language: 'en' }, async (visit) => {
    const { page } = visit;
    const words = WORDS.en;
    const laterDay = page.getByText(words.laterDay, { exact: true });
    await visit.signIn(exporter);
    await visit.open('/risk-summary?market=RU&asOf=2022-03-10&knownAt=2022-06-30');
    await page.getByRole('heading', { name: words.noScore }).waitFor();
    await laterDay.waitFor();
    await visit.open('/risk-summary?market=FR&asOf=2098-01-01');
    await page.getByRole('heading', { name: /France/ }).waitFor();
    await page.getByRole('heading', { name: words.noScore }).waitFor();
    expect(await laterDay.count()).toBe(0);
  }),
);

test.each(PAIRS)('out of reach it says so, and goes on when asked again (%s, %s)', (language, screen) =>
  journey(
    { language, screen, expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load/] },
    async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(exporter);
      await visit.open('/');
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
      await page.route('**/graphql', (route) => route.abort());
      await visit.open('/risk-summary?market=RU');
      await page.getByText(words.offline).waitFor();
      await visit.shot(`out of reach ${language} ${screen}`);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: words.retry }).first().click();
      await summaryOf(page);
      await section(page, words.verdict).waitFor();
    },
  )(),
);

test.each(PAIRS)(
  "a reviewer's adjustment and ratings of others stand apart from the score (%s, %s)",
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await judgedApparel();
      await visit.signIn(exporter);
      await visit.open('/risk-summary?market=RU&sector=61');
      await summaryOf(page);
      const verdict = section(page, words.verdict);
      await verdict.getByRole('button', { name: /59\.2/ }).waitFor();
      const adjustment = section(page, words.adjustment);
      await adjustment.getByRole('button', { name: words.points }).waitFor();
      await adjustment.getByText(words.gives, { exact: false }).waitFor();
      await section(page, words.ratings).getByText('7', { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      await visit.shot(`beside the score ${language} ${screen}`);
    })(),
);

test.each(PAIRS)(
  'an official sees the opportunities beside the risk, never set off against it (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      await visit.signIn(account('Xiangshan', 'official'));
      await visit.open('/risk-summary?market=RU');
      await summaryOf(page);
      const opportunities = section(page, words.opportunities);
      await opportunities.scrollIntoViewIfNeeded();
      await opportunities.getByText(words.never).waitFor();
      expect(await opportunities.getByRole('listitem').count()).toBeGreaterThan(0);
      await visit.shot(`opportunities ${language} ${screen}`);
    })(),
);

let judged: Promise<void> | undefined;

/** The market desk's reviewer adjusts the risk of apparel alone, which no other test asks about. */
function judgedApparel(): Promise<void> {
  judged ??= (async () => {
    const reviewer = await signIn(serverUrl(), account('Kouan Market Desk', 'reviewer'));
    const { sources } = await reviewer.get<{ sources: { nodes: { id: string }[] } }>(
      `{ sources(first: 1) { nodes { id } } }`,
    );
    await reviewer.get(`mutation ($input: RiskAdjustmentInput!) { createRiskAdjustment(input: $input) { id } }`, {
      input: {
        market: 'RU',
        sector: '61',
        points: 5,
        reason: { zh: '收款银行答复放缓。', en: 'Receiving banks answer late.' },
        validFrom: '2022-05-20',
        validTo: '2022-08-20',
        evidence: [{ sourceId: sources.nodes[0]?.id, locator: 'paragraph 4' }],
      },
    });
  })();
  return judged;
}
