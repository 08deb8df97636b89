import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { addOpportunity, stagesOf, xiangshanOfficial } from './harness/records.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const official = account('Xiangshan', 'official');

/** The words of the forms that an official fills in. */
const WORDS = {
  'zh-CN': {
    logMeeting: '登记会议',
    name: /^名称/,
    market: /目标市场/,
    russia: /俄罗斯/,
    companies: /家数/,
    label: /未具名时的说明/,
    save: '保存',
    logOpportunity: '登记商机',
    amount: /^数值/,
    currency: /币种/,
    stage: '已识别',
  },
  en: {
    logMeeting: 'Log a meeting',
    name: /^(Name|Title)/,
    market: /Market/,
    russia: /Russia/,
    companies: /How many/,
    label: /Who, if not named/,
    save: 'Save',
    logOpportunity: 'Log an opportunity',
    amount: /^(Value|Amount|Number)/,
    currency: /Currency/,
    stage: 'Identified',
  },
} as const;

/** Chooses what a field finds for the typed text. */
async function lookUp(page: Page, field: Locator, typed: string, option: RegExp): Promise<void> {
  await field.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

test.each([
  ['zh-CN', 'desk'],
  ['zh-CN', 'phone'],
  ['en', 'phone'],
] as const)('a meeting is logged, and an opportunity out of it (%s, %s)', (language, screen) =>
  journey({ language, screen }, async (visit) => {
    const { page } = visit;
    const words = WORDS[language];
    const meeting = `Meeting ${language} ${screen}`;
    await visit.signIn(official);
    await visit.open('/');
    await page.getByRole('link', { name: words.logMeeting }).click();
    await page.getByLabel(words.name).first().fill(meeting);
    await lookUp(page, page.getByLabel(words.market), language === 'en' ? 'russia' : 'els', words.russia);
    await page.getByLabel(words.companies).first().fill('5');
    await page.getByLabel(words.label).first().fill('五家本地企业');
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`meeting form ${language} ${screen}`);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('heading', { name: meeting, exact: true }).waitFor();
    await page.getByText('五家本地企业').waitFor();
    await visit.shot(`meeting ${language} ${screen}`);

    await page.getByRole('link', { name: words.logOpportunity }).click();
    const title = `Order ${language} ${screen}`;
    await page.getByLabel(words.name).first().fill(title);
    expect(await page.getByLabel(words.market).first().inputValue()).toMatch(words.russia);
    await page.getByRole('textbox', { name: words.amount }).first().fill('120,000');
    await visit.shot(`opportunity form ${language} ${screen}`);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await page.getByText(words.stage).first().waitFor();
    await page.getByText(meeting).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visit.shot(`opportunity ${language} ${screen}`);
  })(),
);

/** The column of a stage on the board. */
const column = (page: Page, stage: string): Locator => page.getByRole('region', { name: stage, exact: true });

async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  const [from, target] = await Promise.all([card.boundingBox(), to.boundingBox()]);
  if (!from || !target) throw new Error('nothing to drag, or nowhere to drag it to');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height - 8);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + 100, { steps: 12 });
  await page.mouse.up();
}

test(
  'on the board a card moves by mouse, by keyboard and by its menu',
  journey({}, async (visit) => {
    const { page } = visit;
    const person = await xiangshanOfficial();
    const title = '看板移动的围巾';
    const { id } = await addOpportunity(person, title, { nextStepDue: '2020-01-01' });
    await visit.signIn(official);
    await visit.open('/pipeline');
    const cardIn = (stage: string): Locator => column(page, stage).getByRole('listitem').filter({ hasText: title });

    await cardIn('已识别').waitFor();
    await drag(page, cardIn('已识别'), column(page, '已核实'));
    await cardIn('已核实').waitFor();
    await expectSettled(cardIn('已核实'));

    await page.getByRole('button', { name: `拖动“${title}”` }).focus();
    await page.keyboard.press('Space');
    await page.getByText(`“${title}”位于“已核实”`).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await page.getByText(`“${title}”位于“已对接”`).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await cardIn('已对接').waitFor();
    await expectSettled(cardIn('已对接'));

    await page.getByRole('button', { name: `移动“${title}”` }).click();
    await visit.shot('board menu');
    await page.getByRole('menuitem', { name: '洽谈中' }).click();
    await cardIn('洽谈中').waitFor();
    await expectSettled(cardIn('洽谈中'));

    expect(await stagesOf(person, id)).toEqual(['identified', 'qualified', 'introduced', 'negotiating']);
    expect(await violations(page)).toEqual([]);
    await visit.shot('board zh-CN desk');
  }),
);

/** Waits until the server has answered a move. */
async function expectSettled(card: Locator): Promise<void> {
  await card.and(card.page().locator('[aria-busy=false]')).waitFor();
}

test(
  'a move that closes an opportunity asks for the reason',
  journey({}, async (visit) => {
    const { page } = visit;
    const person = await xiangshanOfficial();
    const title = '买方不再回复的帽子';
    const { id } = await addOpportunity(person, title);
    await visit.signIn(official);
    await visit.open(`/opportunities/${id}/show`);
    await page.getByRole('button', { name: '变更阶段' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('阶段').click();
    await page.getByRole('option', { name: '未成交' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog
      .getByText(/未成交或撤回原因/)
      .last()
      .waitFor();
    expect(await stagesOf(person, id)).toEqual(['identified']);
    await dialog.getByLabel(/未成交或撤回原因/).click();
    await page.getByRole('option', { name: '无回应' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await stagesOf(person, id)).toEqual(['identified', 'lost']);
  }),
);

test(
  'the start page names what is late, and opens it',
  journey({}, async (visit) => {
    const { page } = visit;
    const title = '逾期的手套';
    await addOpportunity(await xiangshanOfficial(), title, { nextStep: '催问报价', nextStepDue: '2020-01-02' });
    await visit.signIn(official);
    await visit.open('/');
    const late = page.getByRole('heading', { name: '已逾期' });
    await late.waitFor();
    await page.getByText('催问报价').first().click();
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
  }),
);

test.each(['xs', 'xiangshan', '象山'])('the list of initiatives finds the meeting by %s', (typed) =>
  journey({}, async (visit) => {
    const { page } = visit;
    await visit.signIn(official);
    await visit.open('/initiatives');
    await page.getByPlaceholder('搜索').fill(typed);
    await page.getByText('象山县五家企业与俄罗斯贸易行线上洽谈会').first().waitFor();
    await page.getByText('赴哈萨克斯坦经贸团组（演示）').first().waitFor({ state: 'detached' });
  })(),
);

test(
  'Xiangshan’s meeting is nowhere on the screens of Chongqing’s official',
  journey({ expectedErrors: [/status of 404/] }, async (visit) => {
    const { page } = visit;
    const { initiatives } = await (
      await xiangshanOfficial()
    ).get<{ initiatives: { nodes: { id: string }[] } }>(
      `query { initiatives(filter: { q: "五家企业" }) { nodes { id } } }`,
    );
    await visit.signIn(account('Chongqing', 'official'));
    await visit.open('/initiatives');
    await page.getByText('重庆市商务委员会').first().waitFor();
    await page.getByRole('table').or(page.getByRole('list')).first().waitFor();
    expect(await page.getByText('象山').count()).toBe(0);
    await visit.open(`/initiatives/${initiatives.nodes[0]?.id}/show`);
    await page
      .getByText(/不存在|找不到/)
      .first()
      .waitFor();
    expect(await page.getByText('象山').count()).toBe(0);
  }),
);
