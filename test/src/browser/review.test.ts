import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';
import { violations } from './harness/accessibility.ts';
import { visitors } from './harness/visit.ts';

const { journey } = visitors();
const reviewer = account('Xiangshan', 'reviewer');

interface Note {
  readonly id: string;
  readonly version: number;
}

const analyst = (): Promise<Person> => signIn(serverUrl(), account('Xiangshan', 'analyst'));

/** A note that the analyst has handed to the reviewers. */
async function submittedNote(person: Person, title: string, more: object = {}): Promise<Note> {
  const { createRiskNote } = await person.get<{ createRiskNote: Note & { draft: { id: string } } }>(
    `mutation ($input: RiskNoteInput!) { createRiskNote(input: $input) { id version draft { id } } }`,
    {
      input: {
        title: { zh: title },
        body: { zh: '发货前与银行书面确认。' },
        category: 'payment_channels',
        severity: 3,
        likelihood: 3,
        market: 'RU',
        ...more,
      },
    },
  );
  await support(person, createRiskNote.draft.id, '银行业务通知');
  return submit(person, createRiskNote);
}

/** Puts a source behind a draft. */
async function support(person: Person, riskNoteVersionId: string, title: string): Promise<void> {
  const { createSource } = await person.get<{ createSource: { id: string } }>(
    `mutation ($input: SourceInput!) { createSource(input: $input) { id } }`,
    { input: { kind: 'company_announcement', title: { zh: title } } },
  );
  const input = { sourceId: createSource.id, riskNoteVersionId, locator: '第2条' };
  await person.get(`mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`, { input });
}

/** A note that exporters read. */
async function publishedNote(author: Person, title: string, more: object = {}): Promise<Note> {
  const note = await submittedNote(author, title, more);
  const publisher = await signIn(serverUrl(), reviewer);
  const { publishRiskNote } = await publisher.get<{ publishRiskNote: Note }>(
    `mutation ($id: ID!, $version: Int!) { publishRiskNote(id: $id, version: $version) { id version } }`,
    note,
  );
  return publishRiskNote;
}

async function submit(person: Person, { id, version }: Note): Promise<Note> {
  const { submitRiskNote } = await person.get<{ submitRiskNote: Note }>(
    `mutation ($id: ID!, $version: Int!) { submitRiskNote(id: $id, version: $version) { id version } }`,
    { id, version },
  );
  return submitRiskNote;
}

/** What exporters of the bureau read of a note; undefined when they cannot see it. */
async function readByExporter(id: string): Promise<string | undefined> {
  const exporter = await signIn(serverUrl(), account('Xiangshan', 'exporter'));
  const { data } = await exporter.ask<{ riskNote: { published: { title: { zh: string } } } }>(
    `query ($id: ID!) { riskNote(id: $id) { published { title { zh } } draft { id } } }`,
    { id },
  );
  return data?.riskNote.published.title.zh;
}

test(
  'the reviewer finds what waits for review on the start page and publishes it; exporters read it then',
  journey({}, async (visit) => {
    const { page } = visit;
    const title = '收款路径须书面确认';
    const { id } = await submittedNote(await analyst(), title);
    expect(await readByExporter(id)).toBeUndefined();
    await visit.signIn(reviewer);
    await visit.open('/');
    await page.getByText(title).first().click();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await visit.shot('review publish');
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤回' }).waitFor();
    expect(await readByExporter(id)).toBe(title);
  }),
);

test(
  'the reviewer returns a note with a reason that the author reads',
  journey({}, async (visit) => {
    const { page } = visit;
    const author = await analyst();
    const { id } = await submittedNote(author, '缺少来源的提示');
    await visit.signIn(reviewer);
    await visit.open(`/riskNotes/${id}/show`);
    await page.getByRole('button', { name: '退回修改' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await dialog.getByText('请写明理由').waitFor();
    await dialog.getByRole('textbox', { name: /理由/ }).fill('请补充来源');
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('请补充来源').first().waitFor();
    const { riskNote } = await author.get<{ riskNote: object }>(
      `query ($id: ID!) { riskNote(id: $id) { draft { state reviewComment } } }`,
      { id },
    );
    expect(riskNote).toEqual({ draft: { state: 'draft', reviewComment: '请补充来源' } });
  }),
);

test(
  'a new draft is compared with what is published, and exporters read the published wording until it is decided',
  journey({}, async (visit) => {
    const { page } = visit;
    const author = await analyst();
    const note = await publishedNote(author, '旧的说法');
    const { updateRiskNote } = await author.get<{ updateRiskNote: Note & { draft: { id: string } } }>(
      `mutation ($id: ID!, $version: Int!) {
        updateRiskNote(id: $id, version: $version, input: {
          title: { zh: "新的说法" }, body: { zh: "发货前与律师书面确认。" } }) { id version draft { id } } }`,
      { id: note.id, version: note.version },
    );
    await support(author, updateRiskNote.draft.id, '律师意见');
    await submit(author, updateRiskNote);
    await visit.signIn(reviewer);
    await visit.open(`/riskNotes/${note.id}/show`);
    const row = page.getByRole('row').filter({ hasText: '标题' });
    await row.getByText('旧的说法').waitFor();
    await row.getByText('新的说法').waitFor();
    await row.getByText('有改动').waitFor();
    await page.getByRole('insertion').filter({ hasText: '律师意见' }).waitFor();
    expect(await page.getByRole('deletion').filter({ hasText: '银行' }).first().textContent()).toBe('银行');
    expect(await violations(page)).toEqual([]);
    await visit.shot('review compare');
    expect(await readByExporter(note.id)).toBe('旧的说法');
  }),
);

/** A day of review that the server takes when a note is published, and the one that the console is shown instead. */
const AHEAD = '2190-01-31';
const PASSED = '2022-05-20';

/** Lets a far day of review pass for the console alone: nobody can publish a note whose day is past. */
async function letDayPass(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    const postData = asked.includes('reviewDueBy') ? asked.replace(/("day":)"[^"]+"/, `$1"${AHEAD}"`) : asked;
    const response = await route.fetch({ postData });
    const body = (await response.text()).replaceAll(`"reviewBy":"${AHEAD}"`, `"reviewBy":"${PASSED}"`);
    await route.fulfill({ response, body });
  });
}

test.each([
  {
    language: 'zh-CN',
    screen: 'desk',
    words: { panel: '待复核的已发布提示', confirm: '确认仍有效', done: '已确认仍有效', outOfDate: /内容可能已经过时/ },
  },
  {
    language: 'en',
    screen: 'phone',
    words: {
      panel: 'Published notes due for another look',
      confirm: 'Confirm that it holds',
      done: 'Confirmed',
      outOfDate: /It may be out of date/,
    },
  },
] as const)(
  'a note past its day of review comes back to the reviewer, who confirms it ($language)',
  async ({ language, screen, words }) => {
    const title = `渠道提示 ${language}`;
    // Of another market: what holds in May 2022 would move the score of Russia that other tests read.
    const days = { market: 'KZ', validFrom: '2022-01-01', reviewBy: AHEAD };
    const { id } = await publishedNote(await analyst(), title, days);
    await journey({ language, screen }, async (visit) => {
      const { page } = visit;
      await letDayPass(page);
      await visit.signIn(reviewer);
      await visit.open('/');
      await page.getByRole('heading', { name: words.panel }).waitFor();
      await page.getByText(title).first().waitFor();
      await visit.shot(`review due ${language}`);
      await page.getByText(title).first().click();
      await page.getByText(words.outOfDate).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: words.confirm }).click();
      await visit.shot(`review confirm ${language}`);
      await page.getByRole('dialog').getByRole('button', { name: words.confirm }).click();
      await page.getByText(words.done).waitFor();
      await page.getByText(words.outOfDate).waitFor({ state: 'detached' });
    })();
    const { riskNote } = await (
      await analyst()
    ).get<{ riskNote: object }>(
      `query ($id: ID!) { riskNote(id: $id) { published { number title { zh } evidence { locator } } } }`,
      { id },
    );
    expect(riskNote).toEqual({ published: { number: 2, title: { zh: title }, evidence: [{ locator: '第2条' }] } });
  },
);

test(
  'an exporter is told that a note may be out of date once its day of review has passed',
  journey({}, async (visit) => {
    const { page } = visit;
    const title = '久未复核的提示';
    await publishedNote(await analyst(), title, { market: 'KZ', validFrom: '2022-01-01', reviewBy: AHEAD });
    await letDayPass(page);
    await visit.signIn(account('Xiangshan', 'exporter'));
    await visit.open('/riskNotes');
    const row = page.getByRole('row').filter({ hasText: title });
    await row.getByText('可能过时').waitFor();
    await visit.shot('review out of date');
    await row.click();
    await page.getByText(/应于2022年5月20日前复核/).waitFor();
  }),
);

test.each([
  {
    language: 'zh-CN',
    screen: 'desk',
    words: { discard: '放弃草稿', question: '放弃该草稿？', done: '已放弃草稿', edit: '编辑', remove: '删除' },
  },
  {
    language: 'en',
    screen: 'phone',
    words: {
      discard: 'Discard the draft',
      question: 'Discard this draft?',
      done: 'Draft discarded',
      edit: 'Edit',
      remove: 'Delete',
    },
  },
] as const)(
  'a draft begun by mistake is thrown away after a question, and what is published is not offered for deletion ($language)',
  async ({ language, screen, words }) => {
    const author = await analyst();
    const title = `误改的提示 ${language}`;
    const note = await publishedNote(author, title);
    await author.get(
      `mutation ($id: ID!, $version: Int!) {
        updateRiskNote(id: $id, version: $version, input: { title: { zh: "误建的草稿" } }) { id } }`,
      { id: note.id, version: note.version },
    );
    await journey({ language, screen }, async (visit) => {
      const { page } = visit;
      await visit.signIn(account('Xiangshan', 'analyst'));
      await visit.open(`/riskNotes/${note.id}/show`);
      await page.getByRole('button', { name: words.discard }).click();
      const dialog = page.getByRole('dialog', { name: words.question });
      await dialog.waitFor();
      expect(await violations(page)).toEqual([]);
      await visit.shot(`review discard ${language}`);
      await dialog.getByRole('button', { name: words.discard }).click();
      await page.getByText(words.done).waitFor();
      await page.getByRole('heading', { name: title, level: 2 }).waitFor();
      expect(await page.getByRole('button', { name: words.discard }).count()).toBe(0);
      expect(await page.getByRole('link', { name: words.edit }).count()).toBe(1);
      expect(await page.getByRole('button', { name: words.remove, exact: true }).count()).toBe(0);
    })();
  },
);

test(
  'a note in review offers no change, and its form leads to its page',
  journey({}, async (visit) => {
    const { page } = visit;
    const { id } = await submittedNote(await analyst(), '审核中的提示');
    await visit.signIn(account('Xiangshan', 'analyst'));
    await visit.open(`/riskNotes/${id}`);
    await page.getByText(/正在审核，暂不能修改/).waitFor();
    await page.getByText('已提交，等待本单位审核员审核。').waitFor();
    expect(await page.getByRole('link', { name: '编辑' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '删除', exact: true }).count()).toBe(1);
  }),
);

test(
  'a withdrawn note is listed by its last wording, and shows what it rested on',
  journey({}, async (visit) => {
    const { page } = visit;
    const title = '已撤回的提示';
    const note = await publishedNote(await analyst(), title);
    const withdrawing = await signIn(serverUrl(), reviewer);
    await withdrawing.get(
      `mutation ($id: ID!, $version: Int!) {
        withdrawRiskNote(id: $id, version: $version, comment: "情况已变化") { id } }`,
      note,
    );
    await visit.signIn(account('Xiangshan', 'analyst'));
    await visit.open('/riskNotes');
    const row = page.getByRole('row').filter({ hasText: title });
    await row.getByText('已撤回', { exact: true }).waitFor();
    await visit.shot('review withdrawn list');
    await row.click();
    await page.getByText('第2条').waitFor();
    await visit.shot('review withdrawn');
  }),
);
