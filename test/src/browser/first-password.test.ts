import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();

const WORDS = {
  'zh-CN': {
    email: '邮箱',
    password: '密码',
    signIn: '登录',
    title: '请设置自己的密码',
    current: '当前密码',
    chosen: '新密码',
    choose: '设置并继续',
    wrong: /不正确/,
    account: '账号',
  },
  en: {
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    title: 'Choose your own password',
    current: 'Present password',
    chosen: 'New password',
    choose: 'Choose and continue',
    wrong: /is not right/,
    account: 'Account',
  },
} as const;

test.each([
  ['zh-CN', 'phone'],
  ['en', 'desk'],
] as const)('whoever was invited chooses a password before anything else (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const email = `new-${language.toLowerCase()}@xiangshan.kouan.example`;
    const administrator = await signIn(serverUrl(), account('Xiangshan', 'tenant_admin'));
    const { inviteUser } = await administrator.get<{ inviteUser: { oneTimePassword: string } }>(
      `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { oneTimePassword } }`,
      { input: { email, name: '新同事', roles: ['official'] } },
    );
    await visit.open('/opportunities');
    await page.getByLabel(words.email).fill(email);
    await page.getByLabel(words.password).fill(inviteUser.oneTimePassword);
    await page.getByRole('button', { name: words.signIn, exact: true }).click();
    await page.getByRole('heading', { name: words.title }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`first password ${language} ${screen}`);

    // Nothing else is to be had by its address.
    await visit.open('/opportunities');
    await page.getByRole('heading', { name: words.title }).waitFor();

    await page.getByLabel(words.current).fill('not the one given');
    await page.getByLabel(words.chosen).fill('a-password-of-my-own');
    await page.getByRole('button', { name: words.choose }).click();
    await page.getByText(words.wrong).waitFor();
    await page.getByLabel(words.current).fill(inviteUser.oneTimePassword);
    await page.getByRole('button', { name: words.choose }).click();
    await page.getByRole('heading', { name: words.title }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: words.account, exact: true }).waitFor();
  })(),
);
