import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const platform = account('Kouan Market Desk', 'platform_admin');

test.each([
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
] as const)('the platform administrator sees the tenants, and no records (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const name = language === 'en' ? /Xiangshan County Bureau/ : /象山县商务局/;
    await visit.signIn(platform);
    await visit.open('/tenants');
    await page.getByText(name).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('a[href*="#/opportunities"], a[href*="#/riskNotes"]').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`tenants ${language} ${screen}`);
  })(),
);

test(
  'an opened tenant gets a password for its administrator, shown once, that signs in',
  journey({}, async (visit) => {
    const { page } = visit;
    const email = 'first@weihai.kouan.example';
    await visit.signIn(platform);
    await visit.open('/tenants/create');
    await page.getByLabel(/^名称（中文）/).fill('威海市商务局');
    await page.getByLabel(/^名称（英文）/).fill('Weihai Bureau of Commerce');
    await page.getByLabel(/行政区划/).fill('weihai');
    await page
      .getByRole('option', { name: /威海市/ })
      .first()
      .click();
    await page.getByLabel(/首位管理员姓名/).fill('于海');
    await page.getByLabel(/首位管理员邮箱/).fill(email);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const password = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
    expect(password.length).toBeGreaterThanOrEqual(12);
    const { get } = await signIn(serverUrl(), { email, password });
    expect(await get(`query { me { current { roles tenant { name { zh } } } } }`)).toEqual({
      me: { current: { roles: ['tenant_admin'], tenant: { name: { zh: '威海市商务局' } } } },
    });
  }),
);

test(
  'the bureau’s administrator sees its people and who did what',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(account('Xiangshan', 'tenant_admin'));
    await visit.open('/users');
    await page.getByText('official@xiangshan.kouan.example').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await visit.shot('people');
    await visit.open('/audit');
    await page.getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
    await visit.shot('audit trail');
  }),
);
