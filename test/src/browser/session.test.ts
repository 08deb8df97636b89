import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { type Visit, visitors } from './harness/visit.ts';

const { journey } = visitors();
const official = account('Xiangshan', 'official');

/** The words of the screens that one signs in by. */
const WORDS = {
  'zh-CN': { email: '邮箱', password: '密码', signIn: '登录', welcome: `${official.name}，您好`, menu: '主菜单' },
  en: { email: 'E-mail', password: 'Password', signIn: 'Sign in', welcome: official.name, menu: 'Main menu' },
} as const;

async function signInByForm({ page }: Visit, language: keyof typeof WORDS, password: string): Promise<void> {
  const words = WORDS[language];
  await page.getByLabel(words.email, { exact: true }).fill(official.email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.signIn, exact: true }).click();
}

test.each([
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'desk'],
  ['en', 'phone'],
] as const)('the official signs in and finds the start page (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    await visit.open('/');
    await page.getByLabel(WORDS[language].email, { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`sign-in ${language} ${screen}`);
    await signInByForm(visit, language, official.password);
    await page.getByText(WORDS[language].welcome).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`start official ${language} ${screen}`);
  })(),
);

test(
  'whoever follows a link of a letter or a report signed out comes to the very question that it names',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.open('/risk-summary?market=RU&sector=8502&asOf=2022-05-20');
    await signInByForm(visit, 'zh-CN', official.password);
    await page.getByRole('heading', { name: /HS 8502/, level: 2 }).waitFor();
    expect(page.url()).toContain('#/risk-summary?market=RU&sector=8502&asOf=2022-05-20');
  }),
);

test(
  'a wrong password is answered with what to do, and nobody is signed in',
  journey({ expectedErrors: [/status of 401/] }, async (visit) => {
    const { page } = visit;
    await visit.open('/');
    await signInByForm(visit, 'zh-CN', 'wrong-password');
    await page.getByRole('alert').getByText('邮箱或密码').waitFor();
    await page.reload();
    await page.getByLabel('邮箱', { exact: true }).waitFor();
  }),
);

test(
  'the session survives a reload and ends with signing out',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(official);
    await visit.open('/');
    await page.getByText(WORDS['zh-CN'].welcome).waitFor();
    await page.reload();
    await page.getByText(WORDS['zh-CN'].welcome).waitFor();
    await page.getByRole('button', { name: '账号', exact: true }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByLabel('邮箱', { exact: true }).waitFor();
    await page.reload();
    await page.getByLabel('邮箱', { exact: true }).waitFor();
    await visit.open('/opportunities');
    await page.getByLabel('邮箱', { exact: true }).waitFor();
  }),
);

test(
  'the language is switched and remembered',
  journey({}, async (visit) => {
    const { page } = visit;
    const documentLanguage = (): Promise<string> => page.evaluate(() => document.documentElement.lang);
    await visit.signIn(official);
    await visit.open('/');
    await page.getByText(WORDS['zh-CN'].welcome).waitFor();
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('button', { name: /中文/ }).waitFor();
    expect(await documentLanguage()).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: /中文/ }).waitFor();
    expect(await documentLanguage()).toBe('en');
  }),
);

test(
  'a person of two bureaus chooses the one to work in',
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(account('Ningbo', 'official'));
    await visit.open('/');
    await page.getByRole('heading', { name: '选择单位' }).waitFor();
    await page.getByRole('button', { name: /象山县商务局/ }).click();
    await page.getByText('您好').waitFor();
    await page.getByText('象山县商务局').first().waitFor();
  }),
);
