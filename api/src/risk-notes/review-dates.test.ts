import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { recordKind, supportDraft, updateDocument, writeLeast } from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

const NOTE = recordKind('RiskNote');
const TODAY = today();
const LONG_AGO = '2022-01-01';
const NEXT_MONTH = addDays(TODAY, 30);

let app: TestApp;
let author: TestPerson;
let reviewer: TestPerson;
let exporter: TestPerson;

beforeAll(async () => {
  app = await testApp();
  const tenant = await app.tenant();
  author = await app.person(tenant, ['analyst', 'reviewer']);
  reviewer = await app.person(tenant, ['reviewer']);
  exporter = await app.person(tenant, ['exporter']);
});
afterAll(() => app.close());

interface Seen {
  readonly version: number;
  readonly published: { readonly number: number; readonly reviewBy: string | null } | null;
}

async function read(person: TestPerson, id: string, fields = ''): Promise<Seen> {
  const query = `query ($id: ID!) { note: riskNote(id: $id) { version published { number reviewBy ${fields} } } }`;
  return (await person.get<{ note: Seen }>(query, { id })).note;
}

async function step(person: TestPerson, name: string, id: string, more = ''): Promise<Answer> {
  const { version } = await read(author, id);
  return person.ask(
    `mutation ($id: ID!, $version: Int!) { note: ${name}RiskNote(id: $id, version: $version${more}) { id } }`,
    { id, version },
  );
}

interface Days {
  readonly reviewBy?: string | null;
  readonly validTo?: string;
}

/** A note that exporters read, with the days of its validity and of its next review. */
async function publishedNote({ reviewBy = null, ...days }: Days): Promise<string> {
  const { id } = await writeLeast(author, NOTE, '', { validFrom: LONG_AGO, ...days });
  await supportDraft(author, id);
  expect(refusalOf(await step(author, 'submit', id))).toBeNull();
  expect(refusalOf(await step(reviewer, 'publish', id))).toBeNull();
  // Nobody publishes what is past; the day comes with time.
  await app.sql('update risk_note_version set review_by = $1 where note_id = $2', [reviewBy, id]);
  return id;
}

async function dueBy(day: string): Promise<string[]> {
  const { riskNotes } = await reviewer.get<{ riskNotes: { nodes: { id: string }[] } }>(
    `query ($day: Date) { riskNotes(filter: { reviewDueBy: $day }, sort: reviewBy, first: 200) { nodes { id } } }`,
    { day },
  );
  return riskNotes.nodes.map(({ id }) => id);
}

describe('a published note with a day of review', () => {
  test('comes back to the reviewers by that day, the most overdue first, and not before', async () => {
    const later = await publishedNote({ reviewBy: '2022-09-30' });
    const first = await publishedNote({ reviewBy: '2022-07-31' });
    const without = await publishedNote({});
    const due = await dueBy('2022-09-30');
    expect(due.filter((id) => [later, first, without].includes(id))).toEqual([first, later]);
    expect(await dueBy('2022-09-29')).not.toContain(later);
  });

  test('leaves the queue while a newer draft is in work, because that one is reviewed', async () => {
    const id = await publishedNote({ reviewBy: '2022-06-30' });
    const { version } = await read(author, id);
    await author.get(updateDocument(NOTE), { id, version, input: { severity: 2 } });
    expect(await dueBy('2022-12-31')).not.toContain(id);
  });

  test('tells exporters the day, so that they see when it has passed', async () => {
    const id = await publishedNote({ reviewBy: '2022-06-30' });
    expect(await read(exporter, id)).toMatchObject({ published: { reviewBy: '2022-06-30' } });
  });

  test('is published again unchanged, with its evidence, when a reviewer confirms it', async () => {
    const id = await publishedNote({ reviewBy: '2022-06-30' });
    const more = `, reviewBy: "${NEXT_MONTH}", comment: "已核对，仍然有效"`;
    expect(refusalOf(await step(reviewer, 'confirm', id, more))).toBeNull();
    const fields = 'title { zh } author { id } reviewer { id } reviewComment evidence { locator }';
    expect(await read(author, id, fields)).toMatchObject({
      published: {
        number: 2,
        reviewBy: NEXT_MONTH,
        title: { zh: '围巾出口试单' },
        author: { id: author.userId },
        reviewer: { id: reviewer.userId },
        reviewComment: '已核对，仍然有效',
        evidence: [{ locator: '第3段' }],
      },
    });
    expect(await dueBy('2022-12-31')).not.toContain(id);
  });

  test('is looked at again after half a year where the reviewer names no day', async () => {
    const id = await publishedNote({});
    await step(reviewer, 'confirm', id);
    expect(await read(author, id)).toMatchObject({ published: { reviewBy: addDays(TODAY, 180) } });
  });

  test('is looked at again at the end of its validity where that comes sooner', async () => {
    const id = await publishedNote({ validTo: NEXT_MONTH });
    await step(reviewer, 'confirm', id);
    expect(await read(author, id)).toMatchObject({ published: { reviewBy: NEXT_MONTH } });
  });
});

describe('a confirmation', () => {
  const refused = async (attempt: () => Promise<Answer>): Promise<unknown> => {
    const before = await checksums(app);
    const refusal = refusalOf(await attempt());
    expect(await checksums(app)).toEqual(before);
    return refusal;
  };

  test('is not given by who wrote the note', async () => {
    const id = await publishedNote({});
    const OWN = { code: 'FORBIDDEN', reason: 'NOTE_OWN_REVIEW' };
    expect(await refused(() => step(author, 'confirm', id))).toEqual(OWN);
  });

  test('is not given while a newer draft is in work', async () => {
    const id = await publishedNote({});
    const { version } = await read(author, id);
    await author.get(updateDocument(NOTE), { id, version, input: { severity: 2 } });
    expect(await refused(() => step(reviewer, 'confirm', id))).toMatchObject({ reason: 'NOTE_IN_WORK' });
  });

  test('is not given to a note that nobody has published', async () => {
    const { id, version } = await writeLeast(author, NOTE, '');
    await author.get(`mutation ($id: ID!, $version: Int!) { deleteRiskNote(id: $id, version: $version) { id } }`, {
      id,
      version,
    });
    expect(await refused(() => step(reviewer, 'confirm', id))).toMatchObject({ code: 'NOT_FOUND' });
    const draft = await writeLeast(author, NOTE, '');
    expect(await refused(() => step(reviewer, 'confirm', draft.id))).toMatchObject({ reason: 'NOTE_IN_WORK' });
    const withdrawn = await publishedNote({});
    await step(reviewer, 'withdraw', withdrawn, ', comment: "情况已变化"');
    const refusal = { code: 'BAD_INPUT', reason: 'NOTE_NOT_PUBLISHED', field: 'id' };
    expect(await refused(() => step(reviewer, 'confirm', withdrawn))).toEqual(refusal);
  });

  test('is not given to a note whose evidence is gone, or whose validity has run out', async () => {
    const bare = await publishedNote({});
    await app.sql(
      `delete from evidence where risk_note_version_id in (select id from risk_note_version where note_id = $1)`,
      [bare],
    );
    const needed = { code: 'BAD_INPUT', reason: 'EVIDENCE_NEEDED', field: 'id' };
    expect(await refused(() => step(reviewer, 'confirm', bare))).toEqual(needed);
    const over = await publishedNote({});
    await app.sql('update risk_note_version set valid_to = $1 where note_id = $2', [addDays(TODAY, -1), over]);
    const past = { code: 'BAD_INPUT', reason: 'NOTE_DAY_PAST', field: 'validTo' };
    expect(await refused(() => step(reviewer, 'confirm', over))).toEqual(past);
  });

  test.each([
    ['today', TODAY],
    ['a day after its validity', addDays(NEXT_MONTH, 1)],
  ])('does not put the next review on %s', async (_, day) => {
    const id = await publishedNote({ validTo: NEXT_MONTH });
    const refusal = { code: 'BAD_INPUT', reason: 'NOTE_REVIEW_DAY', field: 'reviewBy' };
    expect(await refused(() => step(reviewer, 'confirm', id, `, reviewBy: "${day}"`))).toEqual(refusal);
  });
});

describe.each([
  ['its day of review is today', { reviewBy: TODAY }, 'reviewBy'],
  ['its day of review is past', { reviewBy: addDays(TODAY, -1) }, 'reviewBy'],
  ['its validity is over', { validTo: addDays(TODAY, -1) }, 'validTo'],
])('a note is refused where %s:', (_, days, field) => {
  const refusal = { code: 'BAD_INPUT', reason: 'NOTE_DAY_PAST', field };
  const whenRefused = async (attempt: () => Promise<Answer>): Promise<void> => {
    const before = await checksums(app);
    expect(refusalOf(await attempt())).toEqual(refusal);
    expect(await checksums(app)).toEqual(before);
  };

  test('nobody submits it', async () => {
    const { id } = await writeLeast(author, NOTE, '', { validFrom: LONG_AGO, ...days });
    await supportDraft(author, id);
    await whenRefused(() => step(author, 'submit', id));
  });

  test('nobody publishes it, where the day came during the review', async () => {
    const { id } = await writeLeast(author, NOTE, '', { validFrom: LONG_AGO });
    await supportDraft(author, id);
    expect(refusalOf(await step(author, 'submit', id))).toBeNull();
    const { reviewBy = null, validTo = null } = days as Days;
    await app.sql('update risk_note_version set review_by = $1, valid_to = $2 where note_id = $3', [
      reviewBy,
      validTo,
      id,
    ]);
    await whenRefused(() => step(reviewer, 'publish', id));
  });
});

test.each([
  ['before its validity', { validFrom: '2022-05-01', reviewBy: '2022-04-30' }],
  ['after its validity', { validFrom: '2022-05-01', validTo: '2022-06-30', reviewBy: '2022-07-01' }],
])('a note is not due for review %s', async (_, days) => {
  const before = await checksums(app);
  const answer = await author.ask(`mutation ($input: RiskNoteInput!) { createRiskNote(input: $input) { id } }`, {
    input: { ...NOTE.least, ...days },
  });
  expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason: 'DATES_REVERSED', field: 'input.reviewBy' });
  expect(await checksums(app)).toEqual(before);
});
