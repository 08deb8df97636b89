import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { PAIRS } from './harness/risk.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Kouan Market Desk', 'analyst');

const WORDS = {
  'zh-CN': { table: '逐期数值与同比', share: '占对全部市场的比重', lacking: /对全部市场20\d\d年.*的合计数/ },
  en: {
    table: /^Values period by period/,
    share: 'Share of all markets',
    lacking: /the total of all markets for .*20\d\d/,
  },
} as const;

test.each(PAIRS)('opened without a question, it shows a series that has figures (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    await visit.signIn(analyst);
    await visit.open('/figure-series');
    await page.getByRole('region', { name: words.table }).getByRole('row').nth(1).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`series first ${language} ${screen}`);

    const share = page.getByRole('region', { name: words.share });
    await share.getByText(words.lacking).first().waitFor();
    await share.scrollIntoViewIfNeeded();
    await visit.shot(`series share lacking ${language} ${screen}`);
  })(),
);
