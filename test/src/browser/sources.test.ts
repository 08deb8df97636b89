import { beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { sidewaysOverflow, violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const analyst = account('Xiangshan', 'analyst');

const SOURCE = `mutation ($input: SourceInput!) { source: createSource(input: $input) { id } }`;
const FIGURE = `mutation ($input: FigureInput!) { figure: createFigure(input: $input) { id } }`;
const BACKING = `query ($id: ID!) { figure(id: $id) { evidence { source { tenantId root { id } } } } }`;

const WORDS = {
  'zh-CN': {
    title: /^标题/,
    url: /^网址/,
    known: /似乎已有记录/,
    name: /^设为出处：/,
    origin: /^出处/,
    save: '保存',
    one: '同一出处',
    first: /最初来源/,
    shared: '市场组共享',
    evidence: '添加证据',
    source: /^来源/,
    place: /^位置/,
    add: '添加',
    added: /已添加证据/,
    same: /市场组也收录了这份文件/,
  },
  en: {
    title: /^Title/,
    url: /^Address/,
    known: /seems to be recorded already/,
    name: /^Name as the origin: /,
    origin: /^Origin/,
    save: 'Save',
    one: 'One origin',
    first: /The first source/,
    shared: 'Market desk',
    evidence: 'Add evidence',
    source: /^Source/,
    place: /^Place in the source/,
    add: 'Add',
    added: /Evidence added/,
    same: /The market desk has recorded this document too/,
  },
} as const;

const LOOKS = [
  ['zh-CN', 'desk'],
  ['en', 'desk'],
  ['en', 'phone'],
  ['zh-CN', 'phone'],
] as const;

let desk: Person;
let own: Person;

beforeAll(async () => {
  desk = await signIn(serverUrl(), account('Kouan Market Desk', 'analyst'));
  own = await signIn(serverUrl(), analyst);
});

interface Document {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** A document that the market desk has recorded, and one that it found to retell it. */
async function deskDocument(name: string): Promise<Document> {
  const title = `对俄机电出口月报（${name}）`;
  const url = `https://example.org/${encodeURIComponent(name)}`;
  const common = { kind: 'news', publishedOn: '2022-05-11' };
  const add = async (input: object): Promise<string> =>
    (await desk.get<{ source: { id: string } }>(SOURCE, { input: { ...common, ...input } })).source.id;
  const id = await add({ title: { zh: title, en: `Machinery to Russia (${name})` }, url, publisher: '商会通讯' });
  await add({ title: { zh: `${title}转述`, en: `Retold: ${name}` }, publisher: '晚报', originId: id });
  return { id, title, url };
}

const field = (page: Page, label: RegExp): Locator => page.getByRole('textbox', { name: label }).first();
const picker = (page: Page | Locator, label: RegExp): Locator => page.getByRole('combobox', { name: label });

test.each(LOOKS)(
  'a document that the desk has is named as the origin before it is saved (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      const { title, url } = await deskDocument(`${language} ${screen} form`);
      await visit.signIn(analyst);
      await visit.open('/sources/create');
      await field(page, words.title).fill(`我局收到的月报 ${language} ${screen}`);
      await field(page, words.url).fill(url.replace('https://', 'http://www.'));
      const hint = page.getByRole('status').filter({ hasText: words.known });
      await hint.waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await hint.scrollIntoViewIfNeeded();
      await visit.shot(`known document ${language} ${screen}`);
      const offer = hint.getByRole('button', { name: words.name });
      await offer.focus();
      await page.keyboard.press('Enter');
      await hint.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      expect(await picker(page, words.origin).inputValue()).toContain(language === 'en' ? 'Machinery' : title);
      await page.getByRole('button', { name: words.save, exact: true }).click();

      const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: words.one }) });
      await panel.waitFor();
      expect(await panel.getByText(words.shared, { exact: true }).count()).toBe(2);
      expect(await panel.getByText(words.first).count()).toBe(1);
      expect(await panel.locator('[aria-current="true"]').textContent()).toContain('我局收到的月报');
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await panel.scrollIntoViewIfNeeded();
      await visit.shot(`one origin of two tenants ${language} ${screen}`);
      await visit.open('/sources');
      await page.getByText(words.shared, { exact: true }).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await visit.shot(`sources of two tenants ${language} ${screen}`);
    })(),
);

test.each([LOOKS[0], LOOKS[2]])(
  'evidence cites a document of the desk, which counts once (%s, %s)',
  (language, screen) =>
    journey({ language, screen }, async (visit) => {
      const { page } = visit;
      const words = WORDS[language];
      const name = `${language} ${screen} cited`;
      const { id } = await deskDocument(name);
      const value = { qualifier: 'exactly', value: '7500000', unit: 'USD' };
      const input = { indicator: 'exports', market: 'MN', period: '2020-03', value };
      const figureId = (await own.get<{ figure: { id: string } }>(FIGURE, { input })).figure.id;
      await visit.signIn(analyst);
      await visit.open(`/figures/${figureId}/show`);
      await page.getByRole('button', { name: words.evidence, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await picker(dialog, words.source).fill(`（${name}）`);
      const option = page.getByRole('option').filter({ hasText: new RegExp(`^[^:]*[（(]${name}[）)]SO`) });
      await option.waitFor();
      await visit.shot(`desk documents to cite ${language} ${screen}`);
      expect(await option.getByText(words.shared, { exact: true }).count()).toBe(1);
      await option.click();
      await dialog.getByRole('textbox', { name: words.place }).fill('第2段');
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: words.add, exact: true }).click();
      await page.getByText(words.added).waitFor();
      await page.getByText(words.same).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.getByText(words.same).scrollIntoViewIfNeeded();
      await visit.shot(`cited desk document ${language} ${screen}`);
      const { figure } = await own.get<{ figure: { evidence: { source: { root: { id: string } | null } }[] } }>(
        BACKING,
        {
          id: figureId,
        },
      );
      expect(figure.evidence).toEqual([{ source: { tenantId: expect.anything(), root: { id } } }]);
    })(),
);
