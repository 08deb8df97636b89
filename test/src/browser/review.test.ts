import { expect, test } from '@jest/globals';
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
async function submittedNote(person: Person, title: string): Promise<Note> {
  const { createRiskNote } = await person.get<{ createRiskNote: Note }>(
    `mutation ($input: RiskNoteInput!) { createRiskNote(input: $input) { id version } }`,
    {
      input: {
        title: { zh: title },
        body: { zh: '发货前与银行书面确认。' },
        category: 'payment_channels',
        severity: 3,
        likelihood: 3,
        market: 'RU',
      },
    },
  );
  return submit(person, createRiskNote);
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
    const note = await submittedNote(author, '旧的说法');
    const publisher = await signIn(serverUrl(), reviewer);
    const { publishRiskNote } = await publisher.get<{ publishRiskNote: Note }>(
      `mutation ($id: ID!, $version: Int!) { publishRiskNote(id: $id, version: $version) { id version } }`,
      note,
    );
    const { updateRiskNote } = await author.get<{ updateRiskNote: Note }>(
      `mutation ($id: ID!, $version: Int!) {
        updateRiskNote(id: $id, version: $version, input: { title: { zh: "新的说法" } }) { id version } }`,
      publishRiskNote,
    );
    await submit(author, updateRiskNote);
    await visit.signIn(reviewer);
    await visit.open(`/riskNotes/${note.id}/show`);
    const row = page.getByRole('row').filter({ hasText: '标题' });
    await row.getByText('旧的说法').waitFor();
    await row.getByText('新的说法').waitFor();
    await row.getByText('有改动').waitFor();
    expect(await violations(page)).toEqual([]);
    await visit.shot('review compare');
    expect(await readByExporter(note.id)).toBe('旧的说法');
  }),
);
